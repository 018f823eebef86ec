import { stretch, type Stretch } from "./stretch.js";

/** Opening marks and what may close them, in the habits of several countries. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  "«": "»",
  "»": "«",
  "„": '“”"',
  "“": "”“",
  "”": "”",
  '"': '"',
  "‹": "›",
  "‚": "‘’",
  "‘": "’",
  "'": "'",
  "`": "`'",
  "「": "」",
  "『": "』",
};
const LONGEST = 2000;

/** A text without the quotes around all of it, and the two marks they were made of. */
export interface Unquoted {
  readonly inner: Stretch;
  readonly quotes?: string;
}

/** Takes off quotes that open before the first letter and close behind the last, and nowhere between: not of `"A" and "B"`. */
export function unquoted(whole: string, piece: Stretch): Unquoted {
  const { text, span } = piece;
  const open = text[0] ?? "";
  const close = text[text.length - 1] ?? "";
  if (text.length < 3 || text.length > LONGEST || !CLOSED_BY[open]?.includes(close)) return { inner: piece };
  const inside = text.slice(1, -1);
  if (inside.includes(close) && (open === close || !inside.includes(open))) return { inner: piece };
  if (open !== close && inside.indexOf(close) < inside.indexOf(open) && inside.includes(close)) return { inner: piece };
  const inner = stretch(whole, span.start + 1, span.end - 1);
  return inner.text === "" ? { inner: piece } : { inner, quotes: open + close };
}
