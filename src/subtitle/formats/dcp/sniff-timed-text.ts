import { TIMED_TEXT_ROOTS, type TimedTextDialect } from "./timed-text-edition.js";

/** XML that stands before the first element: declaration, comments, document type. Bounded, so that it stays linear. */
const FIRST_ELEMENT =
  /^\s*(?:(?:<\?[^>]{0,2000}\?>|<!--(?:[^-]|-(?!->)){0,4000}-->|<![A-Z][^>[]{0,2000}>)\s*){0,20}<(?:[\w.-]{1,40}:)?([\w.-]{1,60})/;
/** One event, in either dialect; for files whose beginning is damaged or missing. */
const EVENT = /<(?:[\w.-]{1,40}:)?Subtitle\s[^<>]{0,300}\bTimeIn\s*=/;
const INTEROP_PLACE = /\b[VH](?:Align|Position)\s*=/;

/**
 * How sure a text is timed text of a dialect, 0 to 1: 1 when its first element is the root of it, 0.9 when the root occurs
 * further down, 0.6 when only events do, by the spelling of their attributes.
 */
export function sniffTimedText(head: string, dialect: TimedTextDialect): number {
  const root = TIMED_TEXT_ROOTS[dialect];
  if (FIRST_ELEMENT.exec(head)?.[1] === root) return 1;
  if (new RegExp(`<(?:[\\w.-]{1,40}:)?${root}[\\s/>]`).test(head)) return 0.9;
  if (!EVENT.test(head)) return 0;
  return INTEROP_PLACE.test(head) === (dialect === "interop") ? 0.6 : 0;
}

/** How much of a file is looked at. */
const HEAD = 65536;

/** The dialect that a text most likely is in, damaged as it may be; undefined for text that is no timed text. */
export function likelyDialect(text: string): TimedTextDialect | undefined {
  const head = text.slice(0, HEAD);
  const interop = sniffTimedText(head, "interop");
  const smpte = sniffTimedText(head, "smpte");
  if (interop === 0 && smpte === 0) return undefined;
  return interop > smpte ? "interop" : "smpte";
}
