import type { Found, Stretch } from "../../stretch.js";
import { PhraseTable, spanOfTokens, tokensOf, touch, type Token } from "../words/index.js";
import type { WrittenDate } from "./written-date.js";

const WORDS = new PhraseTable("calendar-words");

interface Reading {
  readonly date: Omit<WrittenDate, "weekdays">;
  readonly from: number;
  readonly to: number;
}

function number(tokens: readonly Token[], at: number, most: number, least = 1): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "digits" || token.key.length > 2) return undefined;
  const value = Number(token.key);
  return value >= least && value <= most ? value : undefined;
}

function year(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "digits" || token.key.length !== 4) return undefined;
  const value = Number(token.key);
  return value >= 1874 && value <= 2099 ? value : undefined;
}

/** Two figures of a year count only as the third number of a date. */
function shortYear(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "digits" || token.key.length !== 2) return undefined;
  const value = Number(token.key);
  return value < 70 ? 2000 + value : 1900 + value;
}

function key(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? "";
}

function numbersOf(tokens: readonly Token[], at: number, meaning: string): number[] {
  const meanings = WORDS.at(tokens, at)?.meanings ?? [];
  return meanings.filter((each) => each.startsWith(meaning)).map((each) => Number(each.slice(meaning.length)));
}

/** A month in words; `mar` and `jun` are the same in all languages that have them, other doubles are not dates. */
function monthAt(tokens: readonly Token[], at: number): { month: number; to: number } | undefined {
  if (tokens[at]?.kind !== "letters") return undefined;
  const [month, ...others] = numbersOf(tokens, at, "month:");
  if (month === undefined || others.length > 0) return undefined;
  return { month, to: key(tokens, at + 1) === "." ? at + 2 : at + 1 };
}

/** A year behind a date, with `г.`, `de`, `'` or a comma between; the number of tokens that it takes. */
function yearBehind(tokens: readonly Token[], at: number): { year?: number; to: number } {
  const skip = [",", "'"].includes(key(tokens, at)) || ["de", "del", "of"].includes(key(tokens, at)) ? at + 1 : at;
  const found = year(tokens, skip) ?? (key(tokens, at) === "'" ? shortYear(tokens, skip) : undefined);
  return found === undefined ? { to: at } : { year: found, to: skip + 1 };
}

/** `11/19/2021`, `27.5.`, `08/11`, `14.03`, `2021-03-12`, `12.3.21`. */
function inNumbers(tokens: readonly Token[], at: number): Reading | undefined {
  const leading = year(tokens, at);
  if (leading !== undefined) {
    const mark = key(tokens, at + 1);
    if (!["-", ".", "/"].includes(mark) || key(tokens, at + 3) !== mark) return undefined;
    const month = number(tokens, at + 2, 12);
    const day = number(tokens, at + 4, 31);
    if (month === undefined || day === undefined || !touch(tokens, at) || !touch(tokens, at + 3)) return undefined;
    return { date: { year: leading, month, day }, from: at, to: at + 5 };
  }
  const first = number(tokens, at, 31);
  const mark = key(tokens, at + 1);
  if (first === undefined || !["/", ".", "-"].includes(mark)) return undefined;
  const second = number(tokens, at + 2, 31);
  if (second === undefined || (first > 12 && second > 12)) return undefined;
  if (!touch(tokens, at) || (mark !== "." && !touch(tokens, at + 1))) return undefined;
  if (key(tokens, at + 3) === mark || (mark === "." && key(tokens, at + 3) === "/")) {
    const third =
      year(tokens, at + 4) ?? (touch(tokens, at + 3) && touch(tokens, at + 2) ? shortYear(tokens, at + 4) : undefined);
    const joined = mark === "." ? third !== undefined && key(tokens, at + 5) !== ":" : touch(tokens, at + 2);
    if (
      third !== undefined &&
      joined &&
      !(
        tokens[at + 4]?.key.length === 2 &&
        [":", "."].includes(key(tokens, at + 5)) &&
        number(tokens, at + 6, 59, 0) !== undefined
      )
    ) {
      return { date: { first, second, year: third, ...(mark === "." && { dotted: true }) }, from: at, to: at + 5 };
    }
  }
  if (mark === "-") return touch(tokens, at + 1) ? { date: { first, second }, from: at, to: at + 3 } : undefined;
  if (mark === "/") return key(tokens, at + 3) === "/" ? undefined : { date: { first, second }, from: at, to: at + 3 };
  // `14.03.` is a date, `14.03` before a comma, a time or nothing too; `20.30 Uhr` is a time.
  const closed = key(tokens, at + 3) === "." && touch(tokens, at + 2);
  if (second > 12) return undefined;
  if (closed) return { date: { first, second, dotted: true }, from: at, to: at + 4 };
  return tokens[at + 2]?.key.length === 2 || first > 12
    ? { date: { first, second, dotted: true }, from: at, to: at + 3 }
    : undefined;
}

/** `19 October 2017`, `1er mars`, `8. Dezember`, `14 de enero de 2004`, `9 марта 2024 г.`. */
function dayFirst(tokens: readonly Token[], at: number): Reading | undefined {
  const day = number(tokens, at, 31);
  if (day === undefined) return undefined;
  let next = at + 1;
  if (["st", "nd", "rd", "th", "er", "ste", "e", "го", "º"].includes(key(tokens, next)) && touch(tokens, at)) next += 1;
  if (key(tokens, next) === ".") next += 1;
  if (["de", "of"].includes(key(tokens, next))) next += 1;
  const month = monthAt(tokens, next);
  if (!month) return undefined;
  const behind = yearBehind(tokens, month.to);
  return { date: { day, month: month.month, ...(behind.year && { year: behind.year }) }, from: at, to: behind.to };
}

