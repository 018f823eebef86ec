import { finding } from "../../../src/check/index.js";
import { fileIn, spokenAt } from "../hand-shorthand.js";
import { FRENCH, GERMAN, reference, movedBy, type PromiseRows } from "../promise-rows.js";

const OVER = finding("time/beyond-runtime", { time: "02:03:00.000", minutes: 120 });

/** Two reels of fifty minutes each, as loose files. */
const reels = (first: string, second: string, language = "fr") =>
  [first, second].map((name) => fileIn(language, { name, starts: (cue) => cue * 150_000 }));

/** Faults of files, and whether their times fit the film. */
export const TIMES: PromiseRows = {
  "faults of the file": [
    [
      "an error",
      FRENCH,
      [fileIn("fr", { findings: [finding("encoding/replacement-char", { count: 2 })] })],
      "yes-with-notes",
      "",
    ],
    ["subtitles that go on after the film", FRENCH, [fileIn("fr", { findings: [OVER] })], "no", ""],
    [
      "subtitles that go on for some seconds after a running time in minutes",
      FRENCH,
      [fileIn("fr", { findings: [{ ...OVER, severity: "warning" }] })],
      "yes",
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
    [
      "reels one after the other",
      FRENCH,
      reels("film_R1.fr.srt", "film_R2.fr.srt"),
      "yes",
      "",
      { runtimeMinutes: 100 },
    ],
    ["reels in any order", FRENCH, reels("film reel 2.srt", "film reel 1.srt"), "yes", "", { runtimeMinutes: 100 }],
    [
      "reels of which the last ones are missing",
      FRENCH,
      reels("film.cd1.srt", "film.cd2.srt"),
      "yes-with-notes",
      "ends-early",
      { runtimeMinutes: 150 },
    ],
    [
      "reels in two languages",
      "French and Dutch subtitles",
      [...reels("film_R1.fr.srt", "film_R2.fr.srt"), ...reels("film_R1.nl.srt", "film_R2.nl.srt", "nl")],
      "yes-with-notes",
      "separate-files",
      { runtimeMinutes: 100 },
    ],
    [
      "reels in two languages, of one of which the last is missing",
      "French and Dutch subtitles",
      [
        ...reels("film_R1.fr.srt", "film_R2.fr.srt"),
        ...reels("film_R1.nl.srt", "film_R2.nl.srt", "nl"),
        ...reels("film_R3.fr.srt", "film_R4.fr.srt"),
      ],
      "yes-with-notes",
      "separate-files ends-early",
      { runtimeMinutes: 200 },
    ],
    [
      "two files that are no reels",
      FRENCH,
      reels("film.fr.srt", "film.tr2.srt"),
      "yes-with-notes",
      "ends-early extra-subtitle",
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
