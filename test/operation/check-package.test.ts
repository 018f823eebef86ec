import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { packageOfFiles, type FileContent } from "../../src/dcp/index.js";
import type { SubtitlesCheckInput } from "../../src/generated/schema-types.js";
import type { PackageFolder } from "../../src/model/index.js";
import { answer, readerOf, type ToldFinding } from "../../src/operation/index.js";
import { sha1Base64 } from "../../src/port/index.js";
import { buildPackage, withFile, type PackageRecipe } from "../dcp/package-builder.js";
import { frenchSubtitles, oneReel, textIn } from "../dcp/recipes.js";
import { essence, FONT_ID, joined, mxfFile, packet } from "../subtitle/formats/mxf/mxf-fixture.js";

/** The rules that need more than the text itself: what a package says of it, and what lies beside it. */
const RULES = ["time/after-reel", "dcp/font-file", "dcp/font-size", "dcp/size"] as const;
type Rule = (typeof RULES)[number];

type Context = NonNullable<SubtitlesCheckInput["context"]>;

const folderOf = (files: readonly FileContent[]): PackageFolder => packageOfFiles(files, sha1Base64);

/** What these rules find in a folder, checked as any package is. */
async function found(folder: PackageFolder, profile: string, context: Context = {}): Promise<readonly ToldFinding[]> {
  const reader = readerOf("en", {
    files: {
      look: () => Promise.resolve({ kind: "folder" }),
      folder: () => Promise.resolve(folder),
      read: () => Promise.reject(new Error("a folder")),
      chunks: () => assert.fail("a folder"),
    },
  });
  const given = await answer("subtitles/check", { files: [{ path: "film" }], profile, context }, reader);
  assert.ok("result" in given, JSON.stringify(given));
  const { findings } = given.result as { findings: readonly ToldFinding[] };
  return findings.filter(({ rule }) => RULES.some((one) => one === rule));
}

/** Both reels have 24 frames a second and 1440 of them. The last subtitle of each ends with frame 682. */
function withComposition(change: (subtitle: string, reel: number) => string, recipe = frenchSubtitles("smpte")) {
  let reel = 0;
  return buildPackage({
    ...recipe,
    change: (xml, path) =>
      path === "cpl.xml" ? xml.replace(/<MainSubtitle>.*?<\/MainSubtitle>/gs, (text) => change(text, ++reel)) : xml,
  });
}

const lasting = (frames: number) => (subtitle: string, reel: number) =>
  reel === 2 ? subtitle.replace("<Duration>1440", `<Duration>${frames}`) : subtitle;

function intrinsic(frames: number, entryPoint: number) {
  return (subtitle: string, reel: number): string =>
    reel === 1
      ? subtitle
      : subtitle
          .replace(/<Duration>.*?<\/Duration>/, "")
          .replace("<IntrinsicDuration>1440", `<IntrinsicDuration>${frames}`)
          .replace("<EntryPoint>0", `<EntryPoint>${entryPoint}`);
}

/** The second reel plays the text of the first, for that long. */
function textInBothReels(frames: number): readonly FileContent[] {
  let first = "";
  return withComposition((subtitle, reel) => {
    if (reel === 1) first = subtitle;
    return lasting(frames)(first, reel);
  });
}

/** Of a text that says nothing of its length, the picture does. */
function lengthOfPicture(frames: number): readonly FileContent[] {
  const change: PackageRecipe["change"] = (xml, path) =>
    path !== "cpl.xml"
      ? xml
      : xml
          .replace(/(<MainSubtitle>.*?<\/Id>).*?(<Language>)/gs, "$1$2")
          .replace(/(<MainPicture>.*?<Duration>)1440/gs, `$1${frames}`);
  return buildPackage(oneReel({ change }));
}

/** An Interop package whose text loads a font, and these files beside what belongs to it. */
function interopFont(uri: string, ...fonts: readonly (readonly [path: string, bytes: number])[]) {
  const change: PackageRecipe["change"] = (xml, path) =>
    path === "sub_1.xml" ? xml.replace("</Language>", `</Language><LoadFont Id="F" URI="${uri}"/>`) : xml;
  const files = buildPackage({ ...frenchSubtitles("interop"), change });
  return fonts.reduce((before, [path, bytes]) => withFile(before, path, new Uint8Array(bytes)), files);
}

/** The same package, its files in a folder of their own as the asset map says. */
function inFolder(files: readonly FileContent[], folder: string): readonly FileContent[] {
  return files.map((file) =>
    file.path.startsWith("sub_")
      ? { ...file, path: folder + file.path }
      : file.path === "ASSETMAP"
        ? {
            ...file,
            content: Buffer.from(
              Buffer.from(file.content ?? [])
                .toString()
                .replaceAll("<Path>sub_", `<Path>${folder}sub_`),
            ),
          }
        : file,
  );
}

const LOADING = (id: string): string => `<LoadFont ID="F">urn:uuid:${id}</LoadFont><SubtitleList>`;

