import assert from "node:assert/strict";
import { subtitleKindOf } from "../../../src/subtitle/index.js";
import { documentOf, scene } from "./film-talk.js";

const talk = scene("en");
const withSounds = ["[door slams]", "(PHONE RINGS)", ...talk];
const withSigns = ["[…]", "It was (so to speak) late.", ...talk];

describe("subtitleKindOf", () => {
  const rows: readonly (readonly [string, readonly string[], string | undefined, string, string])[] = [
    ["talk without more", talk, undefined, "full", "nothing"],
    ["a flag in the name", talk, "film.fr.forced.srt", "forced", "name"],
    ["a flag for the deaf", talk, "film.en.sdh.srt", "sdh", "name"],
    ["a flag before what the text shows", withSounds, "film.en.forced.srt", "forced", "name"],
    ["sounds in brackets", withSounds, "film.en.srt", "sdh", "sounds"],
    ["brackets without a sound", withSigns, "film.en.srt", "full", "nothing"],
    ["a track called captions", talk, "captions.en.vtt", "full", "nothing"],
    ["no cue", [], "film.srt", "full", "nothing"],
  ];
  for (const [what, texts, name, kind, by] of rows) {
    it(`${what}: ${kind}`, () => {
      const found = subtitleKindOf(documentOf(texts), name);
      assert.deepEqual([found.kind, found.by], [kind, by]);
    });
  }

  it("takes a few cues over a long film for forced ones", () => {
    const document = documentOf(talk);
    const spread = document.cues.map((cue, at) => ({ ...cue, start: at * 400_000, end: at * 400_000 + 2000 }));
    assert.deepEqual(subtitleKindOf({ ...document, cues: spread }), { kind: "forced", by: "sparse", sounds: 0 });
  });
});
