import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { CueSettings } from "../../../../src/model/index.js";
import { webvtt } from "../../../../src/subtitle/formats/webvtt/index.js";

const A = "00:01.000 --> 00:02.000";
const B = "00:00:03.000 --> 00:00:04.500";
const GOOD: readonly Expected[] = [
  [1000, 2000, "Come in."],
  [3000, 4500, "No one."],
];

type Expected = readonly [start: number, end: number, text: string, id?: string];
type Told = readonly [rule: string, line: number, column: number];
type Row = readonly [what: string, text: string, cues: readonly Expected[], told: readonly Told[]];

const ROWS: readonly Row[] = [
  ["a file as it should be", `WEBVTT\n\n${A}\nCome in.\n\n${B}\nNo one.\n`, GOOD, []],
  ["CRLF", `WEBVTT\r\n\r\n${A}\r\nCome in.\r\n\r\n${B}\r\nNo one.`, GOOD, []],
  [
    "names of cues",
    `WEBVTT\n\nintro\n${A}\nCome in.\n\n2 - two\n${B}\nNo one.`,
    [
      [1000, 2000, "Come in.", "intro"],
      [3000, 4500, "No one.", "2 - two"],
    ],
    [],
  ],
  [
    "notes and styles",
    `WEBVTT\n\nSTYLE\n::cue { color: red }\n\nNOTE a\nb\n\n${A}\nCome in.\n\nNOTE\n\n${B}\nNo one.`,
    GOOD,
    [],
  ],
  ["a text that starts with NOTE", `WEBVTT\n\n${A}\nCome\nNOTE in`, [[1000, 2000, "Come\nNOTE in"]], []],
  ["a head with fields", `WEBVTT - a title\nKind: captions\nLanguage: fr\n\n${A}\nCome in.`, [GOOD[0]!], []],
  ["no blank line below the head", `WEBVTT\n${A}\nCome in.`, [GOOD[0]!], [["parse/header-blank", 2, 1]]],
  [
    "a name below the head",
    `WEBVTT\nintro\n${A}\nCome in.`,
    [[1000, 2000, "Come in.", "intro"]],
    [["parse/header-blank", 3, 1]],
  ],
  [
    "an escaped arrow between times in a text",
    `WEBVTT\n\n${A}\n1:2:3.4 --&gt; 5:6:7.8`,
    [[1000, 2000, "1:2:3.4 --> 5:6:7.8"]],
    [],
  ],
  [
    "a number and an escaped arrow in a text",
    `WEBVTT\n\n${A}\nLevel\n12\n1:2:3.4 --&gt; 5:6:7.8\nCome in.`,
    [[1000, 2000, "Level\n12\n1:2:3.4 --> 5:6:7.8\nCome in."]],
    [],
  ],
  [
    "times whose arrows are escaped",
    `WEBVTT\n\n00:01.000 --&gt; 00:02.000\nCome in.\n\n2\n00:00:03.000 --&gt; 00:00:04.500\nNo one.`,
    [GOOD[0]!, [3000, 4500, "No one.", "2"]],
    [
      ["parse/arrow", 3, 11],
      ["parse/arrow", 7, 14],
    ],
  ],
  ["no head", `${A}\nCome in.\n\n${B}\nNo one.`, GOOD, [["parse/header-missing", 1, 1]]],
  ["a head in lower case", `webvtt\n\n${A}\nCome in.`, [GOOD[0]!], [["parse/header-missing", 1, 1]]],
  ["times glued to the head", `WEBVTT${A}\nCome in.`, [GOOD[0]!], [["parse/header-missing", 1, 1]]],
  ["a second file behind the first", `WEBVTT\n\n${A}\nCome in.\n\n\ufeffWEBVTT\n\n${B}\nNo one.`, GOOD, []],
  ["no blank line between cues", `WEBVTT\n\n${A}\nCome in.\n${B}\nNo one.`, GOOD, [["parse/blank-missing", 5, 1]]],
  [
    "a number and no blank line",
    `WEBVTT\n\n${A}\nCome in.\n2\n${B}\nNo one.`,
    [GOOD[0]!, [3000, 4500, "No one.", "2"]],
    [["parse/blank-missing", 5, 1]],
  ],
  ["commas", `WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nCome in.`, [GOOD[0]!], [["parse/time-separator", 3, 1]]],
  [
    "seconds above 59",
    `WEBVTT\n\n00:61.000 --> 00:62.000\nCome in.`,
    [[61000, 62000, "Come in."]],
    [["parse/time-range", 3, 1]],
  ],
  ["no blanks at the arrow", `WEBVTT\n\n00:01.000-->00:02.000\nCome in.`, [GOOD[0]!], [["parse/arrow", 3, 10]]],
  ["unknown settings", `WEBVTT\n\n${A} foo:bar align:start\nCome in.`, [GOOD[0]!], [["parse/cue-settings", 3, 25]]],
  ["text without times", `WEBVTT\n\n${A}\nCome in.\n\nWho?\n\n${B}\nNo one.`, GOOD, [["parse/line-unreadable", 6, 1]]],
  ["a cue without text", `WEBVTT\n\n${A}\n\n${B}\nNo one.`, [[1000, 2000, ""], GOOD[1]!], [["parse/empty-cue", 3, 1]]],
];

