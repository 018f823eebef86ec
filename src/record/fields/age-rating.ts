import type { AgeRating } from "../../model/index.js";
import type { Found, Stretch } from "../stretch.js";
import type { FieldContext } from "./field-context.js";
import { PhraseTable, spanOfTokens, tokensOf, touch, type Token } from "./words/index.js";

const WORDS = new PhraseTable("age-words");
const CLOCK = new PhraseTable("calendar-words");
const MOST = 21;
/** Ages at which boards draw their lines; `ab 13` may be a time of the day. */
const USUAL: ReadonlySet<number> = new Set([0, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
const LETTERED = /^(?:U|UC|PG|PG-13|R|G|NC-17|12A|X|AL|TP|T|L|A)$/;

function age(token: Token | undefined): number | undefined {
  if (token?.kind !== "digits" || token.key.length > 2) return undefined;
  const value = Number(token.key);
  return value <= MOST ? value : undefined;
}

function key(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? "";
}

/** A number that goes on (`12.03`, `12:30`, `12,5`) or has a unit of its own. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (".:,/-".includes(next.key) && tokens[at + 2]?.kind === "digits" && touch(tokens, at) && touch(tokens, at + 1))
    return true;
  if (next.kind === "digits") return true;
  const means = CLOCK.at(tokens, next.key === "." ? at + 2 : at + 1)?.meanings ?? [];
  return means.some((meaning) => ["clock", "am", "pm"].includes(meaning) || meaning.startsWith("month:"));
}

interface Rating {
  readonly value: string;
  readonly system?: string;
  readonly from: number;
  readonly to: number;
}

/** Behind a number: `+`, `Jahren`, `and above`. */
function closing(tokens: readonly Token[], at: number): number | undefined {
  if (key(tokens, at) === "+") return at + 1;
  const after = WORDS.at(tokens, at);
  return after?.meanings.includes("after") ? after.to : undefined;
}

function afterWords(tokens: readonly Token[], from: number): Rating | undefined {
  const words = WORDS.at(tokens, from);
  if (!words) return undefined;
  const system = words.meanings.find((meaning) => meaning.startsWith("system:"))?.slice("system:".length);
  if (words.meanings.includes("all")) return { value: "0", from, to: words.to };
  if (!system && !words.meanings.includes("label")) return undefined;
  let at = words.to;
  const colon = key(tokens, at) === ":";
  if (colon || key(tokens, at) === "." || key(tokens, at) === "-") at += 1;
  const more = WORDS.at(tokens, at);
  if (more?.meanings.includes("label")) at = more.to;
  const value = age(tokens[at]);
  if (value === undefined || goesOn(tokens, at)) return undefined;
  const close = closing(tokens, at + 1);
  const next = tokens[at + 1];
  const ends = next === undefined || next.kind === "sign";
  if (!system && !colon && close === undefined && !(ends && USUAL.has(value))) return undefined;
  return { value: String(value), ...(system && { system }), from, to: close ?? at + 1 };
}

/** `16+`, `0+`, `+12`. */
function plus(tokens: readonly Token[], at: number): Rating | undefined {
  const value = age(tokens[at]);
  if (value === undefined || key(tokens, at + 1) !== "+" || !touch(tokens, at)) return undefined;
  const before = tokens[at - 1];
  if (before && touch(tokens, at - 1) && before.key !== "(" && before.key !== "[") return undefined;
  if (tokens[at + 2]?.kind === "digits" || (tokens[at + 2]?.kind === "letters" && touch(tokens, at + 1)))
    return undefined;
  return { value: String(value), from: at, to: at + 2 };
}

/** Letters of a board that nothing else is written with. */
const UNMISTAKABLE = /^(?:PG|PG-13|NC-17|12A)$/;

/** `USA 2011, 90 min, PG`: letters of a board between signs, behind a number or a fact. */
function lettered(of: Stretch, tokens: readonly Token[], at: number): Rating | undefined {
  const before = tokens[at - 1];
  if (before === undefined || (!RATING_SIGNS.has(before.key) && before.key !== ".")) return undefined;
  for (const to of [at + 3, at + 2, at + 1]) {
    const last = tokens[to - 1];
    const after = tokens[to];
    if (last === undefined || (after !== undefined && !RATING_SIGNS.has(after.key) && after.key !== ".")) continue;
    const value = of.text.slice(tokens[at]!.start, last.end);
    if (UNMISTAKABLE.test(value)) return { value, from: at, to };
  }
  return undefined;
}

/** `K16` and `T-16` of Finland, `M/12` of Portugal: a letter of the board, its sign, an age of that board. */
const LETTER_AND_AGE: ReadonlyMap<string, ReadonlySet<number>> = new Map([
  ["k", new Set([7, 12, 15, 16, 18])],
  ["t", new Set([7, 12, 16])],
  ["m", new Set([3, 6, 12, 14, 16, 18])],
]);

function letterAndAge(of: Stretch, tokens: readonly Token[], at: number): Rating | undefined {
  const ages = LETTER_AND_AGE.get(key(tokens, at));
  const before = tokens[at - 1];
  if (ages === undefined || !/^\p{Lu}/u.test(of.text.slice(tokens[at]!.start, tokens[at]!.end))) return undefined;
  if (before !== undefined && !RATING_SIGNS.has(before.key)) return undefined;
  const sign = key(tokens, at) === "m" ? "/" : "-";
  const to = key(tokens, at + 1) === sign ? at + 1 : at;
  if (key(tokens, at) === "m" && to === at) return undefined;
  const value = touch(tokens, at) && touch(tokens, to) ? age(tokens[to + 1]) : undefined;
  const after = tokens[to + 2];
  const ends = after === undefined || RATING_SIGNS.has(after.key) || after.key === ".";
  return value !== undefined && ages.has(value) && ends ? { value: String(value), from: at, to: to + 2 } : undefined;
}

const RATING_SIGNS: ReadonlySet<string> = new Set([",", ";", "|", "/", "·", "•", "(", ")", "[", "]"]);

/** A label has asked for it: `12`, `(15)`, `PG-13`, `ab 12`, `AL`. */
function labelledValue(of: Stretch, tokens: readonly Token[]): Rating | undefined {
  const text = of.text.trim().replace(/[.()]/g, "").toUpperCase();
  if (LETTERED.test(text)) return { value: text, from: 0, to: tokens.length };
  const at = tokens.findIndex((token) => token.kind === "digits");
  const value = age(tokens[at]);
  if (value === undefined || at > 6 || goesOn(tokens, at)) return undefined;
  return { value: String(value), from: at, to: closing(tokens, at + 1) ?? at + 1 };
}

/**
 * Ages for which a film is rated or recommended: `FSK 12`, `ab 12`, `16+`, `interdit aux moins de 12 ans`; under a label
 * also a bare number or the letters of a board. The value is the age, `0` for everybody. Empty when there is none.
 */
export function findAgeRatings(of: Stretch, { labelled = false }: FieldContext = {}): Found<AgeRating>[] {
  const tokens = tokensOf(of);
  const found: Found<AgeRating>[] = [];
  const add = ({ value, system, from, to }: Rating): void => {
    const span = spanOfTokens(of, tokens, from, to);
    const printed = of.text.slice(span.start - of.start, span.end - of.start);
    found.push({ value: { value, ...(system && { system }), printed }, span });
  };
  for (let at = 0; at < tokens.length; at++) {
    const worded = tokens[at]?.kind === "digits" ? plus(tokens, at) : afterWords(tokens, at);
    const rating = worded ?? lettered(of, tokens, at) ?? letterAndAge(of, tokens, at);
    if (!rating) continue;
    add(rating);
    at = rating.to - 1;
  }
  if (found.length === 0 && labelled && tokens.length < 12) {
    const rating = labelledValue(of, tokens);
    if (rating) add(rating);
  }
  return found;
}

/** The first of `findAgeRatings`. */
export function readAgeRating(of: Stretch, context: FieldContext = {}): Found<AgeRating> | undefined {
  return findAgeRatings(of, context)[0];
}
