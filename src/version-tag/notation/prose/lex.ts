import { foldWord, inOneScript, remember } from "../../../text/index.js";

/** How two neighbours are kept apart. `tight` separators have no space on either side. */
export type Separator =
  | "and" // & +
  | "slash" // tight /
  | "hyphen" // tight -
  | "comma"
  | "bar" // | spaced / spaced -
  | "dash"
  | "arrow" // > →
  | "semicolon"
  | "bullet"
  | "colon"
  | "equals"
  | "open"
  | "close"
  | "stop"; // end of a sentence or a paragraph

/** A word, a number or a separator, with its place in the text that was given. */
export interface Token {
  readonly kind: "word" | "number" | "separator";
  readonly start: number;
  readonly end: number;
  /** As written, without soft hyphens and controls. */
  readonly raw: string;
  /** Folded for look-up; empty for separators. */
  readonly key: string;
  readonly separator?: Separator;
  /** A full stop stands directly behind the word. */
  readonly dotted: boolean;
  /** Letters written with stops between them: `v.o.`, `s.-t.`, `R.-U.` */
  readonly spelled: boolean;
  /** Written in capitals, in a text that is not written in capitals throughout. */
  readonly capitals: boolean;
  /** An apostrophe joins it to the word before: the `église` of `d'église`. */
  readonly elided: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
// Soft hyphen, zero-width and directional controls, NUL and other controls, halves of surrogate pairs: as if not there.
const IGNORABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/;
const SPACE = /\s/;
const APOSTROPHES = "'’‘ʼ`´‛";
const QUOTES = '"“”„«»‹›′″';
const SIMPLE_SEPARATORS: Readonly<Record<string, Separator>> = {
  "&": "and",
  "+": "and",
  ",": "comma",
  "、": "comma",
  ";": "semicolon",
  "|": "bar",
  "¦": "bar",
  ":": "colon",
  ">": "arrow",
  "→": "arrow",
  "=": "equals",
  "(": "open",
  "[": "open",
  "{": "open",
  ")": "close",
  "]": "close",
  "}": "close",
  "!": "stop",
  "?": "stop",
  "…": "stop",
};
const BULLETS = "·•▪●◦‣∙*";
const DASHES = "-‐‑‒–—−";
const LONGEST_WORD = 64;

/** A full stop behind a word of as many letters ends the sentence; shorter ones are abbreviations. */
export const SHORTEST_SENTENCE_END = 5;

const enum Kind {
  Letter,
  Digit,
  Space,
  Ignorable,
  Other,
}

function kindOf(char: string): Kind {
  const code = char.charCodeAt(0);
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Kind.Letter;
    if (code >= 48 && code <= 57) return Kind.Digit;
    if (code === 32 || (code >= 9 && code <= 13)) return Kind.Space;
    return code < 32 || code === 127 ? Kind.Ignorable : Kind.Other;
  }
  if (IGNORABLE.test(char)) return Kind.Ignorable;
  if (LETTER.test(char)) return Kind.Letter;
  if (SPACE.test(char)) return Kind.Space;
  return DIGIT.test(char) ? Kind.Digit : Kind.Other;
}

/** The end of a run of letters, digits and ignorable characters that starts at `from`. */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = kindOf(text[at]!);
    if (kind !== Kind.Letter && kind !== Kind.Digit && kind !== Kind.Ignorable) break;
    at++;
  }
  return at;
}

/** What the letters of a word say, whatever stands around it. */
interface Letters {
  readonly clean: string;
  /** Look-alike letters put right, then folded. */
  readonly key: string;
  readonly kind: "word" | "number";
  readonly capitals: boolean;
}

const lettersOf = remember((raw): Letters => {
  const clean = withoutIgnorables(raw);
  return {
    clean,
    key: foldWord(inOneScript(clean)),
    kind: clean !== "" && kindOf(clean[0]!) === Kind.Digit ? "number" : "word",
    capitals: clean === clean.toUpperCase() && clean !== clean.toLowerCase(),
  };
});

function withoutIgnorables(raw: string): string {
  if (!IGNORABLE.test(raw)) return raw;
  let clean = "";
  for (const char of raw) if (char.length > 1 || !IGNORABLE.test(char)) clean += char;
  return clean;
}

/** A short word whose stop is followed by another short word: `o.` of `v.o.`, `-t.` of `s.-t.`; the end of that word, or -1. */
function endOfNextLetters(text: string, stop: number): number {
  let from = stop + 1;
  if (from < text.length && DASHES.includes(text[from]!)) from++;
  if (from >= text.length || kindOf(text[from]!) !== Kind.Letter) return -1;
  const end = endOfWord(text, from);
  return end - from <= 2 ? end : -1;
}

