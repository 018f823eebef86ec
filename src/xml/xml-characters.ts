/** What no XML 1.0 document may hold, not even as a reference (XML 1.0 §2.2): controls, halves of a surrogate pair, U+FFFE, U+FFFF. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN.source, "gu");
/** The same by code units, where halves of a pair are not told from whole ones: nearly every text has none, and is passed sooner. */
const SUSPECT = new RegExp(FORBIDDEN.source);

/** The offset of the first character that XML 1.0 §2.2 forbids; -1 when there is none. */
export function forbiddenAt(text: string): number {
  return SUSPECT.test(text) ? text.search(FORBIDDEN) : -1;
}

/** Whether a code point may stand in XML 1.0 (§2.2). */
export function isXmlCodePoint(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

/** A text without the characters that XML 1.0 §2.2 forbids. */
export function withoutForbidden(text: string): string {
  return SUSPECT.test(text) ? text.replace(ALL_FORBIDDEN, "") : text;
}
