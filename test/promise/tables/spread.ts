import { fileIn } from "../hand-shorthand.js";
import { tagOf } from "../../version-tag/tag-shorthand.js";
import { FRENCH, RUSSIAN, SPEAKS, TWO, type PromiseRows } from "../promise-rows.js";

/** How languages are spread over files, and what a promise leaves open. */
export const SPREAD: PromiseRows = {
  "two languages": [
    ["both in one file", TWO, [fileIn("fr nl")], "yes", SPEAKS, RUSSIAN],
    ["the other one above", TWO, [fileIn("nl fr")], "yes-with-notes", `order-differs ${SPEAKS}`, RUSSIAN],
    ["a file each", TWO, [fileIn("fr"), fileIn("nl")], "yes-with-notes", `separate-files ${SPEAKS}`, RUSSIAN],
    [
      "a file each, and one with both",
      TWO,
      [fileIn("fr"), fileIn("fr nl")],
      "yes-with-notes",
      `extra-subtitle ${SPEAKS}`,
    ],
    ["one of them only", TWO, [fileIn("fr")], "no", `missing-subtitle ${SPEAKS}`],
    [
      "two others",
      TWO,
      [fileIn("de en")],
      "no",
      `missing-subtitle missing-subtitle extra-subtitle extra-subtitle ${SPEAKS}`,
    ],
    ["one more in the file", FRENCH, [fileIn("fr nl")], "yes-with-notes", "extra-subtitle"],
    [
      "one and one undetermined",
      TWO,
      [fileIn("fr"), fileIn("nl", { undetermined: true })],
      "unknown",
      `subtitles-not-stated file-language-unknown ${SPEAKS}`,
    ],
  ],
  halves: [
    ["a fifth in one language", TWO, [fileIn("fr nl", { halves: 4 })], "yes", SPEAKS],
    ["more than a fifth in one language", TWO, [fileIn("fr nl", { halves: 5 })], "no", `half-missing ${SPEAKS}`],
    [
      "the half of a language nobody was promised",
      FRENCH,
      [fileIn("fr nl", { halves: 12 })],
      "yes-with-notes",
      "extra-subtitle",
    ],
    ["names, which lack nothing", TWO, [fileIn("fr nl", { names: 12 })], "yes", SPEAKS],
    ["languages in turn", TWO, [fileIn("fr nl", { layout: "alternating" })], "yes", SPEAKS],
    [
      "in turn, until one ends",
      TWO,
      [fileIn("fr nl", { layout: "alternating", halves: 9 })],
      "no",
      `half-missing ${SPEAKS}`,
    ],
    ["now so, now so", TWO, [fileIn("fr nl", { layout: "mixed", halves: 9 })], "no", `half-missing ${SPEAKS}`],
    [
      "a half under another name of the group",
      "with Croatian & English subtitles",
      [fileIn("sr en", { halves: 9 })],
      "no",
      "subtitle-variant half-missing",
    ],
  ],
  "what the promise says": [
    ["of sound only", "RU OV", [fileIn("fr")], "yes-with-notes", `extra-subtitle ${SPEAKS}`, RUSSIAN],
    [
      "of sound only, file undetermined",
      "RU OV",
      [fileIn("fr", { undetermined: true })],
      "yes-with-notes",
      `extra-subtitle ${SPEAKS}`,
      RUSSIAN,
    ],
    ["no subtitles", tagOf("unknown", "ru", ""), [fileIn("fr")], "yes-with-notes", `disable-track ${SPEAKS}`],
    [
      "of two versions, the dubbed one has no subtitles",
      "DF/OmU",
      [fileIn("de")],
      "yes-with-notes",
      `assumed-language ${SPEAKS}`,
    ],
    ["of two versions, neither of subtitles", "dt./OV", [fileIn("fr")], "yes-with-notes", `extra-subtitle ${SPEAKS}`],
    [
      "of two versions, the second kept",
      {
        ...tagOf("unknown", null, null),
        alternatives: [
          { subtitles: tagOf("unknown", null, "nl").subtitles },
          { subtitles: tagOf("unknown", null, "fr").subtitles },
        ],
      },
      [fileIn("fr")],
      "yes",
      "",
    ],
    [
      "of two versions, one stacked and halved",
      {
        ...tagOf("unknown", null, null),
        alternatives: [
          { subtitles: tagOf("unknown", null, "fr nl").subtitles },
          { subtitles: tagOf("unknown", null, "fr").subtitles },
        ],
      },
      [fileIn("fr nl", { halves: 15 })],
      "yes-with-notes",
      "extra-subtitle",
    ],
    ["one or the other", "with FR or NL subtitles", [fileIn("nl")], "unknown", "either-subtitle-missing"],
    ["no language of its own", "OmeU", [fileIn("en")], "yes", SPEAKS, RUSSIAN],
  ],
};
