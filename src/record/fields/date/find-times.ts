import type { Span } from "../../../model/index.js";
import type { Stretch } from "../../stretch.js";
import { AND_WORDS, PhraseTable, spanOfTokens, tokensOf, touch, type Token } from "../words/index.js";
import { findDates } from "./find-dates.js";
import type { ClockTime } from "./written-date.js";

const WORDS = new PhraseTable("calendar-words");

interface Reading {
  readonly hour: number;
  readonly minute: number;
  readonly to: number;
  /** Two numbers with a full stop, which may be anything but for what stands beside them. */
  readonly weak: boolean;
}

function number(token: Token | undefined, most: number): number | undefined {
  if (token?.kind !== "digits" || token.key.length > 2) return undefined;
  const value = Number(token.key);
  return value <= most ? value : undefined;
}

function key(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? "";
}

function says(tokens: readonly Token[], at: number, ...meanings: readonly string[]): number | undefined {
  const words = WORDS.at(tokens, at);
  return words && meanings.some((meaning) => words.meanings.includes(meaning)) ? words.to : undefined;
}

/** `pm` and `a.m.` turn the clock. */
function turned(hour: number, tokens: readonly Token[], at: number): { hour: number; to: number } | undefined {
  const pm = says(tokens, at, "pm");
  const to = pm ?? says(tokens, at, "am");
  if (to === undefined || hour > 12) return undefined;
  const end = key(tokens, to) === "." && key(tokens, to - 2) === "." ? to + 1 : to;
  return { hour: pm === undefined ? hour % 12 : (hour % 12) + 12, to: end };
}

/** `20H00`, `20h`, `20 h 30`, `20u30`. */
function withLetter(tokens: readonly Token[], at: number, hour: number): Reading | undefined {
  const letter = key(tokens, at + 1);
  if (!["h", "u", "ч"].includes(letter)) return undefined;
  const apart = letter === "h" && !touch(tokens, at) && !touch(tokens, at + 1) && standsFree(tokens, at, at + 3);
  const joined = touch(tokens, at) && touch(tokens, at + 1);
  const minute = tokens[at + 2]?.key.length === 2 ? number(tokens[at + 2], 59) : undefined;
  if (minute !== undefined && apart && !key(tokens, at + 3).startsWith("m"))
    return { hour, minute, to: at + 3, weak: hour < 7 };
  if (minute !== undefined && touch(tokens, at + 1))
    return joined ? { hour, minute, to: at + 3, weak: hour < 7 } : undefined;
  return { hour, minute: 0, to: at + 2, weak: hour < 7 || !touch(tokens, at) };
}

function readTime(tokens: readonly Token[], at: number): Reading | undefined {
  const hour = number(tokens[at], 24);
  if (hour === undefined) return undefined;
  const mark = key(tokens, at + 1);
  const minute =
    (mark === ":" || mark === ".") && touch(tokens, at) && touch(tokens, at + 1) && tokens[at + 2]?.key.length === 2
      ? number(tokens[at + 2], 59)
      : undefined;
  if (minute !== undefined) {
    const half = turned(hour, tokens, at + 3);
    if (half) return { hour: half.hour, minute, to: half.to, weak: false };
    const clock = says(tokens, at + 3, "clock");
    return { hour, minute, to: clock ?? at + 3, weak: mark === "." && clock === undefined };
  }
  const half = turned(hour, tokens, at + 1);
  if (half && hour > 0) return { hour: half.hour, minute: 0, to: half.to, weak: false };
  const lettered = withLetter(tokens, at, hour);
  if (lettered) return lettered;
  const clock = says(tokens, at + 1, "clock");
  if (clock !== undefined) return { hour, minute: 0, to: clock, weak: false };
  return isAsked(tokens, at) ? { hour, minute: 0, to: at + 1, weak: false } : undefined;
}

/** `ore 18`, `godz. 20`, `klo 17`: a word that asks for the hour. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const to = key(tokens, at - 1) === "." ? at - 1 : at;
  return WORDS.before(tokens, to, 2)?.meanings.includes("hour") ?? false;
}

/** Longer numbers, ratios, marks and lengths (`01:34:22`, `5.0/5`, `1:1.85`) are no times. */
function standsFree(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (
    before &&
    touch(tokens, from - 1) &&
    (before.kind === "letters" || "+$€£.:,#".includes(before.key)) &&
    before.key !== "," &&
    before.key.length < 3
  )
    return false;
  const after = tokens[to];
  if (!after || !touch(tokens, to - 1)) return true;
  if (
    (after.key === ":" || after.key === "." || after.key === ",") &&
    tokens[to + 1]?.kind === "digits" &&
    touch(tokens, to)
  )
    return false;
  return !["%", "€", "$", "'", '"'].includes(after.key) && after.kind !== "digits";
}

/** What may stand between two times of one day. */
const BETWEEN = new Set([...AND_WORDS, ",", "/", "-", "&", "+", "bis", "to", "do", "o"]);

function inside(tokens: readonly Token[], of: Stretch, at: number, spans: readonly Span[]): Span | undefined {
  const start = of.start + tokens[at]!.start;
  return spans.find((span) => start >= span.start && start < span.end);
}

/**
 * The times of the day in a stretch, in order: `17.00 Uhr`, `10:00 pm`, `7.30pm`, `20H00`, `20 Uhr`, `19:00`. Numbers with
 * a full stop alone count beside a date or another time (`18.00/20.30`), or with `loose`. `18:00–20:30` is one time with
 * an end; with a slash they are two.
 */
export function findTimes(of: Stretch, loose = false): readonly ClockTime[] {
  const tokens = tokensOf(of);
  const dates = findDates(of).map(({ span }) => span);
  const near = loose || dates.length > 0;
  const found: (ClockTime & { readonly weak: boolean; readonly from: number; readonly to: number })[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== "digits" || inside(tokens, of, at, dates)) continue;
    const time = readTime(tokens, at);
    if (!time || !standsFree(tokens, at, time.to)) continue;
    const last = found.at(-1);
    const joined = last !== undefined && at - last.to === 1 && BETWEEN.has(key(tokens, at - 1));
    if (
      joined &&
      key(tokens, at - 1) === "-" &&
      last.until === undefined &&
      time.hour * 60 + time.minute !== last.hour * 60 + last.minute
    ) {
      const span = { start: last.span.start, end: spanOfTokens(of, tokens, at, time.to).end };
      found[found.length - 1] = {
        ...last,
        until: { hour: time.hour % 24, minute: time.minute },
        span,
        to: time.to,
        weak: last.weak && time.weak,
      };
    } else {
      const span = spanOfTokens(of, tokens, at, time.to);
      found.push({ hour: time.hour % 24, minute: time.minute, span, weak: time.weak, from: at, to: time.to });
      if (joined) found[found.length - 2] = { ...last, weak: last.weak && time.weak && !near };
    }
    at = time.to - 1;
  }
  const alone =
    found.length > 1 &&
    found.every(({ from, to }, place) => place === 0 || (from - found[place - 1]!.to < 2 && to > 0));
  return found
    .filter(({ weak }) => !weak || near || alone)
    .map(({ hour, minute, span, until }) => ({ hour, minute, span, ...(until && { until }) }));
}
