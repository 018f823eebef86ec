import type { Lang } from "../../model/index.js";

/** How two languages share a file: on top of each other in a cue, a cue each in turn, or now this, now that. */
export const BILINGUAL_LAYOUTS = ["stacked", "alternating", "mixed"] as const;
/** How two languages share the cues of a file: both in each cue, one a cue in turn, or now so and now so. */
export type BilingualLayoutKind = (typeof BILINGUAL_LAYOUTS)[number];

/** `order`: top first, or, where the languages take turns, the first to appear first. */
export interface BilingualLayout {
  readonly kind: BilingualLayoutKind;
  readonly order: readonly Lang[];
}

/** What one line of a cue is written in; null where the line alone does not show it. Both count from 1. */
export interface LineLanguage {
  readonly cue: number;
  readonly line: number;
  readonly language: Lang | null;
}

/** Which languages a subtitle file is written in, by its words alone. */
export interface LanguageEvidence {
  /** The best first. `share` is 0 to 1: of the votes for one language, of the letters for several. Empty without any text. */
  readonly languages: readonly { readonly language: Lang; readonly share: number }[];
  readonly bilingual: boolean;
  readonly layout?: BilingualLayout;
  /** Too little text, or too little agreement, to hold anybody to `languages`. */
  readonly undetermined: boolean;
  /** ISO 15924 code of the letters that most of the text is in; `Hans` and `Hant` where the characters show it. */
  readonly script?: string;
  /** One for each line that holds a letter. */
  readonly lines: readonly LineLanguage[];
}
