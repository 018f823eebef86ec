import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readSrt } from "../../../../src/subtitle/formats/srt/read-srt.js";

const A = "00:00:01,000 --> 00:00:02,000";
const B = "00:00:03,000 --> 00:00:04,500";
const GOOD: readonly Expected[] = [
  [1000, 2000, "Come in."],
  [3000, 4500, "No one."],
];

type Expected = readonly [start: number, end: number, text: string];
type Told = readonly [rule: string, line: number, column: number];

/** A file, the cues in it, and what is told of it. */
type Row = readonly [what: string, text: string, cues: readonly Expected[], told: readonly Told[]];

const ROWS: readonly Row[] = [
  ["a file as it should be", `1\n${A}\nCome in.\n\n2\n${B}\nNo one.\n`, GOOD, []],
  ["CRLF", `1\r\n${A}\r\nCome in.\r\n\r\n2\r\n${B}\r\nNo one.\r\n`, GOOD, []],
  ["no line end at the end", `1\n${A}\nCome in.\n\n2\n${B}\nNo one.`, GOOD, []],
  ["more blank lines between cues", `1\n${A}\nCome in.\n\n\n\n2\n${B}\nNo one.\n\n\n`, GOOD, []],
  ["CR alone", `1\r${A}\rCome in.\r\r2\r${B}\rNo one.\r`, GOOD, [["parse/newline", 1, 2]]],
  ["line ends of two kinds", `1\n${A}\nCome in.\n\n2\r\n${B}\r\nNo one.`, GOOD, [["parse/newline", 5, 3]]],
  [
    "no numbers",
    `${A}\nCome in.\n\n${B}\nNo one.`,
    GOOD,
    [
      ["parse/index-missing", 1, 1],
      ["parse/index-missing", 4, 1],
    ],
  ],
  [
    "numbers with signs",
    `A1\n${A}\nCome in.\n\n#2\n${B}\nNo one.`,
    GOOD,
    [
      ["parse/index-invalid", 1, 1],
      ["parse/index-invalid", 5, 1],
    ],
  ],
  [
    "numbers with a word or a letter",
    `n° 1\n${A}\nCome in.\n\n2bis\n${B}\nNo one.`,
    GOOD,
    [
      ["parse/index-invalid", 1, 1],
      ["parse/index-invalid", 5, 1],
    ],
  ],
  [
    "the right number where others have none, right below a text",
    `${A}\nCome in.\n2\n${B}\nNo one.`,
    GOOD,
    [
      ["parse/index-missing", 1, 1],
      ["parse/blank-missing", 3, 1],
    ],
  ],
  [
    "another number there, which is text",
    `${A}\nCome in.\n1984\n\n${B}\nNo one.`,
    [[1000, 2000, "Come in.\n1984"], GOOD[1]!],
    [
      ["parse/index-missing", 1, 1],
      ["parse/index-missing", 5, 1],
    ],
  ],
  [
    "the number in the line of the times",
    `1 ${A}\nCome in.\n\n2\n${B}\nNo one.`,
    GOOD,
    [["parse/index-invalid", 1, 1]],
  ],
  ["wrong numbers", `7\n${A}\nCome in.\n\n7\n${B}\nNo one.`, GOOD, []],
  ["no blank line", `1\n${A}\nCome in.\n2\n${B}\nNo one.`, GOOD, [["parse/blank-missing", 4, 1]]],
  [
    "neither blank line nor number",
    `1\n${A}\nCome in.\n${B}\nNo one.`,
    GOOD,
    [
      ["parse/blank-missing", 4, 1],
      ["parse/index-missing", 4, 1],
    ],
  ],
  [
    "blank lines below number and times",
    `1\n\n${A}\n\nCome in.\n\n2\n${B}\nNo one.`,
    GOOD,
    [
      ["parse/blank-extra", 2, 1],
      ["parse/blank-extra", 5, 1],
    ],
  ],
  [
    "a blank line in the text",
    `1\n${A}\nCome\n\nin.\n\n2\n${B}\nNo one.`,
    [[1000, 2000, "Come\nin."], GOOD[1]!],
    [["parse/blank-in-text", 5, 1]],
  ],
  [
    "a line of blanks in the text",
    `1\n${A}\nCome\n  \nin.\n`,
    [[1000, 2000, "Come\nin."]],
    [["parse/blank-in-text", 5, 1]],
  ],
  ["one dash", `1\n00:00:01,000 -> 00:00:02,000\nCome in.`, [GOOD[0]!], [["parse/arrow", 2, 14]]],
  ["three dashes", `1\n00:00:01,000 ---> 00:00:02,000\nCome in.`, [GOOD[0]!], [["parse/arrow", 2, 14]]],
  ["a dash of a word processor", `1\n00:00:01,000 –> 00:00:02,000\nCome in.`, [GOOD[0]!], [["parse/arrow", 2, 14]]],
  ["an arrow sign", `1\n00:00:01,000 → 00:00:02,000\nCome in.`, [GOOD[0]!], [["parse/arrow", 2, 14]]],
  [
    "an arrow as XML writes it",
    `1\n00:00:01,000 --&gt; 00:00:02,000\nCome in.\n2\n00:00:03,000 --&gt; 00:00:04,500\nNo one.`,
    GOOD,
    [
      ["parse/arrow", 2, 14],
      ["parse/blank-missing", 4, 1],
      ["parse/arrow", 5, 14],
    ],
  ],
  [
    "a full-width line of times",
    `1\n００：００：０１，０００　－－＞　００：００：０２，０００\nCome in.`,
    [GOOD[0]!],
    [
      ["parse/arrow", 2, 14],
      ["parse/time-digits", 2, 1],
    ],
  ],
  ["no blanks at the arrow", `1\n00:00:01,000-->00:00:02,000\nCome in.`, [GOOD[0]!], [["parse/arrow", 2, 13]]],
  ["tabs at the arrow", `1\n00:00:01,000\t-->\t00:00:02,000\nCome in.`, [GOOD[0]!], [["parse/arrow", 2, 14]]],
  [
    "times in brackets before the words",
    `[00:01.000 --> 00:02.000]  Come in.\n[00:00:03,000 --> 00:00:04,500] No one.\n`,
    GOOD,
    [
      ["parse/index-missing", 1, 1],
      ["parse/time-separator", 1, 1],
      ["parse/time-digits", 1, 1],
      ["parse/time-trailing", 1, 28],
      ["parse/blank-missing", 2, 1],
      ["parse/index-missing", 2, 1],
      ["parse/time-trailing", 2, 33],
    ],
  ],
  ["no arrow", `1\n00:00:01,000 00:00:02,000\nCome in.`, [GOOD[0]!], [["parse/arrow", 2, 13]]],
  ["a dash for the arrow", `1\n00:00:01,000 - 00:00:02,000\nCome in.`, [GOOD[0]!], [["parse/arrow", 2, 13]]],
  ["brackets for the arrow", `1\n00:00:01,000 >> 00:00:02,000\nCome in.`, [GOOD[0]!], [["parse/arrow", 2, 13]]],
  [
    "a lost arrow in the middle of the file",
    `1\n${A}\nCome in.\n\n2\n00:00:03,000 ~ 00:00:04,500\nNo one.`,
    GOOD,
    [["parse/arrow", 6, 13]],
  ],
  [
    "odd arrows one after the other",
    `1\n00:00:01,000 -> 00:00:02,000\nCome in.\n\n2\n00:00:03,000 -> 00:00:04,500\nNo one.`,
    GOOD,
    [
      ["parse/arrow", 2, 14],
      ["parse/arrow", 6, 14],
    ],
  ],
  ["points", `1\n00:00:01.000 --> 00:00:02,000\nCome in.`, [GOOD[0]!], [["parse/time-separator", 2, 1]]],
  [
    "a colon before the thousandths",
    `1\n00:00:01:000 --> 00:00:02:000\nCome in.`,
    [GOOD[0]!],
    [["parse/time-separator", 2, 1]],
  ],
  ["a blank before the times", `1\n ${A}\nCome in.`, [GOOD[0]!], [["parse/time-whitespace", 2, 2]]],
  [
    "blanks in the times",
    `1\n00: 00: 01, 000 --> 00:00:02,000\nCome in.`,
    [GOOD[0]!],
    [["parse/time-whitespace", 2, 1]],
  ],
  ["blanks behind the times", `1\n${A}  \nCome in.`, [GOOD[0]!], []],
  ["direction marks", `1\n\u200e${A}\u200e\nCome in.`, [GOOD[0]!], [["parse/invisible-characters", 2, 1]]],
  [
    "a byte order mark of a file that was added",
    `1\n${A}\nCome in.\n\n\ufeff1\n${B}\nNo one.`,
    GOOD,
    [["parse/invisible-characters", 5, 1]],
  ],
  ["a byte order mark that was misread", `ï»¿1\n${A}\nCome in.`, [GOOD[0]!], [["parse/invisible-characters", 1, 1]]],
  [
    "a short fraction",
    `1\n00:00:01,5 --> 00:00:02,000\nCome in.`,
    [[1500, 2000, "Come in."]],
    [["parse/time-fraction", 2, 1]],
  ],
  ["a long fraction", `1\n00:00:01,000 --> 00:00:02,0009\nCome in.`, [GOOD[0]!], [["parse/time-fraction", 2, 18]]],
  ["no fraction", `1\n00:00:01 --> 00:00:02\nCome in.`, [GOOD[0]!], [["parse/time-fraction", 2, 1]]],
  [
    "a comma with no thousandths behind it",
    `1\n00:00:01, --> 00:00:02,\nCome in.\n\n2\n${B}\nNo one.`,
    GOOD,
    [["parse/time-fraction", 2, 1]],
  ],
  ["few digits", `1\n0:0:1,000 --> 0:0:2,000\nCome in.`, [GOOD[0]!], [["parse/time-digits", 2, 1]]],
  ["no hours", `1\n00:01,000 --> 00:02,000\nCome in.`, [GOOD[0]!], [["parse/time-digits", 2, 1]]],
  [
    "full-width digits",
    `1\n００：００：０１，０００ --> 00:00:02,000\nCome in.`,
    [GOOD[0]!],
    [["parse/time-digits", 2, 1]],
  ],
  [
    "sixty seconds",
    `1\n00:00:60,000 --> 00:01:62,000\nCome in.`,
    [[60000, 122000, "Come in."]],
    [["parse/time-range", 2, 1]],
  ],
  ["three digits of hours", `1\n100:00:01,000 --> 100:00:02,000\nCome in.`, [[360001000, 360002000, "Come in."]], []],
  [
    "a time before zero",
    `1\n-00:00:01,000 --> 00:00:02,000\nCome in.`,
    [[-1000, 2000, "Come in."]],
    [["parse/time-negative", 2, 1]],
  ],
  ["coordinates", `1\n${A} X1:100 Y1:050\nCome in.`, [GOOD[0]!], [["parse/time-trailing", 2, 31]]],
  [
    "times that cannot be read",
    `1\n${A}\nCome in.\n\n2\n00:00:0x,000 -> 00:00:02,500\nlost\n\n3\n${B}\nNo one.`,
    GOOD,
    [["parse/time-unreadable", 6, 1]],
  ],
  ...["00/00/01,000", "xx:xx:xx,xxx", "00h00m01s000", "??:00:01,000"].map((time): Row => [
    `${time} for a time`,
    `1\n${time} --> 00:00:02,000\nlost\n\n2\n${B}\nNo one.`,
    [GOOD[1]!],
    [["parse/time-unreadable", 2, 1]],
  ]),
  [
    "more hours than a number holds",
    `1\n99999999999999:00:00,000 --> 00:00:02,000\nlost\n\n2\n${B}\nNo one.`,
    [GOOD[1]!],
    [["parse/time-unreadable", 2, 1]],
  ],
  [
    "a number and text without times",
    `1\n${A}\nCome in.\n\n2\nWho?\n\n3\n${B}\nNo one.`,
    [[1000, 2000, "Come in.\nWho?"], GOOD[1]!],
    [["parse/time-missing", 5, 1]],
  ],
  ["an end inside a time", `1\n${A}\nCome in.\n\n2\n00:00:03,0`, [GOOD[0]!], [["parse/truncated", 6, 1]]],
  ["an end behind the arrow", `1\n${A}\nCome in.\n\n2\n00:00:03,000 --> `, [GOOD[0]!], [["parse/truncated", 6, 1]]],
  [
    "an end inside the second time",
    `1\n${A}\nCome in.\n\n2\n00:00:03,000 --> 00:0`,
    [GOOD[0]!],
    [["parse/truncated", 6, 1]],
  ],
  ["an end at a number", `1\n${A}\nCome in.\n\n2`, [GOOD[0]!], [["parse/truncated", 5, 1]]],
  ["a cue without text", `1\n${A}\n\n2\n${B}\nNo one.`, [[1000, 2000, ""], GOOD[1]!], [["parse/empty-cue", 2, 1]]],
  ["text before the first cue", `By the projectionist\n\n1\n${A}\nCome in.`, [GOOD[0]!], [["parse/preamble", 1, 1]]],
  [
    "the mark that DOS puts at the end of a file",
    `1\n${A}\nCome in.\n\n\u001a`,
    [GOOD[0]!],
    [["parse/invisible-characters", 5, 1]],
  ],
  ["NUL", `1\n${A}\nCo\0me in.\n\n2\n${B}\nNo\0 one.`, GOOD, [["parse/nul", 3, 3]]],
];

