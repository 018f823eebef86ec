import type { Span } from "../../model/index.js";
import type { ReadAs } from "./read-as.js";
import { inOneScript, isPlainText, normalized } from "../../text/index.js";

/** A text as the engine reads it, and the way back to the places of the text that was given. */
export interface ReadableText {
  readonly text: string;
  /** The span of the given text that stands behind a span of `text`. */
  readonly given: (start: number, end: number) => Span;
}

const MARK = /\p{M}/u;
/** A letter with its marks; thirty are more than any writing has. */
const CLUSTER = /\P{M}\p{M}{0,30}|\p{M}{1,30}/gu;
const STRESS = /([аеёиоуыэюяіїєѣѵѝѐ])[\u0300\u0301]+/giu;
const TWO_SCRIPTS = /[\p{Script=Latin}][\p{Script=Cyrillic}]|[\p{Script=Cyrillic}][\p{Script=Latin}]/u;
const WORD = /[\p{L}\p{M}'’ʼ]+/gu;

/**
 * NFC, without stress marks on Cyrillic vowels, and with Latin look-alikes inside Cyrillic words as the Cyrillic letters
 * that they stand for (`text/mixed-script` says where), and what a scheme reads as its letters (`readAs`). Text that is so
 * already costs one look.
 */
export function readableText(given: string, readAs?: ReadAs): ReadableText {
  const read = soundText(given);
  return readAs ? { ...read, text: readAs(read.text) } : read;
}

function soundText(given: string): ReadableText {
  if (isPlainText(given)) return { text: given, given: sameSpan };
  const composed = MARK.test(given) ? withoutMarks(given) : { text: given, given: sameSpan };
  if (!TWO_SCRIPTS.test(composed.text)) return composed;
  // A word keeps its length: each letter is exchanged for one other.
  return { text: composed.text.replace(WORD, inOneScript), given: composed.given };
}

function sameSpan(start: number, end: number): Span {
  return { start, end };
}

function compose(cluster: string): string {
  return normalized(cluster, "NFC").replace(STRESS, "$1");
}

function withoutMarks(given: string): ReadableText {
  const text = given.replace(CLUSTER, (cluster) => (cluster.length === 1 ? cluster : compose(cluster)));
  return { text, given: (start, end) => spanInGiven(given, start, end) };
}

/** Asked for findings only, so the clusters are walked again each time it is asked; callers ask once a text and kind. */
function spanInGiven(given: string, start: number, end: number): Span {
  let at = 0;
  let from: number | undefined;
  for (const match of given.matchAll(CLUSTER)) {
    const next = at + (match[0].length === 1 ? 1 : compose(match[0]).length);
    if (from === undefined && next > start) from = match.index;
    if (from !== undefined && next >= end) return { start: from, end: match.index + match[0].length };
    at = next;
  }
  return { start: from ?? given.length, end: given.length };
}