describe("reading WebVTT", () => {
  for (const [what, text, cues, told] of ROWS) {
    it(`reads ${what}`, () => {
      const { document, findings } = webvtt.read(text, {});
      assert.deepEqual(
        document.cues.map(({ start, end, text: read, id }) => [start, end, read, ...(id === undefined ? [] : [id])]),
        cues,
      );
      assert.deepEqual(
        findings.map(({ rule, params }) => [rule, params["line"], params["column"]]),
        told,
      );
    });
  }

  it("reads what the head says", () => {
    const { document } = webvtt.read(
      `WEBVTT - The Ferry\nKind: captions\nLanguage: fr\n\nSTYLE\n::cue {}\n\n${A}\nx`,
      {},
    );
    assert.equal(document.language, "fr");
    assert.deepEqual(document.meta, { title: "The Ferry", Kind: "captions", Language: "fr", STYLE: "::cue {}" });
  });

  it("reads regions", () => {
    const block =
      "REGION\nid:left width:40%\nlines:5 regionanchor:0%,90.5% viewportanchor:10%,90%\nscroll:up foo:1 :x lines:x";
    const { document } = webvtt.read(`WEBVTT\n\n${block}\n\n${A} region:left\nx\n\n${B} region:right\ny`, {});
    assert.deepEqual(document.regions, [
      { id: "left", width: 40, lines: 5, regionAnchor: [0, 90.5], viewportAnchor: [10, 90], scroll: true },
    ]);
    assert.deepEqual(
      document.cues.map(({ settings }) => settings?.region),
      ["left", undefined],
    );
  });

  const SETTINGS: readonly (readonly [text: string, settings: CueSettings | undefined])[] = [
    ["align:start line:0 position:10%", { align: "start", line: 0, position: 10 }],
    ["vertical:rl size:33.5%", { vertical: "rl", size: 33.5 }],
    ["line:-1,end", { line: -1, lineAlign: "end" }],
    [
      "line:50%,center position:20%,line-left",
      { line: 50, snapToLines: false, lineAlign: "center", position: 20, positionAlign: "line-left" },
    ],
    ["line:50% line:3", { line: 3 }],
    ["line:1.5", { line: 1.5 }],
    ["line:-0000", { line: 0 }],
    ["line:101% size:-1% position:1%%", undefined],
    ["line:1. line:.1 line:1-1 line:1,middle line:", undefined],
    ["align:middle position:50 size:1e1% vertical:tb region:none", undefined],
    ["a: :b : align :start", undefined],
  ];
  for (const [written, settings] of SETTINGS) {
    it(`reads the settings ${written}`, () => {
      assert.deepEqual(webvtt.read(`WEBVTT\n\n${A} ${written}\nx`, {}).document.cues[0]?.settings, settings);
    });
  }
});

