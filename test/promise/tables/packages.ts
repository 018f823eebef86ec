import { finding } from "../../../src/check/index.js";
import { fileIn, ofVersion, packageOf, version } from "../hand-shorthand.js";
import { tagOf } from "../../version-tag/tag-shorthand.js";
import { FRENCH, GERMAN, RUSSIAN, TWO, type PromiseRows } from "../promise-rows.js";

const DRAWN = version(tagOf("unknown", "ru", "fr nl:full:dcp"), "pic.mxf", "sub.mxf");
const FRENCH_VERSION = version(tagOf("unknown", "ru", "fr:full:dcp"), "pic.mxf", "fr.mxf");
const DUTCH_VERSION = version(tagOf("unknown", "ru", "nl:full:dcp"), "pic.mxf", "nl.mxf");
const SILENT_VERSION = version(tagOf("unknown", "ru", null), "pic.mxf");
const BARE_VERSION = version(tagOf("unknown", "ru", ""), "pic.mxf");
const DUBBED = version(tagOf("dubbed", "de", ""), "pic.mxf");
const VF = version(tagOf("unknown", "ru", "fr:full:dcp", { package: "VF" }), null, "fr.mxf");
const OV = packageOf([version(tagOf("unknown", "ru", ""), "elsewhere")]);

const hash = (file: string) => finding("package/hash-mismatch", { file });
const missing = finding("package/missing-asset", { file: "gone.mxf", id: "1" });
const external = ofVersion(0, "package/external-asset", { id: "elsewhere", title: "" });
const reels = (...halves: readonly number[]) =>
  halves.map((half) => ({ file: fileIn("fr nl", { halves: half }), versions: [0] }));

