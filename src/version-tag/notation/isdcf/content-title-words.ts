import type { SubtitleMedium } from "../../../model/index.js";

/** Content types of the ISDCF digital cinema naming convention; `RTG-F` and `RTG-T` are RTG with a modifier. */
export const CONTENT_TYPES: ReadonlySet<string> = new Set(
  "FTR EPS TLR TSR PRO TST RTG SHR ADV XSN PSA POL CLP STR".split(" "),
);

/** Channel counts and systems with which an audio type field begins. */
export const AUDIO_CONFIGURATIONS: ReadonlySet<string> = new Set(
  "10 20 21 30 31 40 41 50 51 61 71 MOS IAB ATMOS AURO DTSX".split(" "),
);

/** What stands in an audio type field beside the configuration: tracks for access, and moving chairs. */
export const AUDIO_TRACKS: ReadonlySet<string> = new Set(["HI", "VI", "SL", "DBOX"]);

/** Territory fields that are no country: international, texted and textless, original version, domestic. */
export const TERRITORY_WORDS: ReadonlySet<string> = new Set(["INT", "OV", "DOM", "TD", "TL"]);

/** No language: nothing is spoken, or nothing is written. */
export const NO_LANGUAGE = "XX";

/** The registry's code for a language that the maker of the package did not know. */
export const UNKNOWN_LANGUAGE = "UND";

/** How a caption mark is shown: `closed` on the viewer's device, `open` drawn or burned in by the case of the code. */
export type CaptionMark = "closed" | "open";

const CAPTION_MARKS: ReadonlyMap<string, CaptionMark> = new Map([
  ["CCAP", "closed"],
  ["OCAP", "open"],
  ["OPNCAP", "open"],
  ["SDH", "open"],
  ["HOH", "open"],
  ["SME", "open"],
]);

/** The caption mark that a sub-field is, in any case. SDH, HOH and SME are marks inside a language field alone. */
export function captionMarkOf(part: string): CaptionMark | undefined {
  return CAPTION_MARKS.get(part.toUpperCase());
}

/** The caption mark of a sub-field outside the language field, where only the registered ones are told from studios. */
export function registeredCaptionMarkOf(part: string): CaptionMark | undefined {
  return part.toUpperCase().endsWith("CAP") ? captionMarkOf(part) : undefined;
}

/** The medium that a mark gives to text written in this letter case. */
export function captionMedium(mark: CaptionMark, writtenAs: SubtitleMedium): SubtitleMedium {
  return mark === "closed" ? "closed" : writtenAs;
}