/** `May 16, 2012`, `Nov 19`, `October 19th`. */
function monthFirst(tokens: readonly Token[], at: number): Reading | undefined {
  const month = monthAt(tokens, at);
  const day = month && number(tokens, month.to, 31);
  if (!month || day === undefined || key(tokens, month.to + 1) === ":") return undefined;
  const suffix = ["st", "nd", "rd", "th"].includes(key(tokens, month.to + 1)) && touch(tokens, month.to);
  const after = month.to + (suffix ? 2 : 1);
  const behind = yearBehind(tokens, after);
  return { date: { day, month: month.month, ...(behind.year && { year: behind.year }) }, from: at, to: behind.to };
}

/** The days that the word before a date may mean (`Fri`, `Di`, `(Чт)`), and where it begins. */
function weekdayBefore(tokens: readonly Token[], from: number): { weekdays: readonly number[]; from: number } {
  let to = from;
  while (to > 0 && from - to < 2 && [",", ".", "(", ")", "-", "|"].includes(key(tokens, to - 1))) to -= 1;
  const little = WORDS.before(tokens, to, 1)?.meanings ?? [];
  if (little.includes("of") || little.includes("on")) to -= 1;
  if (key(tokens, to - 1) === "," || key(tokens, to - 1) === ".") to -= 1;
  const weekdays = numbersOf(tokens, to - 1, "weekday:");
  return weekdays.length === 0 ? { weekdays, from } : { weekdays, from: to - 1 };
}

/** `19 октября (чт)`, `12.03. Fr`: the day behind the date, in brackets. */
function weekdayBehind(tokens: readonly Token[], to: number): { weekdays: readonly number[]; to: number } {
  if (key(tokens, to) !== "(") return { weekdays: [], to };
  const weekdays = numbersOf(tokens, to + 1, "weekday:");
  const close = key(tokens, to + 2) === "." ? to + 3 : to + 2;
  return weekdays.length > 0 && key(tokens, close) === ")" ? { weekdays, to: close + 1 } : { weekdays: [], to };
}

/** Not inside a longer number, a price, a ratio or an address. */
function standsFree(tokens: readonly Token[], { from, to, date }: Reading): boolean {
  const before = tokens[from - 1];
  if (before && touch(tokens, from - 1) && (before.kind === "letters" || "+$€£/.,:".includes(before.key))) {
    if (before.key !== "," && before.key !== "." && before.key !== ":") return false;
    if (tokens[from - 2]?.kind === "digits" && touch(tokens, from - 2)) return false;
  }
  const after = tokens[to];
  if (!after || !touch(tokens, to - 1)) return true;
  if (["%", "€", "$", ":", "/"].includes(after.key) && date.first !== undefined && date.year === undefined)
    return false;
  return after.kind !== "digits" || key(tokens, to - 1) === ".";
}

/** `20.30 Uhr`, `7.30pm`, `18.00/20.30`: numbers with a full stop that are a time of the day, and marks such as `5.0/5`. */
function isTime(tokens: readonly Token[], { to, date }: Reading, weekday: boolean): boolean {
  if (date.dotted !== true || date.year !== undefined || weekday) return false;
  const means = WORDS.at(tokens, to)?.meanings ?? [];
  return means.includes("clock") || means.includes("am") || means.includes("pm");
}

function isDashed(tokens: readonly Token[], { from, date }: Reading): boolean {
  return date.first !== undefined && date.year === undefined && key(tokens, from + 1) === "-";
}

const known = new WeakMap<Stretch, readonly Found<WrittenDate>[]>();

/**
 * Everything in a stretch that is written like a day of the calendar: in numbers, with the month in words, with or without
 * year and day of the week. What the numbers mean is settled by `resolveDates` for a whole page.
 */
export function findDates(of: Stretch): readonly Found<WrittenDate>[] {
  const before = known.get(of);
  if (before !== undefined) return before;
  const dates = /\d/u.test(of.text) ? datesIn(of) : [];
  known.set(of, dates);
  return dates;
}

/** Whether a number stands one or two signs behind a word: `May 16`, `Nov. 19`. */
function numberFollows(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === "digits" || tokens[at + 2]?.kind === "digits";
}

function datesIn(of: Stretch): readonly Found<WrittenDate>[] {
  const tokens = tokensOf(of);
  const found: Found<WrittenDate>[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "sign" || (token.kind === "letters" && !numberFollows(tokens, at))) continue;
    const reading = token.kind === "digits" ? (dayFirst(tokens, at) ?? inNumbers(tokens, at)) : monthFirst(tokens, at);
    if (!reading || !standsFree(tokens, reading)) continue;
    const before = weekdayBefore(tokens, reading.from);
    const from = before.from >= free ? before.from : reading.from;
    const behind = weekdayBehind(tokens, reading.to);
    if (isTime(tokens, reading, before.weekdays.length > 0)) continue;
    // `di 27-1`: two numbers with a dash are a day beside the name of one.
    if (isDashed(tokens, reading) && before.weekdays.length === 0) continue;
    const weekdays = from === reading.from ? behind.weekdays : before.weekdays;
    found.push({ value: { ...reading.date, weekdays }, span: spanOfTokens(of, tokens, from, behind.to) });
    free = behind.to;
    at = behind.to - 1;
  }
  return found;
}
