/**
 * A rule that holds where a letter stands between certain neighbours. A condition is alternatives joined by `|`:
 * `boundary` (no letter there), `letter`, `vowel`, `consonant`, a class of the scheme, or letters; `!` in front turns the
 * whole of it round. A condition that is not there always holds.
 */
export interface ContextRule {
  /** One or more letters, lower case. */
  readonly match: string;
  readonly left?: string;
  readonly right?: string;
  readonly to: string;
  /** Holds only in words that begin with a capital letter, as names do. */
  readonly names?: true;
}

/** What is known of a scheme besides its letters. */
export interface SchemeDescription {
  /** `alalc-rus-Cyrl-Latn-2012`: authority, language, scripts, year, variant; or `house:…`, `profile:…`, `transcription:…`. */
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly authority: string;
  readonly year: number | null;
  /** The language that is romanized, BCP 47. */
  readonly language: string;
  /** ISO 15924 code of the script that is romanized. */
  readonly script: string;
  /** BCP 47 tag of text in this scheme (RFC 6497 where the authority has a mechanism there, else private use). */
  readonly tag: string;
  readonly reversible: boolean;
  readonly source: string;
  readonly licence: string;
}

/** The letters of a scheme, lower case only: capitals are the engine's affair. */
export interface SchemeTable {
  /** Contexts of this scheme are tried before those of its base; its letters, words and classes stand before them too. */
  readonly base?: string;
  readonly classes?: Readonly<Record<string, string>>;
  readonly contexts?: readonly ContextRule[];
  /** "" for a letter that is dropped. */
  readonly letters: Readonly<Record<string, string>>;
  /** Whole words that have a form of their own. */
  readonly words?: Readonly<Record<string, string>>;
  /** Name of an engine that writes whole words; the table is for those it gets wrong, and for when it is not there. */
  readonly engine?: string;
  /** Capital forms that differ from those of `toUpperCase`. */
  readonly capitals?: Readonly<Record<string, string>>;
  /** Whether both letters of a ligature become capitals (`I͡U`, unless said) or the first alone (`I͡u`). */
  readonly ligatures?: "both" | "first";
  /** Characters that are read as a letter where they touch letters and no digit: `{"ӏ": "1|"}`. */
  readonly readAs?: Readonly<Record<string, string>>;
}

/** Engines of other packages, by name: a word in small letters to the same word in Latin letters. */
export type WordEngines = Readonly<Record<string, (word: string) => string>>;
