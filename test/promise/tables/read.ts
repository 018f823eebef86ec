import { fileIn, NO_SUBTITLES } from "../hand-shorthand.js";
import { tagOf } from "../../version-tag/tag-shorthand.js";
import { FRENCH, GERMAN, RUSSIAN, SPEAKS, TWO, type PromiseRows } from "../promise-rows.js";

const wrongName = { name: "film.de.srt", findings: [GERMAN] };

/** What can be told of a file, what it declares and what it is for. */
export const READ: PromiseRows = {
  "what cannot be told": [
    [
      "too little text",
      FRENCH,
      [fileIn("fr", { undetermined: true })],
      "unknown",
      "subtitles-not-stated file-language-unknown",
    ],
    [
      "too little text under the right name",
      FRENCH,
      [fileIn("fr", { undetermined: true, name: "film.fr.srt" })],
      "unknown",
      "subtitles-not-stated",
    ],
    [
      "pictures",
      FRENCH,
      [fileIn("", { undetermined: true, format: "dcp-interop", declared: "fr" })],
      "unknown",
      "subtitles-not-stated",
    ],
    [
      "a short file beside all that was promised",
      FRENCH,
      [fileIn("fr"), fileIn("de", { undetermined: true })],
      "yes-with-notes",
      "extra-subtitle",
    ],
    ["any language will do", "OV with subtitles", [fileIn("fr", { undetermined: true })], "yes", SPEAKS],
    ["a promise of nothing", "Salt of the Earth", [fileIn("fr")], "unknown", "promise-not-understood"],
    ["an empty promise", "", [fileIn("fr")], "unknown", "promise-not-understood"],
    ["a tag that states nothing", tagOf("unknown", null, null), [fileIn("fr")], "unknown", "promise-not-understood"],
  ],
  "nothing to read": [
    ["no cues", FRENCH, [fileIn("", { cues: 0, undetermined: true })], "no", "missing-subtitle no-cues"],
    ["no subtitle file", FRENCH, [NO_SUBTITLES], "no", "missing-subtitle no-cues"],
    ["no file at all", FRENCH, [], "no", "missing-subtitle no-cues"],
    ["no cues, and none promised", "RU OV", [fileIn("", { cues: 0, undetermined: true })], "yes", SPEAKS, RUSSIAN],
    ["a picture beside what was promised", FRENCH, [fileIn("fr"), NO_SUBTITLES], "yes", ""],
  ],
  "declared wrongly": [
    ["by the name, promised language there", FRENCH, [fileIn("fr", wrongName)], "yes-with-notes", ""],
    [
      "by the name, promised language not there",
      "with German subtitles",
      [fileIn("fr", wrongName)],
      "no",
      "missing-subtitle extra-subtitle",
    ],
    [
      "inside SRT-like text",
      FRENCH,
      [fileIn("fr", { ...wrongName, format: "sami", declared: "de" })],
      "yes-with-notes",
      "",
    ],
    ["inside Interop", FRENCH, [fileIn("fr", { findings: [GERMAN], format: "dcp-interop", declared: "de" })], "no", ""],
    ["inside SMPTE", FRENCH, [fileIn("fr", { findings: [GERMAN], format: "dcp-smpte", declared: "de" })], "no", ""],
    ["inside TTML", FRENCH, [fileIn("fr", { findings: [GERMAN], format: "ttml", declared: "de" })], "no", ""],
    [
      "inside, rightly",
      FRENCH,
      [fileIn("fr", { format: "dcp-smpte", declared: "fr-FR" })],
      "yes-with-notes",
      "subtitle-variant",
    ],
    ["inside, one of two", TWO, [fileIn("fr nl", { format: "dcp-smpte", declared: "nl" })], "yes", SPEAKS],
    [
      "Croatian inside, Serbian by its words",
      "with Croatian subtitles",
      [fileIn("sr", { format: "dcp-smpte", declared: "hr", script: "Latn" })],
      "yes-with-notes",
      "subtitle-variant",
    ],
  ],
  "what a file is for": [
    ["forced, full promised", FRENCH, [fileIn("fr", { kind: "forced" })], "no", "forced-only"],
    [
      "forced by its name, in no language that can be told",
      FRENCH,
      [fileIn("", { name: "Kremen.forced.srt", kind: "forced", undetermined: true })],
      "no",
      "forced-only subtitles-not-stated file-language-unknown",
    ],
    [
      "forced by its name and promised so, in no language that can be told",
      "forced French subtitles",
      [fileIn("", { name: "Kremen.forced.srt", kind: "forced", undetermined: true })],
      "unknown",
      "subtitles-not-stated file-language-unknown",
    ],
    ["forced, promised so", "forced French subtitles", [fileIn("fr", { kind: "forced" })], "yes", ""],
    ["full, forced promised", "forced French subtitles", [fileIn("fr")], "yes-with-notes", "extra-subtitle"],
    ["for the deaf, full promised", FRENCH, [fileIn("fr", { kind: "sdh" })], "yes-with-notes", "sdh-instead-of-full"],
    ["for the deaf, promised so", "with French SDH subtitles", [fileIn("fr", { kind: "sdh" })], "yes", ""],
    ["full, for the deaf promised", "with French SDH subtitles", [fileIn("fr")], "no", "full-instead-of-sdh"],
    ["both kinds", FRENCH, [fileIn("fr"), fileIn("fr", { kind: "sdh" })], "yes-with-notes", "extra-subtitle"],
    [
      "a file, burned in promised",
      tagOf("unknown", null, "fr:full:burned-in"),
      [fileIn("fr")],
      "yes-with-notes",
      "medium-differs",
    ],
    ["a file, drawn promised", tagOf("unknown", null, "fr:full:dcp"), [fileIn("fr")], "yes", ""],
    [
      "a file, to be operated",
      tagOf("unknown", null, null, { live: [{ language: "fr", type: "subtitles" }] }),
      [fileIn("fr")],
      "yes",
      "",
    ],
  ],
};
