import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readSubviewer } from "../../../../src/subtitle/formats/subviewer/read.js";

const FILE = `[INFORMATION]
[TITLE]The Salt Ferry
[END INFORMATION]
[SUBTITLE]
[COLF]&HFFFFFF,[STYLE]bd
00:00:01.00,00:00:03.00
The tide turns at six.

00:00:04.50,00:00:06.25
No one is home.[br]Come <i>in</i>.
`;

const DAMAGE = [
  [
    "no blank line between",
    "00:00:01.00,00:00:02.00\na\n00:00:03.00,00:00:04.00\nb\n",
    ["parse/blank-missing"],
    ["a", "b"],
  ],
  ["a blank line in a text", "00:00:01.00,00:00:02.00\na\n\nb\n", ["parse/blank-in-text"], ["a\nb"]],
  ["a timing cut off at the end", "00:00:01.00,00:00:02.00\na\n\n00:00:03.5", ["parse/truncated"], ["a"]],
  [
    "a timing cut off behind a blank line in a text",
    "00:00:01.00,00:00:02.00\na\n\nb\n\n00:00:03.50",
    ["parse/blank-in-text", "parse/truncated"],
    ["a\nb"],
  ],
  ["a clock as the last words", "00:00:01.00,00:00:02.00\na\n\n12:30\n", ["parse/blank-in-text"], ["a\n12:30"]],
  ["no text", "00:00:01.00,00:00:02.00\n\n00:00:03.00,00:00:04.00\nb\n", ["parse/empty-cue"], ["", "b"]],
  ["a time that is none", "00:00:01.00,00:0x:02.00\na\n", ["parse/line-unreadable", "parse/line-unreadable"], []],
  [
    "a time with too much in it",
    "00:00:01.00,00:00:02.00\na\n\n00:00:03.00,00:00:04:00:00\nb\n",
    ["parse/time-unreadable"],
    ["a"],
  ],
  ["seconds above 59", "00:00:60.00,00:01:61.00\na\n", ["parse/time-range"], ["a"]],
  ["three digits", "00:00:01.000,00:00:02.000\na\n", ["parse/time-fraction"], ["a"]],
  ["words above the first cue", "hello\n00:00:01.00,00:00:02.00\na\n", ["parse/line-unreadable"], ["a"]],
] as const;

describe("reading SubViewer", () => {
  it("reads its head, its line ends and its tags", () => {
    const { document, findings } = readSubviewer(FILE);
    assert.deepEqual(findings, []);
    assert.equal(document.meta["title"], "The Salt Ferry");
    assert.deepEqual(
      document.cues.map(({ start, end, text, runs }) => ({ start, end, text, runs })),
      [
        { start: 1000, end: 3000, text: "The tide turns at six.", runs: undefined },
        {
          start: 4500,
          end: 6250,
          text: "No one is home.\nCome in.",
          runs: [{ text: "No one is home.\nCome " }, { text: "in", italic: true }, { text: "." }],
        },
      ],
    );
  });
  it("counts lines from 1 and offsets from 0", () => {
    const { line, offset } = readSubviewer(FILE).document.cues[1]!.source;
    assert.equal(line, 9);
    assert.ok(FILE.slice(offset).startsWith("00:00:04.50"));
  });
  for (const [what, text, rules, texts] of DAMAGE) {
    it(`${what}: ${rules.join(", ")}`, () => {
      const { document, findings } = readSubviewer(text);
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        rules,
      );
      assert.deepEqual(
        document.cues.map((cue) => cue.text),
        texts,
      );
    });
  }
  it("says what was lost with a time", () => {
    const { findings } = readSubviewer("00:00:01.00,00:00:02.00\na\n\n00:00:03.00,00:00:04:00:00\nlost words\n");
    assert.deepEqual(findings[0]?.params, {
      line: 4,
      column: 1,
      text: "00:00:03.00,00:00:04:00:00",
      lost: "lost words",
    });
  });
});