/** An SMPTE package whose text loads a font that the MXF does not carry. */
const smpteWithoutFont = buildPackage(
  oneReel({ change: (xml, path) => (path === "sub_1.xml" ? xml.replace("<SubtitleList>", LOADING(FONT_ID)) : xml) }),
);

function smpteText(loaded: string): string {
  const files = buildPackage({ ...oneReel(), standard: "smpte" });
  const mxf = Buffer.from(files.find(({ path }) => path === "sub_1.mxf")?.content ?? []).toString();
  return mxf.slice(mxf.indexOf("<?xml")).replace("<SubtitleList>", LOADING(loaded));
}

/** An SMPTE package whose text loads the font of this id, in an MXF that carries one of so many bytes. */
function smpteFont(loaded: string, bytes: number): readonly FileContent[] {
  const xml = smpteText(loaded);
  const packets = [essence.timedText(xml), essence.font(bytes)];
  return withFile(buildPackage(oneReel()), "sub_1.mxf", mxfFile(xml, { essence: packets }));
}

/** The package without the font, and without the end of the MXF: a font may have followed. */
function smpteCut(): readonly FileContent[] {
  const mxf = smpteWithoutFont.find(({ path }) => path === "sub_1.mxf")?.content ?? new Uint8Array();
  const cut = packet("060e2b34010101020301021001000000", new Uint8Array(4), 4, 9999);
  return withFile(smpteWithoutFont, "sub_1.mxf", joined(mxf, cut));
}

const LONG = `<!--${"x".repeat(256 * 1024)}-->`;
const lengthened: PackageRecipe["change"] = (xml, path) =>
  /^(?:sub|cap)_/.test(path) ? xml.replace("<SubtitleList>", LONG + "<SubtitleList>") : xml;

/** A package with one file that is said to have so many bytes. */
function ofSize(files: readonly FileContent[], path: string, bytes: number): PackageFolder {
  const folder = folderOf(files);
  return { ...folder, files: folder.files.map((file) => (file.path === path ? { ...file, bytes } : file)) };
}

interface Row {
  readonly what: string;
  readonly files: readonly FileContent[] | PackageFolder;
  readonly context?: Context;
}

interface Firing extends Row {
  readonly rule: Rule;
  readonly params: ToldFinding["params"];
  /** The asset in the first version. */
  readonly asset: number;
}

const LAST = { time: "00:00:26.000", end: "00:00:28.417" };

const FIRING: readonly Firing[] = [
  {
    rule: "time/after-reel",
    what: "a reel that ends a frame before the subtitle",
    files: withComposition(lasting(681)),
    params: LAST,
    asset: 5,
  },
  {
    rule: "time/after-reel",
    what: "by the intrinsic duration",
    files: withComposition(intrinsic(681, 0)),
    params: LAST,
    asset: 5,
  },
  { rule: "time/after-reel", what: "by the picture", files: lengthOfPicture(681), params: LAST, asset: 2 },
  {
    rule: "time/after-reel",
    what: "in the shorter of two reels that play a text",
    files: textInBothReels(681),
    params: LAST,
    asset: 5,
  },
  {
    rule: "dcp/font-file",
    what: "a font that is nowhere",
    files: interopFont("ferry.ttf"),
    params: { file: "ferry.ttf" },
    asset: 2,
  },
  {
    rule: "dcp/font-file",
    what: "a font that lies in another folder",
    files: interopFont("ferry.ttf", ["fonts/ferry.ttf", 9]),
    params: { file: "ferry.ttf" },
    asset: 2,
  },
  { rule: "dcp/font-file", what: "MXF without a font", files: smpteWithoutFont, params: { file: FONT_ID }, asset: 2 },
  {
    rule: "dcp/font-size",
    what: "a font of Interop",
    files: interopFont("ferry.ttf", ["ferry.ttf", 655_361]),
    params: { file: "ferry.ttf", bytes: 655_361, most: 655_360 },
    asset: 2,
  },
  {
    rule: "dcp/font-size",
    what: "a font in MXF",
    files: smpteFont(FONT_ID, 10_485_761),
    params: { file: FONT_ID, bytes: 10_485_761, most: 10_485_760 },
    asset: 2,
  },
  {
    rule: "dcp/size",
    what: "a file of 130 MB",
    files: ofSize(buildPackage(oneReel()), "sub_1.mxf", 130_000_000),
    params: { bytes: 130_000_000, most: 120_586_240 },
    asset: 2,
  },
];