/** Packages, alone and with files. */
export const PACKAGES: PromiseRows = {
  packages: [
    ["both languages drawn", TWO, [packageOf([DRAWN])], "yes", "", RUSSIAN],
    [
      "two versions of one language each",
      TWO,
      [packageOf([FRENCH_VERSION, DUTCH_VERSION])],
      "no",
      "missing-subtitle",
      RUSSIAN,
    ],
    [
      "two packages of one language each",
      TWO,
      [packageOf([FRENCH_VERSION]), packageOf([DUTCH_VERSION])],
      "no",
      "missing-subtitle",
      RUSSIAN,
    ],
    ["the promised version among others", TWO, [packageOf([FRENCH_VERSION, DRAWN])], "yes", "", RUSSIAN],
    [
      "another sound",
      TWO,
      [packageOf([version(tagOf("unknown", "de", "fr nl"), "pic.mxf")])],
      "no",
      "wrong-audio not-original",
      RUSSIAN,
    ],
    ["subtitles not stated", FRENCH, [packageOf([SILENT_VERSION])], "unknown", "subtitles-not-stated"],
    ["no version", FRENCH, [packageOf([], [finding("package/no-assetmap", {})])], "no", ""],
    ["one of two versions promised", "DF/OmU", [packageOf([DUBBED])], "yes", ""],
    ["reels of which one lacks half", TWO, [packageOf([DRAWN], [], reels(0, 5))], "yes", "", RUSSIAN],
    ["reels that lack half", TWO, [packageOf([DRAWN], [], reels(0, 15))], "no", "half-missing", RUSSIAN],
    [
      "reels of another version that lack half",
      TWO,
      [packageOf([FRENCH_VERSION, DRAWN], [], reels(15))],
      "yes",
      "",
      RUSSIAN,
    ],
  ],
  "a version file": [
    ["without its original", FRENCH, [packageOf([VF], [external])], "unknown", "needs-ov"],
    ["with its original beside it", FRENCH, [packageOf([VF], [external]), OV], "yes", ""],
    [
      "with another original beside it",
      FRENCH,
      [packageOf([VF], [external]), packageOf([SILENT_VERSION])],
      "unknown",
      "needs-ov",
    ],
    ["a part that an original lacks", FRENCH, [packageOf([VF], [{ ...external, severity: "error" }]), OV], "no", ""],
    ["promised as such", { ...tagOf("unknown", null, "fr"), package: "VF" }, [packageOf([VF])], "yes", ""],
  ],
  "broken packages": [
    ["a missing asset", FRENCH, [packageOf([FRENCH_VERSION], [missing])], "no", ""],
    [
      "an error of the version",
      FRENCH,
      [packageOf([FRENCH_VERSION], [ofVersion(0, "package/entry-point", { id: "1", frames: 24 })])],
      "no",
      "",
    ],
    [
      "an error of another version",
      FRENCH,
      [packageOf([DUTCH_VERSION, FRENCH_VERSION], [ofVersion(0, "package/entry-point", { id: "1", frames: 24 })])],
      "yes",
      "",
    ],
    [
      "a broken file of another version",
      FRENCH,
      [packageOf([DUTCH_VERSION, FRENCH_VERSION], [hash("nl.mxf")])],
      "yes",
      "",
    ],
    [
      "a broken file of all versions",
      FRENCH,
      [packageOf([DUTCH_VERSION, FRENCH_VERSION], [hash("pic.mxf")])],
      "no",
      "",
    ],
    ["a broken file that no version plays", FRENCH, [packageOf([FRENCH_VERSION], [hash("pkl.xml")])], "no", ""],
    [
      "the tenth version is not the first",
      FRENCH,
      [packageOf([FRENCH_VERSION], [ofVersion(10, "package/entry-point", { id: "1", frames: 24 })])],
      "yes",
      "",
    ],
    [
      "a broken copy beside a good one",
      FRENCH,
      [packageOf([FRENCH_VERSION], [missing]), packageOf([FRENCH_VERSION])],
      "yes",
      "",
    ],
    [
      "a warning",
      FRENCH,
      [packageOf([FRENCH_VERSION], [ofVersion(0, "dcp/start-time", { text: "00:00:01:00" })])],
      "yes-with-notes",
      "",
    ],
    ["a note", FRENCH, [packageOf([FRENCH_VERSION], [finding("package/encrypted", { file: "fr.mxf" })])], "yes", ""],
  ],
  "packages with files": [
    ["a file that is not needed", FRENCH, [packageOf([FRENCH_VERSION]), fileIn("de")], "yes", ""],
    [
      "a file for a version without subtitles",
      FRENCH,
      [packageOf([BARE_VERSION]), fileIn("fr")],
      "yes-with-notes",
      "side-car-subtitles",
    ],
    [
      "a file for a version that says nothing of subtitles",
      FRENCH,
      [packageOf([SILENT_VERSION]), fileIn("fr")],
      "yes-with-notes",
      "side-car-subtitles",
    ],
    [
      "another file for such a version",
      FRENCH,
      [packageOf([SILENT_VERSION]), fileIn("nl")],
      "unknown",
      "subtitles-not-stated",
    ],
    [
      "the second language as a file",
      TWO,
      [packageOf([FRENCH_VERSION]), fileIn("nl")],
      "yes-with-notes",
      "side-car-subtitles mixed-media",
      RUSSIAN,
    ],
    [
      "a file does not mend the sound",
      TWO,
      [packageOf([DUBBED]), fileIn("fr nl")],
      "no",
      "wrong-audio not-original missing-subtitle missing-subtitle",
      RUSSIAN,
    ],
    [
      "a file does not mend a broken package",
      FRENCH,
      [packageOf([BARE_VERSION], [missing]), fileIn("fr")],
      "no",
      "side-car-subtitles",
    ],
    [
      "a file that is declared wrongly",
      FRENCH,
      [packageOf([BARE_VERSION]), fileIn("fr", { findings: [GERMAN], format: "dcp-smpte", declared: "de" })],
      "no",
      "side-car-subtitles",
    ],
    [
      "a file with half of it",
      TWO,
      [packageOf([BARE_VERSION]), fileIn("fr nl", { halves: 12 })],
      "no",
      "missing-subtitle missing-subtitle",
      RUSSIAN,
    ],
    [
      "a file that nobody can place",
      FRENCH,
      [packageOf([BARE_VERSION]), fileIn("fr", { undetermined: true })],
      "unknown",
      "subtitles-not-stated file-language-unknown",
    ],
    [
      "a Serbian file for a Croatian audience",
      "with Croatian subtitles",
      [packageOf([BARE_VERSION]), fileIn("sr")],
      "yes-with-notes",
      "subtitle-variant side-car-subtitles",
    ],
    [
      "a file that ends early",
      FRENCH,
      [packageOf([BARE_VERSION]), fileIn("fr")],
      "yes-with-notes",
      "side-car-subtitles ends-early",
      { runtimeMinutes: 100 },
    ],
  ],
};
