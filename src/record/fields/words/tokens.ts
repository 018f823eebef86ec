import { foldWord, remember } from "../../../text/index.js";
import type { Stretch } from "../../stretch.js";
import { BLANK, CAPITAL, DIGIT, kindOfUnit, MARK, SMALL } from "./character-kind.js";

/** A run of letters, a run of digits, or a single sign of a stretch; offsets count from the beginning of the stretch. */
export interface Token {
  /** Folded letters, digits as they are, or the sign in its plain form. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "letters" | "digits" | "sign";
}

/** No word of a table is longer; what is longer is looked up nowhere. */
const LONGEST_WORD = 48;
/** Lines of a page are shorter; of a longer one only the beginning is read. */
const LONGEST_STRETCH = 6000;

const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "′": "'",
  "″": '"',
  "“": '"',
  "”": '"',
  "„": '"',
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
  "⁄": "/",
};

const fold = remember(foldWord);

/** Where a word ends: capitals, then small letters; a capital behind small letters begins another (`120 minThe film`). */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  let small = kindOfUnit(text.charCodeAt(from)) === SMALL;
  for (; at < text.length; at++) {
    const kind = kindOfUnit(text.charCodeAt(at));
    if (kind === SMALL) small = true;
    else if (kind !== MARK && (kind !== CAPITAL || small)) break;
  }
  return at;
}

function numberEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && kindOfUnit(text.charCodeAt(at)) === DIGIT) at += 1;
  return at;
}

/** A sign, with both halves of a surrogate pair. */
function signEnd(text: string, from: number): number {
  return text.codePointAt(from)! > 0xffff ? from + 2 : from + 1;
}

function tokenAt(text: string, start: number, kind: number): Token {
  if (kind === CAPITAL || kind === SMALL) {
    const end = wordEnd(text, start);
    return { key: end - start > LONGEST_WORD ? "" : fold(text.slice(start, end)), start, end, kind: "letters" };
  }
  if (kind === DIGIT) {
    const end = numberEnd(text, start);
    return { key: end - start > LONGEST_WORD ? "" : text.slice(start, end), start, end, kind: "digits" };
  }
  const end = signEnd(text, start);
  const sign = text.slice(start, end);
  return { key: PLAIN_SIGNS[sign] ?? sign, start, end, kind: "sign" };
}

/** The tokens of a text, blanks left out; of a text longer than any line those of its beginning. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = Math.min(text.length, LONGEST_STRETCH);
  for (let at = 0; at < end;) {
    const kind = kindOfUnit(text.charCodeAt(at));
    if (kind === BLANK) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, kind);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

const known = new WeakMap<Stretch, readonly Token[]>();

/** The tokens of a stretch; taken apart once, however many readers ask. */
export function tokensOf(of: Stretch): readonly Token[] {
  const before = known.get(of);
  if (before !== undefined) return before;
  const tokens = tokenize(of.text);
  known.set(of, tokens);
  return tokens;
}
