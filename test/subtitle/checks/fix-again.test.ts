import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { SubtitleDocument } from "../../../src/model/index.js";
import {
  convertSubtitles,
  detectLanguages,
  fixSubtitles,
  placedAs,
  PROFILE_IDS,
  readSubtitleText,
  type CheckSettings,
} from "../../../src/subtitle/index.js";

const PIECES = [
  ..."Hello no. … ... - – -- , ? 3".split(" "),
  ...['"quote"', "“a”", "«x»", "(sighs)", "[door]", "♪ la ♪", "Где", "мама ?", "Ã©", "12 men", "<i>Yes</i>"],
  ...["{\\an8}", "MARTHA:", "\u00a0", "\n", "\n- ", "\n-", "  "],
];

const time = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 23).replace(".", ",");

const files: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.nat(9000), fc.nat(3000), fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows) =>
    rows
      .map(
        ([start, length, pieces], at) => `${at + 1}\n${time(start)} --> ${time(start + length)}\n${pieces.join(" ")}\n`,
      )
      .join("\n"),
  );

const given = fc.record({
  profile: fc.constantFrom(...PROFILE_IDS),
  context: fc.record({ language: fc.constantFrom("en", "fr", "nl", "ru", "bg"), sdh: fc.boolean() }),
});

describe("fixing a file that was fixed", () => {
  for (const to of ["srt", "webvtt", "sbv"] as const) {
    const fixed = (document: SubtitleDocument, settings: CheckSettings) => {
      const evidence = detectLanguages(document.cues, []);
      const { document: repaired, fixed: what } = fixSubtitles(placedAs(document, to), { ...settings, evidence });
      return { text: convertSubtitles(repaired, to).text, rules: what.map(({ rule }) => rule) };
    };
    it(`changes nothing in ${to}`, () =>
      fc.assert(
        fc.property(files, given, (text, settings) => {
          const once = fixed(readSubtitleText(text, { format: "srt" }).value!, settings);
          const twice = fixed(readSubtitleText(once.text, { format: to }).value!, settings);
          assert.deepEqual(twice, { text: once.text, rules: [] });
        }),
        { numRuns: 300 },
      ));
  }

  it("sees two subtitles on top of each other that were apart only in places the format has not", () => {
    const text = "1\n00:00:01,000 --> 00:00:03,050\nSit down.\n\n2\n00:00:03,000 --> 00:00:05,000\n{\\an8}Not now.\n";
    const { value } = readSubtitleText(text);
    const rules = (document: SubtitleDocument) => fixSubtitles(document).fixed.map(({ rule }) => rule);
    assert.deepEqual(rules(value!), []);
    assert.deepEqual(rules(placedAs(value!, "srt")), ["time/overlap"]);
    assert.deepEqual(convertSubtitles(placedAs(value!, "srt"), "srt").lost, ["settings"]);
    assert.equal(placedAs(value!, "webvtt"), value);
  });
});
