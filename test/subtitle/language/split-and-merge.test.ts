import assert from "node:assert/strict";
import fc from "fast-check";
import type { LanguageVoter, SubtitleDocument } from "../../../src/model/index.js";
import { loadLanguageVoters } from "../../../src/port/index.js";
import { detectLanguages, mergeBilingual, splitBilingual } from "../../../src/subtitle/index.js";
import { documentOf, scene, stacked } from "./film-talk.js";

const textsOf = (document: SubtitleDocument): readonly string[] => document.cues.map(({ text }) => text);

describe("splitBilingual and mergeBilingual", () => {
  let voters: readonly LanguageVoter[];
  before(async () => {
    voters = await loadLanguageVoters();
  });

  it("parts a file in two languages, and numbers go into both", () => {
    const document = documentOf([...stacked("fr", "nl"), "1984"]);
    const [upper, lower] = splitBilingual(document, detectLanguages(document.cues, voters));
    assert.equal(upper?.language, "fr");
    assert.deepEqual(textsOf(upper.document), [...scene("fr"), "1984"]);
    assert.equal(lower?.document.language, "nl");
    assert.deepEqual(textsOf(lower.document), [...scene("nl"), "1984"]);
  });

  it("gives a file in one language back whole", () => {
    const document = documentOf(scene("de"));
    assert.deepEqual(splitBilingual(document, detectLanguages(document.cues, voters)), [{ language: "de", document }]);
  });

  it("keeps how each line is drawn, and where it stands", () => {
    const document = documentOf(stacked("en", "ru"));
    const place = (vposition: number) => ({ valign: "bottom", vposition, halign: "center", hposition: 0 }) as const;
    const cues = document.cues.map((cue) => {
      const [upper = "", lower = ""] = cue.text.split("\n");
      const runs = [{ text: `${upper}\n` }, { text: lower, italic: true as const }];
      return { ...cue, runs, position: [place(15), place(8)] };
    });
    const [, lower] = splitBilingual({ ...document, cues }, detectLanguages(cues, voters));
    const [cue] = lower!.document.cues;
    assert.deepEqual(cue?.runs, [{ text: scene("ru")[0], italic: true }]);
    assert.deepEqual(cue?.position, [place(8)]);
  });

  it("comes back as it was: split after merge", () => {
    for (const [upper, lower] of [
      ["fr", "nl"],
      ["en", "ru"],
      ["de", "hr"],
    ] as const) {
      const [above, below] = [documentOf(scene(upper)), documentOf(scene(lower))];
      const { document, alone } = mergeBilingual(above, below);
      assert.equal(alone, 0);
      const parts = splitBilingual(document, detectLanguages(document.cues, voters));
      assert.deepEqual(
        parts.map((part) => textsOf(part.document)),
        [textsOf(above), textsOf(below)],
      );
    }
  });

  it("parts lines that hold both languages beside each other", async () => {
    const [french, dutch] = [scene("fr"), scene("nl")];
    for (const sign of [" / ", " | "]) {
      const beside = documentOf(french.map((line, at) => `${line}${sign}${dutch[at]!}`));
      const evidence = detectLanguages(beside.cues, await loadLanguageVoters());
      assert.deepEqual(evidence.layout, { kind: "stacked", order: ["fr", "nl"] });
      const parts = splitBilingual(beside, evidence);
      assert.deepEqual(
        parts.map(({ document }) => textsOf(document)),
        [french, dutch],
      );
    }
  });

  it("pairs cues that begin half a second apart and leaves others alone, in the order of time", () => {
    const upper = documentOf(["eins", "zwei", "drei"]);
    const near = documentOf(["un", "deux"]);
    const [one, two] = near.cues;
    const lower = {
      ...near,
      cues: [
        { ...one!, start: 400 },
        { ...two!, start: 20_000, end: 22_000 },
      ],
    };
    const { document, alone } = mergeBilingual(upper, lower);
    assert.deepEqual(textsOf(document), ["eins\nun", "zwei", "drei", "deux"]);
    assert.equal(alone, 3);
  });

  it("loses no cue, whatever the times", () => {
    const times = fc.array(fc.tuple(fc.integer({ min: -5000, max: 60_000 }), fc.nat(5000)), { maxLength: 20 });
    const made = (name: string, list: readonly (readonly [number, number])[]): SubtitleDocument => {
      const texts = list.map((_, at) => `${name}${at}`);
      const document = documentOf(texts);
      const cues = document.cues.map((cue, at) => ({ ...cue, start: list[at]![0], end: list[at]![0] + list[at]![1] }));
      return { ...document, cues };
    };
    fc.assert(
      fc.property(times, times, (above, below) => {
        const [upper, lower] = [made("a", above), made("b", below)];
        const { document, alone } = mergeBilingual(upper, lower);
        const lines = document.cues.flatMap(({ text }) => text.split("\n")).sort();
        assert.deepEqual(lines, [...textsOf(upper), ...textsOf(lower)].sort());
        assert.equal(alone + (document.cues.length - alone) * 2, above.length + below.length);
      }),
    );
  });
});
