import assert from "node:assert/strict";
import type { PackageRecipe } from "./package-builder.js";
import { frenchSubtitles, inspectRecipe, oneReel, rulesOf, textIn } from "./recipes.js";
import { stacked } from "./spoken-lines.js";

const title = (languages: string, end = "SMPTE_OV"): string =>
  `Gate_FTR_F_${languages}_BE_51_2K_TST_20240501_TST_${end}`;
const SPOKEN = { spoken: "ru" } as const;

interface Good {
  readonly name: string;
  readonly recipe: PackageRecipe;
  readonly standard: "smpte" | "interop";
  readonly audio: readonly string[] | null;
  /** `language kind medium`. */
  readonly subtitles: readonly string[] | null;
  readonly package: "OV" | "VF" | null;
  /** What is worth saying all the same. */
  readonly rules?: readonly string[];
}

const GOOD: readonly Good[] = [
  {
    name: "SMPTE, one language",
    recipe: frenchSubtitles("smpte"),
    standard: "smpte",
    audio: ["ru"],
    subtitles: ["fr full dcp"],
    package: "OV",
  },
  {
    name: "Interop, one language, written as a word",
    recipe: frenchSubtitles("interop"),
    standard: "interop",
    audio: ["ru"],
    subtitles: ["fr full dcp"],
    package: "OV",
  },
  {
    name: "two languages by the list of the metadata",
    recipe: oneReel({
      title: title("RU-FR-NL"),
      list: "fr nl",
      reels: [{ ...SPOKEN, subtitle: { ...textIn("fr"), cues: stacked("fr", "nl") } }],
    }),
    standard: "smpte",
    audio: ["ru"],
    subtitles: ["fr full dcp", "nl full dcp"],
    package: "OV",
  },
  {
    name: "two languages by the title and the words, where one asset can declare one only",
    recipe: oneReel({
      title: title("RU-FR-NL"),
      reels: [{ ...SPOKEN, subtitle: { ...textIn("fr"), cues: stacked("fr", "nl") } }],
    }),
    standard: "smpte",
    audio: ["ru"],
    subtitles: ["fr full dcp", "nl full dcp"],
    package: "OV",
  },
  {
    name: "no subtitles",
    recipe: oneReel({ title: title("RU-XX"), reels: [SPOKEN] }),
    standard: "smpte",
    audio: ["ru"],
    subtitles: [],
    package: "OV",
  },
  {
    name: "subtitles in the picture",
    recipe: oneReel({ title: title("RU-fr"), reels: [SPOKEN] }),
    standard: "smpte",
    audio: ["ru"],
    subtitles: ["fr full burned-in"],
    package: "OV",
  },
  {
    name: "subtitles in the picture beside a track of another language",
    recipe: oneReel({ title: title("RU-nl-FR") }),
    standard: "smpte",
    audio: ["ru"],
    subtitles: ["fr full dcp", "nl full burned-in"],
    package: "OV",
  },
  {
    name: "captions on the viewer's device",
    recipe: oneReel({ title: title("EN-XX-CCAP"), reels: [{ spoken: "en", captions: [textIn("en")] }] }),
    standard: "smpte",
    audio: ["en"],
    subtitles: ["en sdh closed"],
    package: "OV",
  },
  {
    name: "subtitles for the hard of hearing, by the title",
    recipe: oneReel({ title: title("RU-FR-SDH") }),
    standard: "smpte",
    audio: ["ru"],
    subtitles: ["fr sdh dcp"],
    package: "OV",
  },
  {
    name: "a version file",
    recipe: oneReel({ title: title("RU-FR", "SMPTE_VF"), elsewhere: ["picture"] }),
    standard: "smpte",
    audio: ["ru"],
    subtitles: ["fr full dcp"],
    package: "VF",
    rules: ["package/external-asset"],
  },
  {
    name: "a version file whose title says nothing",
    recipe: oneReel({ title: "The Gate", elsewhere: ["picture"] }),
    standard: "smpte",
    audio: ["ru"],
    subtitles: ["fr full dcp"],
    package: "VF",
    rules: ["package/external-asset"],
  },
  {
    name: "a title that says nothing, and nobody who says what is spoken",
    recipe: oneReel({ title: "Ran", reels: [{}] }),
    standard: "smpte",
    audio: null,
    subtitles: null,
    package: null,
  },
  {
    name: "subtitles in no language",
    recipe: oneReel({ title: "The Gate", reels: [{ subtitle: { cues: [["♪"]] } }] }),
    standard: "smpte",
    audio: null,
    subtitles: ["und full dcp"],
    package: null,
  },
  {
    name: "encrypted subtitles",
    recipe: oneReel({ reels: [{ ...SPOKEN, subtitle: { ...textIn("fr"), encrypted: "openly" } }] }),
    standard: "smpte",
    audio: ["ru"],
    subtitles: ["fr full dcp"],
    package: "OV",
    rules: ["package/encrypted"],
  },
];

