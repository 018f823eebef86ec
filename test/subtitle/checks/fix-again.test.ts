import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { SubtitleDocument, SubtitleFormatId } from "../../../src/model/index.js";
import {
  convertSubtitles,
  detectLanguages,
  fixSubtitles,
  PROFILE_IDS,
  readSubtitleText,
  WRITABLE_FORMATS,
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
  context: fc.record(
    {
      language: fc.constantFrom("en", "fr", "nl", "ru", "bg"),
      sdh: fc.boolean(),
      frameRate: fc.constantFrom(23.976, 24, 25, 29.97, 50),
    },
    { requiredKeys: ["language", "sdh"] },
  ),
});

/** A document written in a format with its faults repaired, and the rules that were. */
function fixed(document: SubtitleDocument, to: SubtitleFormatId, settings: CheckSettings) {
  const { frameRate } = settings.context ?? {};
  const fix = { ...settings, evidence: detectLanguages(document.cues, []) };
  const written = convertSubtitles(document, to, { fix, ...(frameRate !== undefined && { frameRate }) });
  return { text: written.text, rules: written.fixed.map(({ rule }) => rule) };
}

describe("fixing a file that was fixed", () => {
  for (const to of WRITABLE_FORMATS) {
    it(`changes nothing in ${to}`, () =>
      fc.assert(
        fc.property(files, given, (text, settings) => {
          const once = fixed(readSubtitleText(text, { format: "srt" }).value!, to, settings);
          const twice = fixed(readSubtitleText(once.text, { format: to }).value!, to, settings);
          assert.deepEqual(twice, { text: once.text, rules: [] });
        }),
        { numRuns: 300 },
      ));
  }

  it("sees two subtitles on top of each other that were apart only in places the format has not", () => {
    const text = "1\n00:00:01,000 --> 00:00:03,050\nSit down.\n\n2\n00:00:03,000 --> 00:00:05,000\n{\\an8}Not now.\n";
    const { value } = readSubtitleText(text);
    const rules = (to: SubtitleFormatId) => convertSubtitles(value!, to, { fix: {} }).fixed.map(({ rule }) => rule);
    assert.deepEqual(fixSubtitles(value!).fixed, []);
    assert.deepEqual(rules("srt"), ["time/overlap"]);
    assert.deepEqual(rules("webvtt"), []);
    assert.deepEqual(convertSubtitles(value!, "srt", { fix: {} }).lost, ["settings"]);
  });

  it("bridges no gap in which another subtitle flashes up, as the overlap would be cut again", () => {
    const text =
      "1\n00:00:01,000 --> 00:00:02,000\nSit.\n\n2\n00:00:02,080 --> 00:00:02,080\nNow.\n\n3\n00:00:02,200 --> 00:00:03,500\nUp.\n";
    const fix = { profile: "netflix", context: { language: "en" } } as const;
    const { fixed: found } = convertSubtitles(readSubtitleText(text).value!, "srt", { fix });
    assert.deepEqual(found, []);
  });

  it("calls cues by the numbers they had, pictures counted", () => {
    const source = { line: 1, offset: 0 };
    const cues = [
      { start: 0, end: 1000, text: "", image: true, source },
      { start: 2000, end: 3000, text: "Wait...", source },
    ] as const;
    const { value } = readSubtitleText("", { format: "srt" });
    const { fixed: found } = convertSubtitles({ ...value!, cues }, "srt", { fix: { profile: "netflix" } });
    assert.deepEqual(
      found.map(({ rule, cue }) => [rule, cue]),
      [["typography/ellipsis", 2]],
    );
  });
});