/** "O.m.engl.U.", "Omfrz.U": a mark of the OmU family in abbreviations, of which that of the language is longer than two letters. */
const ABBREVIATED_OMU = /^o(?:\.m\.\p{L}{3,6}|m\p{L}{1,6})\.u(?![\p{L}\d])/iu;
const LONGEST_ABBREVIATED_OMU = 13;

function readWord(text: string, start: number, tokens: Token[], cased: boolean): number {
  const second = text[start + 1];
  const omu =
    (second === "." || second === "m" || second === "M") &&
    ABBREVIATED_OMU.exec(text.slice(start, start + LONGEST_ABBREVIATED_OMU));
  let end = omu ? start + omu[0].length : endOfWord(text, start);
  let raw = omu ? omu[0].replaceAll(".", "") : text.slice(start, Math.min(end, start + LONGEST_WORD));
  let spelled = Boolean(omu);
  let dotted = text[end] === ".";
  if (dotted && end - start <= 2) {
    for (let next = endOfNextLetters(text, end); next >= 0; next = dotted ? endOfNextLetters(text, end) : -1) {
      raw += text.slice(end, next).replace(/[^\p{L}\p{M}]/gu, "");
      spelled = true;
      end = next;
      dotted = text[end] === ".";
      if (end - start > LONGEST_WORD) break;
    }
  }
  // "s/t" is one word, and so is the "w/" of "w/ English subs".
  if (raw.length === 1 && text[end] === "/") {
    if (/^s$/i.test(raw) && /^\/t(?![\p{L}\d])/iu.test(text.slice(end, end + 3))) {
      raw += "t";
      end += 2;
    } else if (/^w$/i.test(raw)) end += 1;
  }
  if (dotted && text[end] === ".") end += 1;
  const { clean, key, kind, capitals } = lettersOf(raw);
  if (clean === "") return end;
  tokens.push({
    kind,
    start,
    end,
    raw: clean,
    key,
    dotted,
    spelled,
    capitals: cased && capitals,
    elided: start > 0 && APOSTROPHES.includes(text[start - 1]!),
  });
  return end;
}

function separatorAt(text: string, at: number): Separator | undefined {
  const char = text[at]!;
  if (BULLETS.includes(char)) return "bullet";
  // The shaft of "->" and "=>" is part of the arrow.
  if (text[at + 1] === ">" && (char === "-" || char === "=")) return undefined;
  const isDash = DASHES.includes(char);
  if (!isDash && char !== "/") return char === "." ? undefined : SIMPLE_SEPARATORS[char];
  const tight = at > 0 && at + 1 < text.length && !SPACE.test(text[at - 1]!) && !SPACE.test(text[at + 1]!);
  if (isDash) return tight && "-‐‑".includes(char) ? "hyphen" : "dash";
  return tight ? "slash" : "bar";
}

/** The end of a run of white space, and whether it holds an empty line. */
function endOfSpace(text: string, from: number): { end: number; paragraph: boolean } {
  let lines = 0;
  let at = from;
  for (; at < text.length && kindOf(text[at]!) === Kind.Space; at++) if (text[at] === "\n") lines++;
  return { end: at, paragraph: lines > 1 };
}

const LONG_WORD = /\p{L}{5}/u;
const SMALL_LETTER = /\p{Ll}/u;

/** True for a text in capitals throughout, where capitals say nothing of a word. Codes alone are no such text. */
function isShouting(text: string): boolean {
  return !SMALL_LETTER.test(text) && LONG_WORD.test(text);
}

/** Cuts a text into words, numbers and separators in one pass; spaces, quotes and apostrophes only keep words apart. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  const cased = !isShouting(text);
  const put = (separator: Separator, start: number, end: number): void => {
    tokens.push({
      kind: "separator",
      start,
      end,
      raw: text.slice(start, end),
      key: "",
      separator,
      dotted: false,
      spelled: false,
      capitals: false,
      elided: false,
    });
  };
  let at = 0;
  while (at < text.length) {
    const char = text[at]!;
    const kind = kindOf(char);
    if (kind === Kind.Letter || kind === Kind.Digit || kind === Kind.Ignorable) {
      at = readWord(text, at, tokens, cased);
    } else if (kind === Kind.Space) {
      const { end, paragraph } = endOfSpace(text, at);
      if (paragraph) put("stop", at, end);
      at = end;
    } else {
      if (!APOSTROPHES.includes(char) && !QUOTES.includes(char)) {
        const separator = separatorAt(text, at);
        if (separator) put(separator, at, at + 1);
      }
      at += 1;
    }
  }
  return tokens;
}
