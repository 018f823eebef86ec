import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { Run } from "../../../src/model/index.js";
import { PROFILE_IDS, checkSubtitles, fixSubtitles, type CheckSettings } from "../../../src/subtitle/checks/index.js";
import { documentOf, spoken, type CueRow } from "./document-of.js";

const NETFLIX: CheckSettings = { profile: "netflix", context: { language: "en", frameRate: 25, sdh: true } };

const PIECES = [...'abé 字ж\n.,-–?!:;"“”«»()[]♪…139\u0007\u00a0', "...", "  ", "- ", "Sit down.", "Non", "Да"];

const cueRows: fc.Arbitrary<readonly CueRow[]> = fc.array(
  fc.tuple(
    fc.integer({ min: -500, max: 20_000 }),
    fc.oneof(fc.integer({ min: -500, max: 22_000 }), fc.constant(null)),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join("")),
  ),
  { maxLength: 12 },
);
const settings: fc.Arbitrary<CheckSettings> = fc.record({
  profile: fc.constantFrom(...PROFILE_IDS),
  context: fc.record({ language: fc.constantFrom("en", "fr", "nl", "ru", "bg"), sdh: fc.boolean() }),
});

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

describe("fixSubtitles", () => {
  it("leaves nothing that it would repair again", () =>
    fc.assert(
      fc.property(cueRows, settings, (rows, given) => {
        const once = fixSubtitles(documentOf(rows), given);
        const twice = fixSubtitles(once.document, given);
        assert.deepEqual(twice.fixed, []);
        assert.deepEqual(twice.document, once.document);
      }),
      { numRuns: 400 },
    ));

  it("never changes a word, and drops no cue that says something new", () =>
    fc.assert(
      fc.property(cueRows, settings, (rows, given) => {
        const before = documentOf(rows);
        const { document } = fixSubtitles(before, given);
        const left = new Set(document.cues.map(({ text }) => lettersOf(text)));
        for (const { text } of before.cues) if (/\S/.test(lettersOf(text))) assert.ok(left.has(lettersOf(text)), text);
        const known = new Set(before.cues.map(({ text }) => lettersOf(text)));
        for (const { text } of document.cues) assert.ok(known.has(lettersOf(text)), text);
      }),
      { numRuns: 400 },
    ));

  it("makes no cue end before it begins, nor later than its neighbour begins", () =>
    fc.assert(
      fc.property(cueRows, settings, (rows, given) => {
        const count = (document: ReturnType<typeof documentOf>, rule: string) =>
          checkSubtitles(document, given).filter((one) => one.rule === rule).length;
        const before = documentOf(rows);
        const { document } = fixSubtitles(before, given);
        for (const rule of ["time/negative-duration", "time/overlap"]) {
          assert.ok(count(document, rule) <= count(before, rule), rule);
        }
      }),
      { numRuns: 200 },
    ));

  it("does not sort two files that were joined", () => {
    const rows: CueRow[] = [0, 60_000, 120_000, 180_000].map((at) => [at, at + 1000, `line ${at}`]);
    const { document, fixed } = fixSubtitles(
      documentOf([...rows, ...rows.map(([start, end, text]): CueRow => [start, end, `ligne ${text}`])]),
    );
    assert.deepEqual(
      document.cues.map(({ start }) => start),
      [0, 60_000, 120_000, 180_000, 0, 60_000, 120_000, 180_000],
    );
    assert.deepEqual(fixed, []);
  });

  it("gives a sound document back as it is", () => {
    const document = spoken("Sit down.", "Not now.");
    assert.deepEqual(fixSubtitles(document, NETFLIX), { document, fixed: [] });
  });

  it("names what it did by the numbers that the cues had", () => {
    const { document, fixed } = fixSubtitles(
      documentOf([
        [9000, 11_000, "Late..."],
        [1000, 3000, ""],
        [2000, 4000, "Early"],
        [4000, 6000, "Early"],
      ]),
      NETFLIX,
    );
    assert.deepEqual(
      document.cues.map(({ start, end, text }) => [start, end, text]),
      [
        [2000, 6000, "Early"],
        [9000, 11_000, "Late…"],
      ],
    );
    assert.deepEqual(
      fixed.map(({ rule, cue }) => `${rule} ${cue}`),
      ["typography/ellipsis 1", "time/order 2", "text/empty-cue 2", "text/duplicate-cue 4"],
    );
  });

  it("ends a cue where the next begins, with the gap that the house wants", () => {
    const rows: readonly CueRow[] = [
      [1000, 3050, "Sit down."],
      [3000, 5000, "Not now."],
      [5200, 7000, "Now."],
    ];
    const ends = (profile: "festival" | "netflix"): unknown =>
      fixSubtitles(documentOf(rows), { ...NETFLIX, profile }).document.cues.map(({ end }) => end);
    assert.deepEqual(ends("festival"), [3000, 5000, 7000]);
    assert.deepEqual(ends("netflix"), [2920, 5120, 7000]);
  });

  it("repairs letters of a wrong encoding in all profiles", () => {
    const document = spoken("L’été.", "Il a Ã©tÃ© lÃ\u00a0.");
    const { document: repaired, fixed } = fixSubtitles(document);
    assert.deepEqual(
      repaired.cues.map(({ text }) => text),
      ["L’été.", "Il a été là."],
    );
    assert.deepEqual(
      fixed.map(({ rule, cue }) => `${rule} ${cue}`),
      ["encoding/mojibake 2"],
    );
  });

  it("takes controls out, with one of the blanks around them", () => {
    const { document } = fixSubtitles(spoken("Sit \u0007 down\u0001.", "C\u0092est"));
    assert.deepEqual(
      document.cues.map(({ text }) => text),
      ["Sit down.", "C\u0092est"],
    );
  });

  const RUNS: readonly (readonly [string, readonly Run[], readonly Run[]])[] = [
    [
      "inside a run",
      [{ text: "Well... " }, { text: "no...", italic: true }],
      [{ text: "Well… " }, { text: "no…", italic: true }],
    ],
    [
      "across runs",
      [{ text: "Well.." }, { text: ". no", italic: true }],
      [{ text: "Well…" }, { text: " no", italic: true }],
    ],
    ["a run that goes", [{ text: "no ", italic: true }, { text: " " }], [{ text: "no", italic: true }]],
  ];
  for (const [what, runs, wanted] of RUNS) {
    it(`keeps how the text is drawn: ${what}`, () => {
      const text = runs.map((run) => run.text).join("");
      const { document } = fixSubtitles(documentOf([[5000, 8000, text, { runs }]]), NETFLIX);
      assert.deepEqual(document.cues[0]!.runs, wanted);
      assert.equal(document.cues[0]!.text, wanted.map((run) => run.text).join(""));
    });
  }

  it("refuses a profile that does not exist", () =>
    assert.throws(() => fixSubtitles(spoken("a"), { profile: "hbo" as never }), { name: "UnknownValueError" }));
});
