import { finding } from "../../../src/check/index.js";
import { fileIn, spokenAt } from "../hand-shorthand.js";
import { FRENCH, GERMAN, reference, movedBy, type PromiseRows } from "../promise-rows.js";

/** Faults of files, and whether their times fit the film. */
export const TIMES: PromiseRows = {
  "faults of the file": [
    [
      "an error",
      FRENCH,
      [
        fileIn("fr", {
          findings: [finding("time/beyond-runtime", { time: "02:01:00.000", minutes: 120 })],
        }),
      ],
      "yes-with-notes",
      "",
    ],
    [
      "cues that were not translated",
      FRENCH,
      [
        fileIn("fr", {
          findings: [finding("language/untranslated-cue", { time: "00:00:01.000", language: "de", count: 3 })],
        }),
      ],
      "yes-with-notes",
      "",
    ],
    [
      "a long line",
      FRENCH,
      [fileIn("fr", { findings: [finding("line/length", { time: "00:00:01.000", length: 60, most: 42, text: "x" })] })],
      "yes",
      "",
    ],
    [
      "a fault of a file that breaks the promise",
      FRENCH,
      [fileIn("de", { findings: [GERMAN] })],
      "no",
      "missing-subtitle extra-subtitle",
    ],
  ],
  "the length of the film": [
    ["to the end", FRENCH, [fileIn("fr", { starts: (cue) => cue * 300_000 })], "yes", "", { runtimeMinutes: 100 }],
    [
      "a quarter before the end",
      FRENCH,
      [fileIn("fr", { starts: (cue) => cue * 10_000 })],
      "yes",
      "",
      { runtimeMinutes: 4 },
    ],
    [
      "earlier",
      FRENCH,
      [fileIn("fr", { starts: (cue) => cue * 10_000 })],
      "yes-with-notes",
      "ends-early",
      { runtimeMinutes: 5 },
    ],
    [
      "late",
      FRENCH,
      [fileIn("fr", { starts: (cue) => 960_000 + cue * 250_000 })],
      "yes-with-notes",
      "starts-late",
      { runtimeMinutes: 100 },
    ],
    [
      "too long for the film",
      FRENCH,
      [fileIn("fr", { starts: (cue) => cue * 300_000 })],
      "yes",
      "",
      { runtimeMinutes: 90 },
    ],
    [
      "only for what is foreign",
      "forced French subtitles",
      [fileIn("fr", { kind: "forced", starts: (cue) => 1_200_000 + cue * 1000 })],
      "yes",
      "",
      { runtimeMinutes: 100 },
    ],
    ["not known", FRENCH, [fileIn("fr", { starts: (cue) => 9_000_000 + cue })], "yes", ""],
  ],
  "the timing of the copy": [
    ["in step", FRENCH, [fileIn("fr", { cues: 60 })], "yes", "", { reference }],
    ["half a frame off", FRENCH, [fileIn("fr", { cues: 60, starts: movedBy(20) })], "yes", "", { reference }],
    [
      "four seconds off",
      FRENCH,
      [fileIn("fr", { cues: 60, starts: movedBy(4000) })],
      "yes-with-notes",
      "other-timing",
      { reference },
    ],
    [
      "for 25 frames",
      FRENCH,
      [fileIn("fr", { cues: 60, starts: movedBy(0, 24 / 25) })],
      "yes-with-notes",
      "other-timing",
      { reference },
    ],
    [
      "another cut",
      FRENCH,
      [fileIn("fr", { cues: 60, starts: (cue) => spokenAt(cue) + (cue < 30 ? 0 : 4000) })],
      "yes-with-notes",
      "other-cut",
      { reference },
    ],
    [
      "another film",
      FRENCH,
      [fileIn("fr", { cues: 60, starts: (cue) => cue * 5300 + ((cue * cue * 977) % 4100) })],
      "yes-with-notes",
      "reference-unlike",
      { reference },
    ],
    ["a reference without cues", FRENCH, [fileIn("fr", { starts: movedBy(4000) })], "yes", "", { reference: [] }],
  ],
};