describe("reading WebVTT as the W3C algorithm does", () => {
  const read = (text: string) => webvtt.read(text, { mode: "conforming" }).document.cues;

  const KEPT: readonly (readonly [what: string, text: string, cues: readonly Expected[]])[] = [
    [
      "cues after the first blank line",
      `WEBVTT x\n\n${A}\nx\n\n\n${B}\ny`,
      [
        [1000, 2000, "x"],
        [3000, 4500, "y"],
      ],
    ],
    ["a head that runs into the first cue", `WEBVTT\n${A}\nx`, [[1000, 2000, "x"]]],
    [
      "line ends of all kinds",
      `WEBVTT\r\rid\r${A}\nx\r\n\r\n${B}\ry`,
      [
        [1000, 2000, "x", "id"],
        [3000, 4500, "y"],
      ],
    ],
    ["times with blanks and form feeds around", `WEBVTT\n\n \t00:01.000\f-->00:02.000\nx`, [[1000, 2000, "x"]]],
    ["NUL as U+FFFD", `WEBVTT\n\n${A}\na\0b`, [[1000, 2000, "a\ufffdb"]]],
    [
      "a timing line that ends the text of another",
      `WEBVTT\n\n${A}\nx\n${B}\ny`,
      [
        [1000, 2000, "x"],
        [3000, 4500, "y"],
      ],
    ],
    ["a name that looks like an arrow", `WEBVTT\n\n-- >\n${A}\nx`, [[1000, 2000, "x", "-- >"]]],
    [
      "STYLE as a name after a cue",
      `WEBVTT\n\n${A}\nx\n\nSTYLE\n${B}\ny`,
      [
        [1000, 2000, "x"],
        [3000, 4500, "y", "STYLE"],
      ],
    ],
    ["hours of any length", `WEBVTT\n\n100:00:01.000 --> 100:00:02.000\nx`, [[360001000, 360002000, "x"]]],
  ];
  for (const [what, text, cues] of KEPT) {
    it(`takes ${what}`, () => {
      assert.deepEqual(
        read(text).map(({ start, end, text: plain, id }) => [start, end, plain, ...(id === undefined ? [] : [id])]),
        cues,
      );
    });
  }

  const DROPPED: readonly (readonly [what: string, text: string])[] = [
    ["without the signature", `${A}\nx`],
    ["with a glued signature", `WEBVTTx\n\n${A}\nx`],
    ["with a signature in lower case", `webvtt\n\n${A}\nx`],
    ["with nothing behind the signature", "WEBVTT"],
    ["whose seconds are above 59", "WEBVTT\n\n00:60.000 --> 00:61.000\nx"],
    ["whose time has a comma", "WEBVTT\n\n00:01,000 --> 00:02,000\nx"],
    ["whose minutes have three digits", "WEBVTT\n\n000:01.000 --> 00:02.000\nx"],
    ["whose thousandths have four digits", "WEBVTT\n\n00:01.0000 --> 00:02.000\nx"],
    ["whose end has four digits", "WEBVTT\n\n00:01.000 --> 00:02.0000\nx"],
    ["with a vertical tab before the time", `WEBVTT\n\n\v${A}\nx`],
    ["whose timing is the third line", `WEBVTT\n\nfoo\nbar --> baz\n\n`],
  ];
  for (const [what, text] of DROPPED) {
    it(`drops a cue ${what}`, () => assert.deepEqual(read(text), []));
  }

  it("says where a cue begins in the text as it was given", () => {
    const text = `WEBVTT\r\n\r\nid\r\n${A}\r\nx`;
    assert.deepEqual(read(text)[0]?.source, { line: 3, offset: text.indexOf("id") });
  });
});
