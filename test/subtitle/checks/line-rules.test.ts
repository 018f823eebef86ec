import { describe } from "mocha";
import { BBC, CINEMA, NETFLIX, knowing, testCueRules, type CueRuleRow } from "./cue-rule-rows.js";

const ROWS: readonly CueRuleRow[] = [
  {
    rule: "line/count",
    what: "4 lines at once",
    cues: [
      [0, 3000, "a\nb"],
      [2000, 4000, "c\nd"],
    ],
    settings: CINEMA,
    found: ["2 warning"],
  },
  {
    rule: "line/count",
    what: "4 lines one after the other",
    cues: [
      [0, 2000, "a\nb"],
      [2000, 4000, "c\nd"],
    ],
    settings: CINEMA,
    found: [],
  },

  {
    rule: "line/length",
    what: "43",
    cues: [[0, 9000, `short\n${"x".repeat(43)}`]],
    settings: NETFLIX,
    found: ["1 warning"],
  },
  {
    rule: "line/length",
    what: "42, marks and signs not counted",
    cues: [[0, 9000, `\u200e${"e\u0301".repeat(42)}`]],
    settings: NETFLIX,
    found: [],
  },
  {
    rule: "line/length",
    what: "42 pairs of surrogates",
    cues: [[0, 9000, "𝒳".repeat(42)]],
    settings: NETFLIX,
    found: [],
  },
  {
    rule: "line/length",
    what: "14 wide",
    cues: [[0, 9000, "字".repeat(14)]],
    settings: knowing(NETFLIX, { language: "ja" }),
    found: ["1 warning"],
  },
  {
    rule: "line/length",
    what: "20 narrow in Japanese",
    cues: [[0, 9000, "x".repeat(20)]],
    settings: knowing(NETFLIX, { language: "ja" }),
    found: [],
  },
  {
    rule: "line/length",
    what: "16 in Chinese of Taiwan",
    cues: [[0, 9000, "字".repeat(16)]],
    settings: knowing(NETFLIX, { language: "zh-TW" }),
    found: [],
  },
  {
    rule: "line/length",
    what: "38 in Thai",
    cues: [[0, 9000, "ก".repeat(38)]],
    settings: knowing(NETFLIX, { language: "th" }),
    found: ["1 warning"],
  },
  {
    rule: "line/length",
    what: "the widest where the language is unknown",
    cues: [[0, 9000, "x".repeat(42)]],
    settings: { profile: "netflix" },
    found: [],
  },
  {
    rule: "line/length",
    what: "53 in a cinema",
    cues: [[0, 9000, "x".repeat(53)]],
    settings: CINEMA,
    found: ["1 warning"],
  },
  {
    rule: "line/length",
    what: "80 in a cinema",
    cues: [[0, 9000, "x".repeat(80)]],
    settings: CINEMA,
    found: ["1 error"],
  },
  {
    rule: "line/length",
    what: "40 as closed captions",
    cues: [[0, 9000, "x".repeat(40)]],
    settings: knowing(CINEMA, { captions: true }),
    found: ["1 warning"],
  },
  { rule: "line/length", what: "90 at a festival", cues: [[0, 9000, "x".repeat(90)]], found: [] },

  {
    rule: "speed/cps",
    what: "21 a second",
    cues: [[0, 1000, "x".repeat(21)]],
    settings: NETFLIX,
    found: ["1 warning: 00:00:00.000 --> 00:00:01.050"],
  },
  {
    rule: "speed/cps",
    what: "20 a second, over two lines",
    cues: [[0, 1000, `${"x".repeat(10)}\n${"x".repeat(10)}`]],
    settings: NETFLIX,
    found: [],
  },
  {
    rule: "speed/cps",
    what: "18 a second for children",
    cues: [
      [0, 1000, "x".repeat(18)],
      [1100, 5000, "y"],
    ],
    settings: knowing(NETFLIX, { children: true }),
    found: ["1 warning"],
  },
  {
    rule: "speed/cps",
    what: "18 a second in French",
    cues: [
      [0, 1000, "x".repeat(18)],
      [1100, 5000, "y"],
    ],
    settings: knowing(NETFLIX, { language: "fr-BE" }),
    found: ["1 warning"],
  },
  {
    rule: "speed/cps",
    what: "18 a second in French for the deaf",
    cues: [[0, 1000, "x".repeat(18)]],
    settings: knowing(NETFLIX, { language: "fr", sdh: true }),
    found: [],
  },
  {
    rule: "speed/cps",
    what: "5 a second in Japanese",
    cues: [
      [0, 1000, "字".repeat(5)],
      [1100, 9000, "字"],
    ],
    settings: knowing(NETFLIX, { language: "ja" }),
    found: ["1 warning"],
  },
  { rule: "speed/cps", what: "no time at all", cues: [[0, 0, "x".repeat(50)]], settings: NETFLIX, found: [] },
  {
    rule: "speed/cps",
    what: "two languages that nobody told apart",
    cues: [[0, 1000, `${"x".repeat(15)}\n${"x".repeat(15)}`]],
    settings: { profile: "netflix", context: { languages: ["fr", "nl"] } },
    found: [],
  },
  {
    rule: "speed/wpm",
    what: "240 words",
    cues: [
      [0, 1000, "sit down now please"],
      [1100, 3000, "no"],
    ],
    settings: BBC,
    found: ["1 warning"],
  },
  { rule: "speed/wpm", what: "180 words", cues: [[0, 1000, "sit down - now"]], settings: BBC, found: [] },

  {
    rule: "text/duplicate-cue",
    what: "touching",
    cues: [
      [0, 2000, "Sit\ndown."],
      [2000, 4000, "Sit down."],
    ],
    found: ["2 warning"],
  },
  {
    rule: "text/duplicate-cue",
    what: "the very same cue",
    cues: [
      [0, 2000, "Sit down."],
      [0, 2000, "Sit down."],
    ],
    found: ["2 warning"],
  },
  {
    rule: "text/duplicate-cue",
    what: "said again",
    cues: [
      [0, 2000, "Sit down."],
      [2100, 4000, "Sit down."],
    ],
    found: [],
  },
  {
    rule: "text/duplicate-cue",
    what: "top and bottom",
    cues: [
      [0, 2000, "Exit", { settings: { line: 0 } }],
      [0, 2000, "Exit"],
    ],
    found: [],
  },
  {
    rule: "text/duplicate-cue",
    what: "empty ones",
    cues: [
      [0, 2000, ""],
      [2000, 4000, ""],
    ],
    found: [],
  },
  { rule: "text/empty-cue", what: "a picture", cues: [[0, 2000, "", { image: true }]], found: [] },
  {
    rule: "text/empty-cue",
    what: "what clears the screen",
    cues: [[0, 2000, ""]],
    document: { format: "lrc" },
    found: [],
  },
  {
    rule: "text/empty-cue",
    what: "in a package, where another rule says so",
    cues: [[0, 2000, ""]],
    settings: CINEMA,
    document: { format: "dcp-smpte" },
    found: [],
  },
];

describe("rules for the lines and the pace of subtitles", () => testCueRules(ROWS));