const SILENT: readonly (Row & { readonly rule: Rule })[] = [
  { rule: "time/after-reel", what: "a reel that ends with the subtitle", files: withComposition(lasting(682)) },
  { rule: "time/after-reel", what: "what is skipped at the start", files: withComposition(intrinsic(682, 24)) },
  { rule: "time/after-reel", what: "a picture that ends with the subtitle", files: lengthOfPicture(682) },
  { rule: "time/after-reel", what: "a length of nothing", files: withComposition(lasting(0)) },
  { rule: "dcp/font-file", what: "a font beside the text", files: interopFont("ferry.ttf", ["Ferry.TTF", 9]) },
  {
    rule: "dcp/font-file",
    what: "a font below",
    files: interopFont("fonts\\my%20ferry.ttf", ["fonts/my ferry.ttf", 9]),
  },
  {
    rule: "dcp/font-file",
    what: "a font above",
    files: inFolder(interopFont("../ferry.ttf", ["ferry.ttf", 9]), "reel/"),
  },
  {
    rule: "dcp/font-file",
    what: "a path of the maker's machine",
    files: interopFont("C:\\fonts\\ferry.ttf", ["ferry.ttf", 9]),
  },
  { rule: "dcp/font-file", what: "a link", files: { ...folderOf(interopFont("ferry.ttf")), links: ["ferry.ttf"] } },
  { rule: "dcp/font-file", what: "a font in MXF", files: smpteFont(FONT_ID.toUpperCase(), 9) },
  {
    rule: "dcp/font-file",
    what: "a font in MXF under an id of the wrapper",
    files: smpteFont("0b1c2d3e-0000-4000-8000-00000000000f", 9),
  },
  {
    rule: "dcp/font-file",
    what: "SMPTE outside MXF",
    files: withFile(buildPackage(oneReel()), "sub_1.mxf", smpteText(FONT_ID)),
  },
  { rule: "dcp/font-file", what: "MXF whose end is missing", files: smpteCut() },
  {
    rule: "dcp/font-size",
    what: "the largest font of Interop",
    files: interopFont("ferry.ttf", ["ferry.ttf", 655_360]),
  },
  { rule: "dcp/font-size", what: "the largest font in MXF", files: smpteFont(FONT_ID, 10_485_760) },
  { rule: "dcp/size", what: "much text on the screen", files: buildPackage(oneReel({ change: lengthened })) },
];

describe("a package is checked with what it says of its texts", () => {
  for (const { rule, what, files, params, asset } of FIRING) {
    it(`${rule}: ${what}`, async () => {
      const folder = "files" in files ? files : folderOf(files);
      for (const profile of ["cinema-bv21", "cinema-interop"]) {
        const [first, ...more] = await found(folder, profile);
        assert.deepEqual(more, []);
        assert.deepEqual(
          { rule: first?.rule, params: first?.params, pointer: first?.pointer },
          { rule, params, pointer: `/files/0/versions/0/assets/${asset}` },
        );
      }
    });
  }

  for (const { rule, what, files } of SILENT) {
    it(`${rule} has nothing against ${what}`, async () => {
      const folder = "files" in files ? files : folderOf(files);
      for (const profile of ["cinema-bv21", "cinema-interop"]) assert.deepEqual(await found(folder, profile), []);
    });
  }

  it("captions are those of the composition, or those that the caller calls so", async () => {
    const captioned = { spoken: "fr", captions: [textIn("fr")] };
    const captions = folderOf(buildPackage(oneReel({ reels: [captioned], change: lengthened })));
    const subtitles = folderOf(buildPackage(oneReel({ change: lengthened })));
    for (const [folder, context] of [
      [captions, {}],
      [captions, { captions: false }],
      [subtitles, { captions: true }],
    ] as const) {
      const rules = (await found(folder, "cinema-bv21", context)).map(({ rule }) => rule);
      assert.deepEqual(rules, ["dcp/size"]);
    }
  });
});

describe("the hashes of a package that is checked", () => {
  const hashed = async (files: readonly FileContent[], input: object): Promise<{ rules: string[]; read: string[] }> => {
    const read: string[] = [];
    const folder = folderOf(files);
    const counting: PackageFolder = {
      ...folder,
      sha1: (...paths) => {
        read.push(...paths);
        return folder.sha1(...paths);
      },
    };
    const reader = readerOf("en", {
      files: {
        look: () => Promise.resolve({ kind: "folder" }),
        folder: () => Promise.resolve(counting),
        read: () => Promise.reject(new Error("a folder")),
        chunks: () => assert.fail("a folder"),
      },
    });
    const given = await answer("subtitles/check", { files: [{ path: "film" }], ...input }, reader);
    assert.ok("result" in given, JSON.stringify(given));
    const { findings } = given.result as { findings: readonly ToldFinding[] };
    return { rules: findings.map(({ rule }) => rule), read };
  };
  const spoilt = withFile(buildPackage(oneReel()), "pic_1.mxf", "pictures!");

  it("leaves picture and sound out, as they take as long as copying", async () => {
    const { rules, read } = await hashed(spoilt, {});
    assert.ok(!rules.includes("package/hash-mismatch"));
    assert.ok(!read.includes("pic_1.mxf") && read.length > 0);
  });
  it("compares all when asked", async () => {
    const { rules, read } = await hashed(spoilt, { hashes: "all" });
    assert.ok(rules.includes("package/hash-mismatch") && read.includes("pic_1.mxf"));
  });
  it("compares none when asked", async () => assert.deepEqual((await hashed(spoilt, { hashes: "none" })).read, []));
});
