import type { Span } from "../../model/index.js";
import type { Found, Stretch } from "../stretch.js";
import { findDates } from "./date/index.js";
import type { FieldContext } from "./field-context.js";
import { PhraseTable, spanOfTokens, tokensOf, touch, type Token } from "./words/index.js";

const WORDS = new PhraseTable("year-words");

/** The first films, and a bound for announced ones. */
const FIRST_YEAR = 1874;
const LAST_YEAR = 2099;

function yearOf(token: Token | undefined): number | undefined {
  if (token?.kind !== "digits" || token.key.length !== 4) return undefined;
  const year = Number(token.key);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** `2018/19`, `2018–2020`: made over several years; the last one counts. */
function rangeEnd(tokens: readonly Token[], at: number, first: number): { year: number; to: number } | undefined {
  if (!["/", "-"].includes(tokens[at + 1]?.key ?? "") || !touch(tokens, at)) return undefined;
  const next = tokens[at + 2];
  if (next?.kind !== "digits" || !touch(tokens, at + 1)) return undefined;
  if (next.key.length === 2 && tokens[at + 3]?.key !== ".") {
    const year = Math.floor(first / 100) * 100 + Number(next.key);
    return year > first && year - first < 10 ? { year, to: at + 3 } : undefined;
  }
  const year = yearOf(next);
  return year !== undefined && year > first && year - first < 10 ? { year, to: at + 3 } : undefined;
}

/** A number of a longer number (`2.014`, `2020-05`), an address or a sum. */
function partOfNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before && touch(tokens, at - 1)) {
    if (before.kind === "letters" || "$€£#№@+_=&?".includes(before.key))
      return before.key.length < 4 || before.kind === "sign";
    if (tokens[at - 2]?.kind === "digits" && touch(tokens, at - 2) && ".,:-".includes(before.key)) return true;
  }
  const after = tokens[at + 1];
  if (!after || !touch(tokens, at)) return false;
  if ("%‰$€£°_=".includes(after.key)) return true;
  return (
    ".,:-".includes(after.key) &&
    tokens[at + 2]?.kind === "digits" &&
    touch(tokens, at + 1) &&
    (tokens[at + 2]?.key.length ?? 0) < 4 &&
    after.key !== ","
  );
}

/** Whether words beside a year say that it is the year of something else. */
function otherUse(tokens: readonly Token[], at: number, to: number): boolean {
  const back =
    ["(", "-", "|", "'", '"'].includes(tokens[at - 1]?.key ?? "") && tokens[at - 1]?.key === "'" ? at - 1 : at;
  const before = WORDS.before(tokens, back, 3)?.meanings ?? [];
  if (before.includes("label")) return false;
  if (before.includes("other") || before.includes("event") || EVENT_NAME.test(tokens[back - 1]?.key ?? "")) return true;
  if (tokens[at - 1]?.key === "©" || (tokens[at - 1]?.key === ")" && tokens[at - 2]?.key === "c")) return true;
  if (tokens[at - 1]?.key === "'" && tokens[at - 2]?.kind === "letters") return true;
  const after = WORDS.at(tokens, to)?.meanings ?? [];
  if (after.includes("after") || after.includes("unit")) return true;
  const dash = tokens[to]?.key === "-" || tokens[to]?.key === "'" ? to + 1 : to;
  const decade = WORDS.at(tokens, dash)?.meanings.includes("decade") ?? false;
  return decade && touch(tokens, to - 1) && (dash === to || touch(tokens, to));
}

/** `NZIFF`, `Filmfest`: a festival by the end of its name. */
const EVENT_NAME = /(?:iff|ff|fest|festival|biennale)$/;

/** Lives: `(1937– )`, `(1937–2020)`. */
function lifeDates(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.key === "(" && tokens[at + 1]?.key === "-" && tokens[at + 2]?.key === ")") return true;
  const from = yearOf(tokens[at - 2]);
  const until = yearOf(tokens[at + 2]);
  const joinedLeft = tokens[at - 1]?.key === "-" && from !== undefined && (yearOf(tokens[at]) ?? 0) - from > 9;
  const joinedRight = tokens[at + 1]?.key === "-" && until !== undefined && until - (yearOf(tokens[at]) ?? 0) > 9;
  return joinedLeft || joinedRight;
}

function inside(span: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => span.start >= start && span.end <= end);
}

/**
 * Years of a stretch that may be the film's: not those of dates, decades, lives, festival editions, restorations, copyright,
 * and not those that prose leads in ("in 1962"). Under a label of years any will do. Of a span of years the last counts.
 */
export function findYears(of: Stretch, { labelled = false }: FieldContext = {}): Found<number>[] {
  const tokens = tokensOf(of);
  if (!tokens.some((token) => yearOf(token) !== undefined)) return [];
  const dates = findDates(of).map(({ span }) => span);
  const found: Found<number>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const year = yearOf(tokens[at]);
    if (year === undefined || partOfNumber(tokens, at) || lifeDates(tokens, at)) continue;
    const range = rangeEnd(tokens, at, year);
    const to = range?.to ?? at + 1;
    const span = spanOfTokens(of, tokens, at, to);
    if (inside(span, dates) || (!labelled && otherUse(tokens, at, to))) continue;
    found.push({ value: range?.year ?? year, span, confidence: range ? "medium" : "high" });
    at = to - 1;
  }
  return found;
}

/** The first year of a stretch that may be the film's. */
export function readYear(of: Stretch, context: FieldContext = {}): Found<number> | undefined {
  return findYears(of, context)[0];
}
