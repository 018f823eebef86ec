import assert from "node:assert/strict";
import type { FileContent } from "../../src/dcp/index.js";
import { buildPackage, withFile, type PackageRecipe } from "./package-builder.js";
import { frenchSubtitles, inspectFiles, oneReel, rulesOf, SMPTE_TITLE, textIn } from "./recipes.js";
import { stacked } from "./spoken-lines.js";

const title = (languages: string): string => SMPTE_TITLE.replace("RU-FR", languages);
const SPOKEN = { spoken: "ru" } as const;

/** Changes one XML file, which must then differ. */
function inFile(path: string, from: string | RegExp, to: string): NonNullable<PackageRecipe["change"]> {
  return (xml, at) => {
    if (at !== path) return xml;
    const changed = xml.replace(from, to);
    assert.notEqual(changed, xml, `nothing to change in ${path}`);
    return changed;
  };
}

function spoilt(path: string, from: string | RegExp, to: string, recipe: PackageRecipe = oneReel()) {
  return buildPackage({ ...recipe, change: inFile(path, from, to) });
}

function textOf(files: readonly FileContent[], path: string): string {
  return Buffer.from(files.find((file) => file.path === path)?.content ?? []).toString();
}

interface Case {
  readonly name: string;
  readonly files: readonly FileContent[];
  /** Every rule that fires. */
  readonly rules: readonly string[];
  /** Of the first finding of the first rule. */
  readonly params?: object;
}

const good = buildPackage(oneReel());
const OTHER_ID = "99999999-9999-4999-8999-999999999999";

