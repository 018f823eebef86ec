import { CODE_PAGES, CODE_PAGE_ALIASES } from "../../generated/code-pages.js";

/** A single-byte encoding, by its name. */
export type CodePageName = keyof typeof CODE_PAGES;

/** The single-byte encodings, by their WHATWG names where they have one. */
export const CODE_PAGE_NAMES = Object.keys(CODE_PAGES) as CodePageName[];

/** The Unicode encodings. */
const UNICODE_ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"] as const;
/** A Unicode encoding, by its name. */
export type UnicodeEncoding = (typeof UNICODE_ENCODINGS)[number];

/** A character encoding, by the name the WHATWG standard gives it. */
export type Encoding = UnicodeEncoding | CodePageName;

/** All encodings that are read. */
export const ENCODINGS: readonly Encoding[] = [...UNICODE_ENCODINGS, ...CODE_PAGE_NAMES];

const UNICODE_ALIASES: Readonly<Record<string, UnicodeEncoding>> = {
  utf8: "utf-8",
  "utf-8-sig": "utf-8",
  "utf-8-bom": "utf-8",
  "utf-16": "utf-16le",
  utf16: "utf-16le",
  utf16le: "utf-16le",
  utf16be: "utf-16be",
  "ucs-2": "utf-16le",
  unicode: "utf-16le",
  "utf-32": "utf-32le",
  utf32: "utf-32le",
  utf32le: "utf-32le",
  utf32be: "utf-32be",
};

const BY_NAME: ReadonlyMap<string, Encoding> = new Map<string, Encoding>([
  ...Object.entries(UNICODE_ALIASES),
  ...CODE_PAGE_NAMES.flatMap((name) => CODE_PAGE_ALIASES[name].split(" ").map((alias) => [alias, name] as const)),
  ...ENCODINGS.map((name) => [name, name] as const),
]);

/**
 * The encoding of a name or alias, in any letter case; undefined for one that is not read. As in the WHATWG Encoding
 * Standard, `iso-8859-1` and `us-ascii` are `windows-1252`, and `iso-8859-9` is `windows-1254`.
 */
export function encodingNamed(name: string): Encoding | undefined {
  return BY_NAME.get(name.trim().toLowerCase());
}

/** Whether an encoding of this name or alias is read. */
export function isEncoding(name: string): boolean {
  return encodingNamed(name) !== undefined;
}

/** Whether an encoding is one of the single-byte tables. */
export function isCodePage(encoding: Encoding): encoding is CodePageName {
  return Object.hasOwn(CODE_PAGES, encoding);
}
