import type { Locale } from "../../../language/index.js";
import { DUTCH } from "./dutch.js";
import { ENGLISH } from "./english.js";
import { FRENCH } from "./french.js";
import { GERMAN } from "./german.js";
import { RUSSIAN } from "./russian.js";
import type { Wording } from "./wording.js";

/** How each language of readers words a version. */
export const WORDINGS: Readonly<Record<Locale, Wording>> = {
  en: ENGLISH,
  fr: FRENCH,
  nl: DUTCH,
  de: GERMAN,
  ru: RUSSIAN,
};

export {
  WORDED_STYLES,
  type Joints,
  type Patterns,
  type Remarks,
  type StyleWording,
  type UnnamedSubtitles,
  type WordedStyle,
  type Wording,
} from "./wording.js";
