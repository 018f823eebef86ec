import { describe } from "mocha";
import { BBC, CINEMA, NETFLIX, knowing, testCueRules, type CueRuleRow } from "./cue-rule-rows.js";

/** Ten minutes of talk from a moment on, a line every thirty seconds. */
const talk = (from: number, count = 20): CueRuleRow["cues"] =>
  Array.from({ length: count }, (_, at) => [from + at * 30_000, from + at * 30_000 + 2000, `line ${at}`] as const);
const HOUR = 3_600_000;

const ROWS: readonly CueRuleRow[] = [
  { rule: "time/starts-again", what: "two files in one", cues: [...talk(0), ...talk(5000)], found: ["21 warning"] },
  {
    rule: "time/starts-again",
    what: "three",
    cues: [...talk(0), ...talk(0), ...talk(0)],
    found: ["21 warning", "41 warning"],
  },
  { rule: "time/starts-again", what: "one cue out of its place", cues: [...talk(0), [1000, 2000, "x"]], found: [] },
  { rule: "time/starts-again", what: "a step back", cues: [...talk(0), ...talk(500_000)], found: [] },
  {
    rule: "time/starts-again",
    what: "styles one after the other",
    cues: [...talk(0), ...talk(0)],
    document: { format: "ass" },
    found: [],
  },
  { rule: "time/order", what: "where the times start again", cues: [...talk(0), ...talk(0)], found: [] },

  { rule: "time/programme-start", what: "at the tenth hour", cues: talk(10 * HOUR, 3), found: ["1 warning"] },
  { rule: "time/programme-start", what: "at the first hour", cues: talk(HOUR + 20_000), found: ["1 warning"] },
  { rule: "time/programme-start", what: "passages late in the film", cues: talk(HOUR + 20_000, 5), found: [] },
  { rule: "time/programme-start", what: "the second half", cues: talk(HOUR + 25 * 60_000), found: [] },
  { rule: "time/programme-start", what: "from the beginning", cues: talk(20_000), found: [] },
  {
    rule: "time/programme-start",
    what: "where the format says so itself",
    cues: talk(10 * HOUR),
    document: { format: "ebu-stl" },
    found: [],
  },

  { rule: "time/negative-duration", what: "ends before it begins", cues: [[2000, 1500, "a"]], found: ["1 error"] },
  { rule: "time/negative-duration", what: "ends as it begins", cues: [[2000, 2000, "a"]], found: ["1 error"] },
  { rule: "time/negative-duration", what: "open", cues: [[2000, null, "a"]], found: [] },

  {
    rule: "time/overlap",
    what: "a slip",
    cues: [
      [0, 2050, "a"],
      [2000, 3000, "b"],
    ],
    found: ["2 warning: 00:00:00.000 --> 00:00:02.000"],
  },
  {
    rule: "time/overlap",
    what: "more than a slip",
    cues: [
      [0, 2900, "a"],
      [2000, 3000, "b"],
    ],
    found: ["2 warning"],
  },
  {
    rule: "time/overlap",
    what: "with one further back",
    cues: [
      [0, 9000, "a"],
      [2000, 3000, "b"],
      [4000, 5000, "c"],
    ],
    found: ["2 warning", "3 warning"],
  },
  {
    rule: "time/overlap",
    what: "out of order only",
    cues: [
      [4000, 5000, "b"],
      [0, 2000, "a"],
    ],
    found: [],
  },
  {
    rule: "time/overlap",
    what: "touching",
    cues: [
      [0, 2000, "a"],
      [2000, 3000, "b"],
    ],
    found: [],
  },
  {
    rule: "time/overlap",
    what: "top and bottom",
    cues: [
      [0, 3000, "a", { settings: { line: 0 } }],
      [2000, 4000, "b"],
    ],
    found: [],
  },
  {
    rule: "time/overlap",
    what: "a picture",
    cues: [
      [0, 3000, "", { image: true }],
      [2000, 4000, "b"],
    ],
    found: [],
  },
  {
    rule: "time/overlap",
    what: "less than the format can write",
    cues: [
      [0, 2009, "a"],
      [2000, 4000, "b"],
    ],
    document: { format: "ass" },
    found: [],
  },

  {
    rule: "time/order",
    what: "back in time",
    cues: [
      [5000, 6000, "b"],
      [1000, 2000, "a"],
      [7000, 8000, "c"],
    ],
    found: ["2 warning"],
  },
  {
    rule: "time/order",
    what: "at the same time",
    cues: [
      [1000, 2000, "b"],
      [1000, 2000, "a"],
    ],
    found: [],
  },
  {
    rule: "time/order",
    what: "in a format that orders by itself",
    cues: [
      [5000, 6000, "b"],
      [1000, 2000, "a"],
    ],
    document: { format: "ass" },
    found: [],
  },

  {
    rule: "time/beyond-runtime",
    what: "by minutes",
    cues: [
      [0, 1000, "a"],
      [250_000, 251_000, "b"],
      [251_000, 252_000, "c"],
    ],
    settings: { runtimeMinutes: 2 },
    found: ["3 error"],
  },
  {
    rule: "time/beyond-runtime",
    what: "by less than the minutes were rounded",
    cues: [[121_000, 123_000, "b"]],
    settings: { runtimeMinutes: 2 },
    found: ["1 warning"],
  },
  {
    rule: "time/beyond-runtime",
    what: "within",
    cues: [[110_000, 120_000, "b"]],
    settings: { runtimeMinutes: 2 },
    found: [],
  },
  { rule: "time/beyond-runtime", what: "unknown", cues: [[121_000, 123_000, "b"]], found: [] },

  {
    rule: "time/min",
    what: "500 ms with room",
    cues: [
      [1000, 1500, "a"],
      [5000, 7000, "b"],
    ],
    settings: NETFLIX,
    found: ["1 warning: 00:00:01.000 --> 00:00:01.833"],
  },
  {
    rule: "time/min",
    what: "500 ms without room",
    cues: [
      [1000, 1500, "a"],
      [1600, 3600, "b"],
    ],
    settings: NETFLIX,
    found: ["1 warning"],
  },
  { rule: "time/min", what: "20 frames", cues: [[1000, 1833, "a"]], settings: NETFLIX, found: [] },
  { rule: "time/min", what: "a millisecond lost in rounding", cues: [[1000, 1832, "a"]], settings: NETFLIX, found: [] },
  {
    rule: "time/min",
    what: "Japanese",
    cues: [[1000, 1500, "はい"]],
    settings: knowing(NETFLIX, { language: "ja" }),
    found: [],
  },
  {
    rule: "time/min",
    what: "12 frames in a cinema",
    cues: [[1000, 1500, "a"]],
    settings: CINEMA,
    found: ["1 warning: 00:00:01.000 --> 00:00:01.625"],
  },
  { rule: "time/min", what: "15 frames in a cinema", cues: [[1000, 1625, "a"]], settings: CINEMA, found: [] },
  { rule: "time/min", what: "at a festival", cues: [[1000, 1100, "a"]], found: [] },
  { rule: "time/max", what: "9 s", cues: [[1000, 10_000, "a"]], settings: NETFLIX, found: ["1 warning"] },
  { rule: "time/max", what: "7 s", cues: [[1000, 8000, "a"]], settings: NETFLIX, found: [] },

  {
    rule: "time/gap",
    what: "1 frame",
    cues: [
      [0, 1958, "a"],
      [2000, 3000, "b"],
    ],
    settings: NETFLIX,
    found: ["2 warning: 00:00:00.000 --> 00:00:01.916"],
  },
  {
    rule: "time/gap",
    what: "none",
    cues: [
      [0, 2000, "a"],
      [2000, 3000, "b"],
    ],
    settings: CINEMA,
    found: ["2 warning: 00:00:00.000 --> 00:00:01.916"],
  },
  {
    rule: "time/gap",
    what: "2 frames, rounded down",
    cues: [
      [0, 1917, "a"],
      [2000, 3000, "b"],
    ],
    settings: NETFLIX,
    found: [],
  },
  {
    rule: "time/gap",
    what: "an overlap is another matter",
    cues: [
      [0, 2100, "a"],
      [2000, 3000, "b"],
    ],
    settings: NETFLIX,
    found: [],
  },
  {
    rule: "time/gap-bridge",
    what: "5 frames",
    cues: [
      [0, 1792, "a"],
      [2000, 3000, "b"],
    ],
    settings: NETFLIX,
    found: ["2 info: 00:00:00.000 --> 00:00:01.916"],
  },
  {
    rule: "time/gap-bridge",
    what: "2 frames",
    cues: [
      [0, 1916, "a"],
      [2000, 3000, "b"],
    ],
    settings: NETFLIX,
    found: [],
  },
  {
    rule: "time/gap-bridge",
    what: "half a second",
    cues: [
      [0, 1500, "a"],
      [2000, 3000, "b"],
    ],
    settings: NETFLIX,
    found: [],
  },
  {
    rule: "time/gap-bridge",
    what: "too long to stay",
    cues: [
      [0, 6950, "a"],
      [7150, 8000, "b"],
    ],
    settings: NETFLIX,
    found: ["2 info"],
  },

  {
    rule: "time/first-event",
    what: "in the first reel",
    cues: [[3999, 6000, "a"]],
    settings: knowing(CINEMA, { reel: 1 }),
    found: ["1 warning"],
  },
  {
    rule: "time/first-event",
    what: "as the file says",
    cues: [[1000, 6000, "a"]],
    settings: CINEMA,
    document: { meta: { reel: "1" } },
    found: ["1 warning"],
  },
  {
    rule: "time/first-event",
    what: "late enough",
    cues: [[4000, 6000, "a"]],
    settings: knowing(CINEMA, { reel: 1 }),
    found: [],
  },
  {
    rule: "time/first-event",
    what: "in the second reel",
    cues: [[1000, 6000, "a"]],
    settings: knowing(CINEMA, { reel: 2 }),
    found: [],
  },
  { rule: "time/first-event", what: "in no reel", cues: [[1000, 6000, "a"]], settings: CINEMA, found: [] },

  { rule: "line/count", what: "3 lines", cues: [[0, 3000, "a\nb\nc"]], settings: NETFLIX, found: ["1 warning"] },
  { rule: "line/count", what: "2 lines and a blank one", cues: [[0, 3000, "a\n \nb"]], settings: NETFLIX, found: [] },
  { rule: "line/count", what: "3 lines at the BBC", cues: [[0, 3000, "a\nb\nc"]], settings: BBC, found: [] },
];

describe("rules for the times of subtitles", () => testCueRules(ROWS));