describe("reading SRT", () => {
  for (const [what, text, cues, told] of ROWS) {
    it(`reads ${what}`, () => {
      const { document, findings } = readSrt(text);
      assert.deepEqual(
        document.cues.map((cue) => [cue.start, cue.end, cue.text]),
        cues,
      );
      assert.deepEqual(
        findings.map(({ rule, params }) => [rule, params["line"], params["column"]]),
        told,
      );
    });
  }

  const TEXTS: readonly (readonly [what: string, text: string])[] = [
    ["a number", "1984"],
    ["a line that starts with NOTE", "Read this:\nNOTE to self"],
    ["an arrow", "A --> B"],
    ["a small arrow", "10:30 -> 11:00"],
    ["positions with a small arrow", "4-4-1-1 -> 3-4-2-1\nThat was the plan."],
    ["positions with an arrow", "4-4-1-1 --> 3-4-2-1\nThat was the plan."],
    ["letters with points and a small arrow", "A.B.C.1 -> D.E.F.2\nText"],
    ["a number and letters with points", "7\nA.B.C.1 --> D.E.F.2\nText"],
    ["an arrow as XML writes it", "1:2:3.4 --&gt; 5:6:7.8"],
    ["hours that somebody names", "10:00:00 -> 11:00:00 lunch"],
    ["two times and words", "00:00:01,000 - 00:00:02,000 is too short"],
    ["hours with a dash", "10:00:00 - 11:00:00"],
    ["a remark in brackets", "[10:30 -> 11:00]"],
    ["a time", "00:00:01,000"],
    ["a line separator", "Hel\u2028lo"],
    ["signs that look like markup", "<3 <pad> {x} e^{2t} a < b > c </3 <ibis> &amp;"],
    ["a tag without an end", "<i"],
    ["a dash and a bracket", "- >"],
  ];
  for (const [what, text] of TEXTS) {
    it(`leaves ${what} in the text as it is`, () => {
      const { document, findings } = readSrt(`1\n${A}\n${text}\n\n2\n${B}\nNo one.`);
      assert.deepEqual(
        document.cues.map((cue) => cue.text),
        [text, "No one."],
      );
      assert.deepEqual(findings, []);
    });
  }

  it("takes markup out and keeps it as runs", () => {
    const [cue] = readSrt(`1\n${A}\n<i>Come</i> <font color="#ff0">in</font><BR>{\\an8}{\\b1}now{\\b0}!</u>`).document
      .cues;
    assert.equal(cue?.text, "Come in\nnow!");
    assert.deepEqual(cue.runs, [
      { text: "Come", italic: true },
      { text: " " },
      { text: "in", colour: "#ff0" },
      { text: "\n" },
      { text: "now", bold: true },
      { text: "!" },
    ]);
    assert.deepEqual(cue.settings, { line: 0 });
  });

  it("says where a cue begins, its number included, NUL counted", () => {
    const { cues } = readSrt(`1\n${A}\nCo\0me in.\n\n2\n${B}\nNo one.\n\n${A}\nx`).document;
    assert.deepEqual(
      cues.map(({ source }) => source),
      [
        { line: 1, offset: 0 },
        { line: 5, offset: 43 },
        { line: 9, offset: 84 },
      ],
    );
  });

  it("names the cue a finding is about", () => {
    const { findings } = readSrt(`1\n${A}\nx\n\n2\n00:00:03.000 --> 00:00:04,000\ny\n\nz`);
    assert.deepEqual(
      findings.map(({ rule, cue }) => [rule, cue]),
      [
        ["parse/time-separator", 2],
        ["parse/blank-in-text", 2],
      ],
    );
  });

  it("bears many lines with an arrow below a cue", () => {
    const arrows = Array.from({ length: 130_000 }, () => "->").join("\n");
    for (const above of ["", "\n\n", "\n\n2\n"]) {
      const { cues } = readSrt(`1\n${A}\nCome in.${above}${arrows}`).document;
      assert.equal(cues.length, 1);
      assert.ok(cues[0]!.text.endsWith("->\n->"));
    }
  });

  it("shows the text of a cue that is left out", () => {
    const [found] = readSrt("1\n00:00:0x,000 --> 00:00:02,500\nThe boat\nis gone.").findings;
    assert.deepEqual(found?.params["lost"], "The boat\nis gone.");
  });
});
