import type { Lang } from "../../../model/index.js";
import type { CompactMark } from "../compact-mark.js";
import type { Separator } from "./lex.js";
import type { ProseRole, WordRole } from "./word-roles.js";

/** What a word says of a language: by a whole word, an abbreviation, or a bare code. */
export interface NamedLanguage {
  readonly tag: Lang;
  readonly form: "word" | "abbreviation" | "code" | "people";
  /** Other languages that the same word or code names. */
  readonly others: readonly Lang[];
  /** The language the word itself belongs to; undefined for codes. */
  readonly locale: string | undefined;
}

/** A word, phrase, number or separator, with all that it may do in a version statement. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly key: string;
  readonly separator: Separator | undefined;
  readonly number: boolean;
  /** Written in capitals in a text that is not written in capitals throughout. */
  readonly capitals: boolean;
  /** Written with a full stop behind it. */
  readonly dotted: boolean;
  readonly roles: readonly WordRole[];
  readonly language: NamedLanguage | undefined;
  readonly mark: CompactMark | undefined;
}

/** True when the item can play the role, in any language. */
export function plays(item: Item | undefined, role: ProseRole): boolean {
  if (!item) return false;
  for (const known of item.roles) if (known.role === role) return true;
  return false;
}

/** True when the item can play one of the roles. */
export function playsAny(item: Item | undefined, ...roles: readonly ProseRole[]): boolean {
  if (!item) return false;
  for (const known of item.roles) if (roles.includes(known.role)) return true;
  return false;
}

/** The roles of a word that says "subtitles"; the weak one needs more beside it. */
export const SUBTITLE_ROLES = ["subtitle", "subtitle-weak"] as const satisfies readonly ProseRole[];

/** True for a word that says "subtitles". */
export function isSubtitleMark(item: Item | undefined): boolean {
  return playsAny(item, ...SUBTITLE_ROLES);
}

/** True for a word that has no part in version statements: a name, a title, anything else. */
export function isUnknownWord(item: Item | undefined): item is Item {
  return (
    item !== undefined && !item.separator && !item.number && item.roles.length === 0 && !item.language && !item.mark
  );
}

const TITLE_CASE = /^\p{Lu}\p{Ll}$/u;

/**
 * True for a bare code that may as well be a word: a little word of some language (`en`, `no`, `it`) that is not in
 * capitals, or two letters with only the first one large (`Mo`, `En`).
 */
export function isDoubtfulCode(item: Item): boolean {
  if (item.language?.form !== "code" || item.capitals) return false;
  return item.roles.length > 0 || TITLE_CASE.test(item.raw);
}
