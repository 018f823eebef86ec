import { stretch, type Stretch } from "./stretch.js";

/** A text and the brackets behind it, the last one last. */
export interface WithBrackets {
  readonly body: Stretch;
  readonly brackets: readonly Stretch[];
}

const MOST_BRACKETS = 6;
const OPENING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "）": "（" };

/** Where the bracket opens that closes at the end of the text; undefined when it does not or the text begins with it. */
function openingOfLast(text: string): number | undefined {
  const close = text[text.length - 1] ?? "";
  const open = OPENING[close];
  if (open === undefined) return undefined;
  let depth = 0;
  for (let at = text.length - 1; at > 0; at--) {
    if (text[at] === close) depth++;
    else if (text[at] === open && --depth === 0) return at;
  }
  return undefined;
}

/**
 * Parts a title from the brackets behind it. Only whole brackets with a blank or mark before them, and years, count: not those of
 * `Nymph()maniac`, `[REC]` or `(500) Days of Summer`.
 */
export function trailingBrackets(whole: string, piece: Stretch): WithBrackets {
  const brackets: Stretch[] = [];
  let body = piece;
  while (brackets.length < MOST_BRACKETS) {
    const at = openingOfLast(body.text);
    if (at === undefined) break;
    const stands = /[\s"»”“)\]!?]/.test(body.text[at - 1]!) || /^\d{4}$/.test(body.text.slice(at + 1, -1));
    if (!stands) break;
    const start = body.span.start + at;
    const before = stretch(whole, body.span.start, start);
    if (before.text === "") break;
    brackets.unshift(stretch(whole, start + 1, body.span.end - 1));
    body = before;
  }
  return { body, brackets };
}
