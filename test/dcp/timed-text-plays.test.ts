import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { inspectPackage, packageOfFiles, type TimedTextContent, type TimedTextPlay } from "../../src/dcp/index.js";
import { sha1Base64 } from "../../src/port/index.js";
import { buildPackage, type PackageRecipe } from "./package-builder.js";
import { frenchSubtitles, oneReel, textIn } from "./recipes.js";

/** What is handed out with each text. */
async function handedOut(recipe: PackageRecipe) {
  const texts = new Map<string, { readonly text: TimedTextContent; readonly plays: readonly TimedTextPlay[] }>();
  const onText = (text: TimedTextContent, plays: readonly TimedTextPlay[]): void => {
    assert.ok(!texts.has(text.path), "each text once");
    texts.set(text.path, { text, plays });
  };
  await inspectPackage(packageOfFiles(buildPackage(recipe), sha1Base64), [], { onText });
  return texts;
}

/** One reel of 1440 frames whose subtitle has these times in the composition. */
const timed = (times: string): PackageRecipe =>
  oneReel({
    change: (xml, path) =>
      path === "cpl.xml" ? xml.replace(/(<MainSubtitle>.*?<\/Id>).*?(<Language>)/s, `$1${times}$2`) : xml,
  });

const rate = (text: string): string => `<EditRate>${text}</EditRate>`;
const HALF = "<IntrinsicDuration>720</IntrinsicDuration>";

/** When the reel ends on the clock of the text, in milliseconds. */
const ENDS: readonly (readonly [what: string, times: string, end: number])[] = [
  ["the duration", `${rate("24 1")}${HALF}<Duration>480</Duration>`, 20_000],
  ["the intrinsic duration", rate("24 1") + HALF, 30_000],
  ["a rate that is no whole number", rate("24000 1001") + HALF, 30_030],
  ["a rate with a stroke", rate("24000/1001") + HALF, 30_030],
  ["a rate alone", rate("48") + HALF, 15_000],
  ["an entry point", `${rate("24 1")}${HALF}<EntryPoint>120</EntryPoint><Duration>480</Duration>`, 25_000],
  ["an entry point without a duration", `${rate("24 1")}${HALF}<EntryPoint>120</EntryPoint>`, 30_000],
  ["an entry point behind the end: the picture", `${rate("24 1")}${HALF}<EntryPoint>721</EntryPoint>`, 90_041.6667],
  ["no rate: the picture", HALF, 60_000],
  ["a rate of nothing: the picture", rate("24 0") + HALF, 60_000],
  ["no words at all: the picture", "", 60_000],
];

describe("where a timed text is played", () => {
  for (const [what, times, end] of ENDS) {
    it(`the end by ${what}`, async () => {
      const [play, ...more] = (await handedOut(timed(times))).get("sub_1.mxf")?.plays ?? [];
      assert.deepEqual(more, []);
      assert.ok(Math.abs((play?.reelEnd ?? 0) - end) < 0.001, String(play?.reelEnd));
    });
  }

  it("no end where neither text nor picture has one", async () => {
    const change: PackageRecipe["change"] = (xml, path) =>
      path === "cpl.xml" ? xml.replaceAll(/<EditRate>.*?<\/EditRate>/g, "") : xml;
    const { plays } = (await handedOut(oneReel({ change }))).get("sub_1.mxf") ?? {};
    assert.deepEqual(plays, [{ pointer: "/versions/0/assets/2", captions: false, reelEnd: null }]);
  });

  it("captions are told from subtitles, reel by reel", async () => {
    const reel = { spoken: "ru", subtitle: textIn("fr"), captions: [textIn("en")] };
    const texts = await handedOut(frenchSubtitles("smpte", { reels: [reel, reel] }));
    const plays = [...texts].map(([path, found]) => [path, found.plays.map((play) => [play.pointer, play.captions])]);
    assert.deepEqual(plays, [
      ["sub_1.mxf", [["/versions/0/assets/2", false]]],
      ["cap_1_1.mxf", [["/versions/0/assets/3", true]]],
      ["sub_2.mxf", [["/versions/0/assets/6", false]]],
      ["cap_2_1.mxf", [["/versions/0/assets/7", true]]],
    ]);
  });

  it("a text that 2,000 assets play is handed out once, with all of them", async () => {
    const change: PackageRecipe["change"] = (xml, path) =>
      path === "cpl.xml" ? xml.replace(/<MainSubtitle>[^]*<\/MainSubtitle>/, (asset) => asset.repeat(2000)) : xml;
    const plays = (await handedOut(oneReel({ change }))).get("sub_1.mxf")?.plays ?? [];
    assert.equal(plays.length, 2000);
    assert.equal(plays.at(-1)?.pointer, "/versions/0/assets/2001");
  });

  it("the size is that of the file, MXF and all", async () => {
    const recipe = oneReel();
    const file = buildPackage(recipe).find(({ path }) => path === "sub_1.mxf");
    assert.equal((await handedOut(recipe)).get("sub_1.mxf")?.text.bytes, file?.content?.length);
  });
});
