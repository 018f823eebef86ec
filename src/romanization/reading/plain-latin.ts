import type { Span } from "../../model/index.js";
import { isPlainText, normalized } from "../../text/index.js";

/** A Latin text as it is read back, and the way to the places of the text that was given. */
export interface PlainLatin {
  readonly text: string;
  readonly given: (start: number, end: number) => Span;
}

/** A letter with its marks; thirty are more than any writing has. */
const CLUSTER = /\P{M}\p{M}{0,30}|\p{M}{1,30}/gu;
const MARK = /\p{M}/u;
const HALF_LIGATURES = /[\uFE20\uFE21]/g;

/**
 * A text in NFC whose ligatures are all written in one way: a tie from letter to letter (U+0361), where catalogues also
 * write two halves (U+FE20, U+FE21). Text that is so already costs one look.
 */
export function plainLatin(given: string): PlainLatin {
  if (isPlainText(given) || !MARK.test(given)) return { text: given, given: (start, end) => ({ start, end }) };
  const parts: string[] = [];
  const starts: number[] = [];
  for (const match of given.matchAll(CLUSTER)) {
    const [cluster] = match;
    const part = cluster.length === 1 ? cluster : normalized(cluster.replace(HALF_LIGATURES, oneLigature), "NFC");
    parts.push(part);
    starts.push(...Array.from({ length: part.length }, () => match.index));
  }
  const startAt = (at: number): number => starts[at] ?? given.length;
  return { text: parts.join(""), given: (start, end) => ({ start: startAt(start), end: startAt(end) }) };
}

function oneLigature(half: string): string {
  return half === "\uFE20" ? "\u0361" : "";
}
