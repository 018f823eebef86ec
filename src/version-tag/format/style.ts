import { LOCALES, type Locale } from "../../language/index.js";
import type { LostField } from "../../model/index.js";
import type { WordedStyle } from "./wording/index.js";

/**
 * A way of writing versions: in words for readers of a language, as the language field of a content title, or as a
 * house writes them, which settles style and language at once.
 */
export type VersionTagStyle =
  | { readonly form: "words"; readonly style: WordedStyle; readonly locales: readonly Locale[] }
  | { readonly form: "house"; readonly style: WordedStyle; readonly locale: Locale; readonly locales: readonly [] }
  | { readonly form: "language-field"; readonly locales: readonly [] };

function inWords(style: WordedStyle): VersionTagStyle {
  return { form: "words", style, locales: LOCALES };
}

function ofHouse(style: WordedStyle, locale: Locale): VersionTagStyle {
  return { form: "house", style, locale, locales: [] };
}

/** Every style by its id. Houses: Cinémathèque de Luxembourg (leaflet and page), exground Wiesbaden, Pittsburgh symposium. */
export const VERSION_TAG_STYLES = {
  long: inWords("long"),
  short: inWords("short"),
  codes: inWords("codes"),
  spoken: inWords("spoken"),
  mark: inWords("mark"),
  isdcf: { form: "language-field", locales: [] },
  luxembourg: ofHouse("codes", "en"),
  "luxembourg-page": ofHouse("short", "en"),
  exground: ofHouse("long", "en"),
  pittsburgh: ofHouse("spoken", "en"),
} as const satisfies Record<string, VersionTagStyle>;

/** The id of a style that `formatVersionTag` writes, as `versionTagStyles` lists them. */
export type StyleId = keyof typeof VERSION_TAG_STYLES;

/**
 * What no style has words for in every language. Among subtitles that is one of undetermined language: "mit Untertiteln"
 * would be read as German.
 */
const NEVER_WORDED: readonly LostField[] = [
  "subtitles",
  "subtitles.medium",
  "live",
  "access",
  "package",
  "alternatives",
];

/** What a form may not be able to say. Beside these, a language without a name that reads back is lost wherever it stands. */
export const LOSSES_OF: Readonly<Record<WordedStyle | "language-field", readonly LostField[]>> = {
  long: NEVER_WORDED,
  short: NEVER_WORDED,
  codes: NEVER_WORDED,
  spoken: ["kind", ...NEVER_WORDED],
  mark: ["audio", ...NEVER_WORDED, "intertitles"],
  "language-field": [
    "kind",
    "audio.additional",
    "audio.variant",
    "subtitles.kind",
    "subtitles.medium",
    "subtitles.variant",
    "intertitles",
    "live",
    "access",
    "package",
    "alternatives",
  ],
};
