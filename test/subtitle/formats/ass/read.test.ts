import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Cue, Run } from "../../../../src/model/index.js";
import { readAss } from "../../../../src/subtitle/formats/ass/read.js";

const HEAD = `[Script Info]
Title: The Salt Ferry
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, Bold, Italic, Underline, Alignment
Style: Default,Arial,40,-1,0,0,2
Style: Thought,Arial,40,-1,-1,0,2
Style: Sign,Arial,40,0,0,0,8

[Events]
Format: Layer, Start, End, Style, Name, Text
`;

/** A script with these lines as its events. */
const script = (...events: readonly string[]): string => `${HEAD}${events.join("\n")}\n`;
const event = (text: string, style = "Default", name = ""): string =>
  `Dialogue: 0,0:00:01.00,0:00:03.50,${style},${name},${text}`;
/** Style, name and text of an event. */
const told = (line: string): string => line.split(",").slice(3).join(",");
const cueOf = (line: string): Cue => readAss(script(line)).document.cues[0]!;

const TEXTS: readonly (readonly [written: string, text: string])[] = [
  ["The tide, they say, turns at six.", "The tide, they say, turns at six."],
  ["One\\NTwo\\nThree\\hfour", "One\nTwo\nThree four"],
  ["{\\i1}Slanted{\\i0} and {a remark}not", "Slanted and not"],
  ["{\\p1}m 0 0 l 10 0{\\p0}Seen", "Seen"],
  ["{\\pos(10,20)}Placed", "Placed"],
  ["{\\t(\\frz+180)}Turning", "Turning"],
  ["{never closed", "{never closed"],
  ["\\{braces\\} as libass has them", "{braces} as libass has them"],
  ["back\\\u2060Nslash", "back\\Nslash"],
  ["path C:\\temp", "path C:\\temp"],
];

const RUNS: readonly (readonly [line: string, runs: readonly Run[] | undefined])[] = [
  [event("Plain"), undefined],
  [event("{\\i1}a{\\i0}b"), [{ text: "a", italic: true }, { text: "b" }]],
  [
    event("{\\b1\\u1}a{\\b0}b"),
    [
      { text: "a", bold: true, underline: true },
      { text: "b", underline: true },
    ],
  ],
  [event("{\\b700}a{\\b400}b"), [{ text: "a", bold: true }, { text: "b" }]],
  [event("{\\c&H0000FF&}red{\\c}x"), [{ text: "red", colour: "#ff0000" }, { text: "x" }]],
  [event("{\\1c&HFF0000&}blue"), [{ text: "blue", colour: "#0000ff" }]],
  [event("thought", "Thought"), [{ text: "thought", italic: true }]],
  [event("{\\rThought}x{\\r}y"), [{ text: "x", italic: true }, { text: "y" }]],
  [event("{\\t(\\i1)}still"), undefined],
  [event("{\\bord2\\be1}still"), undefined],
  [event("Who is there?", "Default", "Mira"), [{ text: "Who is there?", voice: "Mira" }]],
];

const PLACES = [
  [event("x"), undefined],
  [event("{\\an8}x"), { line: 0 }],
  [event("{\\an1}x"), { align: "left", position: 0 }],
  [event("{\\an6}x"), { line: 50, snapToLines: false, lineAlign: "center", align: "right", position: 100 }],
  [event("{\\a6}x"), { line: 0 }],
  [event("{\\a10}x"), { line: 50, snapToLines: false, lineAlign: "center" }],
  [event("{\\an8\\an2}x"), { line: 0 }],
  [event("{\\an12}x"), undefined],
  [event("x", "Sign"), { line: 0 }],
] as const;

