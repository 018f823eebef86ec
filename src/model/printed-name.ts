import type { Lang } from "./version-tag.js";

/** A person's name as a page has it. */
export interface PrintedName {
  readonly printed: string;
  readonly given?: string | null;
  readonly family?: string | null;
  /** `Jr.`, `Sr.`, `III`. */
  readonly suffix?: string;
  /** ISO 15924: `Latn`, `Cyrl`. */
  readonly script?: string;
  /** With case or encoding repaired, never respelt; only when it differs from `printed`. */
  readonly normal?: string;
  /** The same name in other spellings that stand beside it. */
  readonly variants?: readonly NameVariant[];
}

/** Another spelling of a name. */
export interface NameVariant {
  readonly text: string;
  readonly script?: string;
  readonly language?: Lang;
}
