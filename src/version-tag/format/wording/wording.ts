import type { LanguageForms } from "../../../language/index.js";
import type { SubtitleKind, SubtitleMedium, VersionKind } from "../../../model/index.js";

/** Styles whose words depend on the reader's language. */
export const WORDED_STYLES = ["long", "short", "codes", "spoken", "mark"] as const;
/** The id of such a style. */
export type WordedStyle = (typeof WORDED_STYLES)[number];

/** How the members of a list are set apart: "A, B and C". There is no comma before the last. */
export interface Joints {
  readonly comma: string;
  readonly last: string;
}

/** Writes a list of languages in one grammatical form; null when one of them has no such form. */
export type ListForm = (languages: readonly LanguageForms[], joints: Joints) => string | null;

/**
 * Sentence patterns, best first: the first whose slots can all be filled is written. A slot is `{list:form}`, the list
 * one of `audio`, `intertitles`, `subtitles`; an empty list fills no slot.
 */
export type Patterns = readonly string[];

/** The patterns of one style. A kind that is missing is written in the words of `unknown`. */
export interface StyleWording {
  readonly versions: { readonly unknown: Patterns } & Partial<Record<VersionKind, Patterns>>;
  /** With what sets them apart from the version before; that is left out at the start of a text. */
  readonly subtitles: Patterns;
  readonly none: string;
  readonly joints?: Joints;
  /** Marks that say "original, subtitled in this one language" in a single word. */
  readonly compactMarks?: Readonly<Record<string, string>>;
}

/** Words in brackets after subtitles. What has no word is lost. */
export interface Remarks {
  readonly kinds: Readonly<Partial<Record<SubtitleKind, string>>>;
  readonly media: Readonly<Partial<Record<SubtitleMedium, string>>>;
  readonly closedCaptions: string;
}

/** Words for subtitles of which no language is named, with what sets them apart from the version before. */
export interface UnnamedSubtitles {
  /** Left out where readers take subtitles without a language to be in their own. */
  readonly undetermined?: string;
  readonly several: string;
}

/** How one language of readers words a version. */
export interface Wording {
  readonly joints: Joints;
  readonly unnamed: UnnamedSubtitles;
  readonly forms: Readonly<Record<string, ListForm>>;
  readonly styles: Readonly<Record<WordedStyle, StyleWording>>;
  readonly remarks: Remarks;
}

/** A list, each member in a form of its own; null when a member lacks that form. */
export function each(form: (language: LanguageForms) => string | undefined): ListForm {
  return (languages, joints) => {
    const words = languages.map(form);
    return words.every((word) => word !== undefined) ? joined(words, joints) : null;
  };
}

/** "A", "A and B", "A, B and C". */
export function joined(words: readonly string[], { comma, last }: Joints): string {
  const before = words.slice(0, -1).join(comma);
  return before === "" ? words.join("") : `${before}${last}${words.at(-1) ?? ""}`;
}

/** Codes are set apart the same way everywhere: "FR, NL & DE". */
export const CODE_JOINTS: Joints = { comma: ", ", last: " & " };