const CASES: readonly Case[] = [
  {
    name: "no asset map",
    files: withFile(good, "ASSETMAP.xml", null),
    rules: ["package/no-assetmap"],
    params: {},
  },
  {
    name: "a playlist that is cut off",
    files: spoilt("cpl.xml", "</ReelList></CompositionPlaylist>", ""),
    rules: ["package/xml-malformed"],
    params: { file: "cpl.xml", line: 11, column: 1, fault: "truncated" },
  },
  {
    name: "a packing list that is not XML",
    files: withFile(good, "pkl.xml", "a list of things"),
    rules: ["package/xml-malformed"],
  },
  {
    name: "an asset map that is another document",
    files: withFile(good, "ASSETMAP.xml", "<Volume/>"),
    rules: ["package/unreadable-file"],
    params: { file: "ASSETMAP.xml" },
  },
  {
    name: "timed text that is no MXF",
    files: withFile(good, "sub_1.mxf", new Uint8Array(good.find(({ path }) => path === "sub_1.mxf")!.content!.length)),
    rules: ["package/hash-mismatch", "package/unreadable-file"],
  },
  {
    name: "a path that climbs out",
    files: spoilt("ASSETMAP.xml", "<Path>pic_1.mxf", "<Path>../pic_1.mxf"),
    rules: ["package/path-outside"],
    params: { file: "../pic_1.mxf" },
  },
  {
    name: "a file that is not there",
    files: withFile(good, "pic_1.mxf", null),
    rules: ["package/missing-asset"],
    params: { file: "pic_1.mxf", id: "0f5e7a10-1111-4222-8333-000000000001" },
  },
  {
    name: "an asset that the packing list names and the asset map does not",
    files: spoilt(
      "pkl.xml",
      "</AssetList>",
      `<Asset><Id>urn:uuid:${OTHER_ID}</Id><OriginalFileName>atmos.mxf</OriginalFileName></Asset></AssetList>`,
    ),
    rules: ["package/missing-asset"],
    params: { file: "atmos.mxf", id: OTHER_ID },
  },
  {
    name: "an original that needs another package",
    files: buildPackage(oneReel({ elsewhere: ["picture"] })),
    rules: ["package/external-asset"],
    params: { id: "0f5e7a10-1111-4222-8333-000000000001", title: SMPTE_TITLE },
  },
  {
    name: "a changed file of the same size",
    files: withFile(good, "pic_1.mxf", "Picture 1"),
    rules: ["package/hash-mismatch"],
    params: { file: "pic_1.mxf" },
  },
  {
    name: "a longer file",
    files: withFile(good, "pic_1.mxf", "picture 1 and more"),
    rules: ["package/size-mismatch", "package/hash-mismatch"],
    params: { file: "pic_1.mxf", bytes: 18, stated: 9 },
  },
  ...["1e99", "-9", "999999999999999", "9 bytes"].map((written) => ({
    name: `a size of ${written}`,
    files: withFile(good, "pkl.xml", textOf(good, "pkl.xml").replace("<Size>9</Size>", `<Size>${written}</Size>`)),
    rules: ["package/size-invalid"],
    params: { file: "pic_1.mxf", text: written },
  })),
  {
    name: "another hash in the composition",
    files: spoilt("cpl.xml", "</MainPicture>", "<Hash>2jmj7l5rSw0yVb/vlWAYkK/YBwk=</Hash></MainPicture>"),
    rules: ["package/hash-mismatch"],
    params: { file: "pic_1.mxf" },
  },
  {
    name: "one id for two assets",
    files: withFile(
      good,
      "ASSETMAP.xml",
      textOf(good, "ASSETMAP.xml").replace("</AssetList>", (end) => {
        const [asset = ""] = /<Asset>(?:(?!<Asset>).)*snd_1.*?<\/Asset>/.exec(textOf(good, "ASSETMAP.xml")) ?? [];
        return asset + end;
      }),
    ),
    rules: ["package/duplicate-id"],
    params: { id: "0f5e7a10-1111-4222-8333-000000000002" },
  },
  {
    name: "a composition of the other family",
    files: spoilt("cpl.xml", /xmlns="[^"]*CPL"/, `xmlns="http://www.digicine.com/PROTO-ASDCP-CPL-20040511#"`),
    rules: ["package/mixed-standard"],
    params: {},
  },
  {
    name: "timed text of the other family",
    files: spoilt("sub_1.xml", /^[^]*$/, `<DCSubtitle Version="1.0"><ReelNumber>1</ReelNumber></DCSubtitle>`),
    rules: ["package/mixed-standard"],
  },
  {
    name: "SMPTE: another id than the container's",
    files: spoilt("sub_1.xml", /<Id>urn:uuid:[^<]*/, `<Id>urn:uuid:${OTHER_ID}`),
    rules: ["package/uuid-mismatch"],
    params: { file: "sub_1.mxf", id: OTHER_ID, expected: "0f5e7a10-1111-4222-8333-000000000006" },
  },
  {
    name: "Interop: another id than the asset's",
    files: spoilt("sub_1.xml", /<SubtitleID>[^<]*/, `<SubtitleID>${OTHER_ID}`, frenchSubtitles("interop")),
    rules: ["package/uuid-mismatch"],
    params: { file: "sub_1.xml", id: OTHER_ID, expected: "0f5e7a10-1111-4222-8333-000000000005" },
  },
  {
    name: "subtitles in the first reel only",
    files: buildPackage(frenchSubtitles("smpte", { reels: [{ ...SPOKEN, subtitle: textIn("fr") }, SPOKEN, SPOKEN] })),
    rules: ["package/missing-in-some-reels"],
    params: { title: SMPTE_TITLE, reels: ["2", "3"], kind: "subtitle" },
  },
  {
    name: "a reel that says it is another",
    files: spoilt("sub_2.xml", "<ReelNumber>2", "<ReelNumber>1", frenchSubtitles("smpte")),
    rules: ["package/reel-number"],
    params: { file: "sub_2.mxf", stated: 1, reel: 2 },
  },
  {
    name: "a composition and a text that name two languages",
    files: buildPackage(oneReel({ reels: [{ ...SPOKEN, subtitle: { ...textIn("fr"), declared: "nl" } }] })),
    rules: ["package/language-mismatch"],
    params: { file: "sub_1.mxf", stated: "fr", actual: "nl" },
  },
  {
    name: "a reel in another language",
    files: buildPackage(
      frenchSubtitles("smpte", {
        title: title("RU-FR-NL"),
        reels: [
          { ...SPOKEN, subtitle: textIn("fr") },
          { ...SPOKEN, subtitle: textIn("nl") },
        ],
      }),
    ),
    rules: ["package/language-mismatch"],
    params: { file: "cpl.xml", stated: "fr", actual: "nl" },
  },
  {
    name: "a language list without the language of the asset",
    files: buildPackage(
      oneReel({
        list: "nl",
        title: title("RU-NL"),
        reels: [{ ...SPOKEN, subtitle: { stated: "fr", cues: stacked("nl") } }],
      }),
    ),
    rules: ["package/language-mismatch"],
    params: { file: "cpl.xml", stated: "nl", actual: "fr" },
  },
  {
    name: "subtitles that are entered late",
    files: spoilt("cpl.xml", /(<MainSubtitle>.*?<EntryPoint>)0/, "$124"),
    rules: ["package/entry-point"],
    params: { id: "0f5e7a10-1111-4222-8333-000000000005", frames: 24 },
  },
  {
    name: "an encrypted container",
    files: buildPackage(oneReel({ reels: [{ ...SPOKEN, subtitle: { ...textIn("fr"), encrypted: "silently" } }] })),
    rules: ["package/encrypted"],
    params: { file: "sub_1.mxf" },
  },
  {
    name: "a title with another subtitle language",
    files: buildPackage(oneReel({ title: title("RU-EN") })),
    rules: ["claim/subtitle"],
    params: { title: title("RU-EN"), claimed: ["en"], actual: ["fr"] },
  },
  {
    name: "a title with subtitles that are not there",
    files: buildPackage(oneReel({ reels: [SPOKEN] })),
    rules: ["claim/subtitle"],
    params: { title: SMPTE_TITLE, claimed: ["fr"], actual: [] },
  },
  {
    name: "a title without the subtitles that are there",
    files: buildPackage(oneReel({ title: title("RU-XX") })),
    rules: ["claim/subtitle"],
    params: { title: title("RU-XX"), claimed: [], actual: ["fr"] },
  },
  {
    name: "a title with a second language that the words do not have",
    files: buildPackage(oneReel({ title: title("RU-FR-NL") })),
    rules: ["claim/subtitle"],
    params: { title: title("RU-FR-NL"), claimed: ["fr", "nl"], actual: ["fr"] },
  },
  {
    name: "a title with captions that are not there",
    files: buildPackage(oneReel({ title: title("RU-FR-NL-CCAP") })),
    rules: ["claim/subtitle"],
    params: { title: title("RU-FR-NL-CCAP"), claimed: ["nl"], actual: ["fr"] },
  },
  {
    name: "a title that has the track's language in the picture",
    files: buildPackage(oneReel({ title: title("RU-fr") })),
    rules: ["claim/burned-in"],
    params: { title: title("RU-fr"), language: "fr" },
  },
  {
    name: "a title with another spoken language",
    files: buildPackage(oneReel({ title: title("DE-FR") })),
    rules: ["claim/audio"],
    params: { title: title("DE-FR"), claimed: ["de"], actual: ["ru"] },
  },
  {
    name: "a title that names only the first language of the list",
    files: buildPackage(
      oneReel({ list: "fr nl", reels: [{ ...SPOKEN, subtitle: { ...textIn("fr"), cues: stacked("fr", "nl") } }] }),
    ),
    rules: ["version-tag/name-incomplete"],
    params: { languages: ["nl"] },
  },
  {
    name: "words in another language than declared",
    files: buildPackage(oneReel({ reels: [{ ...SPOKEN, subtitle: { ...textIn("fr"), cues: stacked("de") } }] })),
    rules: ["language/declared-vs-actual"],
    params: { declared: ["fr"], actual: ["de"] },
  },
  {
    name: "a second language that nobody declared",
    files: buildPackage(oneReel({ reels: [{ ...SPOKEN, subtitle: { ...textIn("fr"), cues: stacked("fr", "de") } }] })),
    rules: ["language/declared-vs-actual"],
    params: { declared: ["fr"], actual: ["fr", "de"] },
  },
  {
    name: "two compositions of one id",
    files: spoilt(
      "ASSETMAP.xml",
      "</AssetList>",
      `<Asset><Id>urn:uuid:${OTHER_ID}</Id><ChunkList><Chunk><Path>copy.xml</Path></Chunk></ChunkList></Asset></AssetList>`,
    ).concat({ path: "copy.xml", content: Buffer.from(textOf(good, "cpl.xml")) }),
    rules: ["package/duplicate-id"],
  },
];

describe("what is wrong with a package", () => {
  for (const { name, files, rules, params } of CASES) {
    it(`${name}: ${rules.join(", ")}`, async () => {
      const report = await inspectFiles(files);
      assert.deepEqual(rulesOf(report), rules);
      if (params !== undefined) assert.deepEqual(report.findings[0]?.params, params);
    });
  }
});