describe("what a package holds", () => {
  for (const { name, recipe, standard, audio, subtitles, package: kind, rules = [] } of GOOD) {
    it(name, async () => {
      const report = await inspectRecipe(recipe);
      const [version, second] = report.versions;
      assert.ok(version);
      assert.equal(second, undefined);
      assert.equal(report.standard, standard);
      assert.equal(version.title, recipe.title);
      assert.equal(version.reels, recipe.reels.length);
      assert.deepEqual(version.tag.audio, audio);
      const tracks = version.tag.subtitles?.map((track) => `${track.language} ${track.kind} ${track.medium}`) ?? null;
      assert.deepEqual(tracks, subtitles);
      assert.equal(version.package, kind);
      assert.equal(version.tag.package ?? null, kind);
      assert.deepEqual(rulesOf(report), rules);
    });
  }

  it("lists the assets of each reel, and neither markers nor metadata", async () => {
    const report = await inspectRecipe(frenchSubtitles("smpte", { list: "fr" }));
    assert.deepEqual(
      report.versions[0]?.assets.map(({ type, reel, language, path, present, encrypted }) =>
        [type, reel, language, path, present, encrypted].join(" "),
      ),
      [
        "picture 1  pic_1.mxf true false",
        "sound 1 ru snd_1.mxf true false",
        "subtitle 1 fr sub_1.mxf true false",
        "picture 2  pic_2.mxf true false",
        "sound 2 ru snd_2.mxf true false",
        "subtitle 2 fr sub_2.mxf true false",
      ],
    );
  });

  it("takes tracks for access from the sound configuration", async () => {
    const report = await inspectRecipe(oneReel({ soundConfiguration: "51/L,R,C,LFE,Ls,Rs,HI,VIN" }));
    assert.deepEqual(report.versions[0]?.tag.access, { hi: true, ad: true });
  });

  it("knows a stereoscopic picture", async () => {
    const change = (xml: string): string =>
      xml
        .replace(
          "<MainPicture>",
          `<s:MainStereoscopicPicture xmlns:s="http://www.smpte-ra.org/schemas/429-10/2008/Main-Stereo-Picture-CPL">`,
        )
        .replace("</MainPicture>", "</s:MainStereoscopicPicture>");
    const report = await inspectRecipe(oneReel({ change }));
    assert.equal(report.versions[0]?.assets[0]?.type, "picture");
    assert.deepEqual(rulesOf(report), []);
  });

  it("says what a pointer points at", async () => {
    const change = (xml: string, path: string): string =>
      path === "sub_2.xml" ? xml.replace("<ReelNumber>2", "<ReelNumber>7") : xml;
    const report = await inspectRecipe(frenchSubtitles("smpte", { change }));
    const [found] = report.findings;
    assert.equal(found?.pointer, "/versions/0/assets/5");
    assert.deepEqual(found.params, { file: "sub_2.mxf", stated: 7, reel: 2 });
  });
});