const DAMAGE: readonly (readonly [what: string, text: string, rules: readonly string[], cues: number])[] = [
  ["a sound script", script(event("a")), [], 1],
  ["a comment line", script("Comment: 0,0:00:01.00,0:00:02.00,Default,,not shown", event("a")), [], 1],
  ["words without a key", script(event("a"), "lost words"), ["parse/line-unreadable"], 1],
  ["a line without its columns", script("Dialogue: 0,0:00:01.00"), ["parse/columns-missing"], 0],
  ["a time that is none", script("Dialogue: 0,soon,0:00:02.00,Default,,Wait"), ["parse/time-unreadable"], 0],
  ["seconds above 59", script("Dialogue: 0,0:00:60.00,0:01:61.00,Default,,x"), ["parse/time-range"], 1],
  ["a comma in a time column", script("Dialogue: 0,0:00:01:00,0:00:02.00,Default,,x"), ["parse/time-separator"], 1],
  ["three digits", script("Dialogue: 0,0:00:01.000,0:00:02.00,Default,,x"), ["parse/time-fraction"], 1],
  ["a time below zero", script("Dialogue: 0,-0:00:01.00,0:00:02.00,Default,,x"), ["parse/time-negative"], 1],
  ["no text", script(event("")), ["parse/empty-cue"], 1],
  [
    "no Format line",
    "[Script Info]\nScriptType: v4.00+\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,a, b\n",
    ["parse/columns-missing"],
    1,
  ],
  ["no sections at all", "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,a, b\n", ["parse/columns-missing"], 1],
];

describe("reading ASS and SSA", () => {
  for (const [written, text] of TEXTS) {
    it(`reads ${JSON.stringify(written)}`, () => assert.equal(cueOf(event(written)).text, text));
  }
  for (const [line, runs] of RUNS) {
    it(`draws ${told(line)}`, () => assert.deepEqual(cueOf(line).runs, runs));
  }
  for (const [line, settings] of PLACES) {
    it(`places ${told(line)}`, () => assert.deepEqual(cueOf(line).settings, settings));
  }
  for (const [what, text, rules, count] of DAMAGE) {
    it(`${what}: ${rules.join(", ") || "no finding"}`, () => {
      const { document, findings } = readAss(text);
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        rules,
      );
      assert.equal(document.cues.length, count);
    });
  }

  it("keeps what the script says of itself, times and places", () => {
    const { document } = readAss(script(event("a, b")));
    assert.equal(document.format, "ass");
    assert.equal(document.meta["Title"], "The Salt Ferry");
    const [cue] = document.cues;
    assert.deepEqual([cue?.start, cue?.end, cue?.source.line], [1000, 3500, 13]);
    assert.ok(script(event("a, b")).slice(cue?.source.offset).startsWith("Dialogue:"));
  });

  it("reads the older edition, its marks and its alignments", () => {
    const { document } = readAss(
      [
        "[Script Info]",
        "ScriptType: v4.00",
        "[V4 Styles]",
        "Format: Name, Fontname, Bold, Italic, Alignment",
        "Style: *Default,Arial,0,0,6",
        "[Events]",
        "Format: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text",
        "Dialogue: Marked=0,1:00:01.00,1:00:02.00,*Default,NTP,0000,0000,0000,,Over the bar",
      ].join("\r\n"),
    );
    assert.equal(document.format, "ssa");
    const { start, text, runs, settings } = document.cues[0]!;
    assert.deepEqual(
      { start, text, runs, settings },
      { start: 3601000, text: "Over the bar", runs: undefined, settings: { line: 0 } },
    );
  });

  it("does not take the lines of attached files for events", () => {
    const attached = "[Graphics]\nfilename: map.png\n[3FJ?IK]\nDialogue: 0,0:00:09.00,0:00:10.00,Default,,no\n";
    const { document, findings } = readAss(HEAD.replace("[Events]", `${attached}\n[Events]`) + event("yes"));
    assert.deepEqual(
      document.cues.map(({ text }) => text),
      ["yes"],
    );
    assert.deepEqual(findings, []);
  });

  it("knows a drawing for a picture", () => {
    const cue = cueOf(event("{\\p1}m 0 0 l 100 0 100 100{\\p0}"));
    assert.deepEqual([cue.text, cue.image, cue.runs], ["", true, undefined]);
  });

  it("is linear in overrides, braces and backslashes", () => {
    for (const unit of ["{\\b1}", "{\\b1", "\\{", "{", "\\", "\\N"]) {
      const text = script(event(unit.repeat(200_000)));
      const begun = performance.now();
      readAss(text);
      assert.ok(performance.now() - begun < 5000, unit);
    }
  });
});
