import type { WrittenDate } from "./written-date.js";

/** What a page tells about its dates beside themselves. */
export interface DateContext {
  /** The house puts the day first, or the month; undefined when it is not known. */
  readonly dayFirst?: boolean;
  readonly language?: string;
  readonly filmYear?: number;
  /** Years that speak for the year of the showings: of prizes, of the edition. */
  readonly witnesses?: readonly number[];
}

/** A day as it is meant. */
export interface ResolvedDate {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  /** The year is not printed at this date. */
  readonly yearInferred?: boolean;
  /** The order of day and month could not be proved. */
  readonly uncertain?: boolean;
}

/** How the dates of one page are to be read. */
export interface DateResolution {
  readonly dayFirst: boolean;
  /** What decided the order; `default` is a guess. */
  readonly by: "number" | "weekday" | "house" | "language" | "default";
  /** The year of dates without one; undefined when nothing proves it. */
  readonly year?: number;
  /** A date as this page means it; undefined when there is no such day. */
  resolve(date: WrittenDate): ResolvedDate | undefined;
}

interface DayMonth {
  readonly day: number;
  readonly month: number;
}

/** Day and month of a date in one order; undefined when it does not fit. */
function inOrder(date: WrittenDate, dayFirst: boolean): DayMonth | undefined {
  if (date.day !== undefined && date.month !== undefined) return { day: date.day, month: date.month };
  if (date.first === undefined || date.second === undefined) return undefined;
  const first = dayFirst || date.dotted === true;
  const [day, month] = first ? [date.first, date.second] : [date.second, date.first];
  return month > 12 ? undefined : { day, month };
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function exists({ day, month }: DayMonth, year?: number): boolean {
  if (month === 2 && day === 29 && year !== undefined) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (LENGTHS[month - 1] ?? 0);
}

/** Monday is 1. */
function weekdayOf({ day, month }: DayMonth, year: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** A film is shown in the year it is made or soon after; without it any recent year may be. */
const YEARS_AFTER = 3;
const ANY_YEARS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((more) => 2010 + more);

function possibleYears({ filmYear, witnesses = [] }: DateContext): readonly number[] {
  if (filmYear === undefined) return witnesses.length > 0 ? witnesses : ANY_YEARS;
  return Array.from({ length: YEARS_AFTER + 1 }, (_, more) => filmYear + more);
}

/** The years in which all days of the week of the undated dates fit, in one order. */
function fittingYears(dates: readonly WrittenDate[], dayFirst: boolean, years: readonly number[]): readonly number[] {
  const undated = dates.filter(({ year, weekdays }) => year === undefined && weekdays.length > 0);
  return years.filter((year) =>
    undated.every((date) => {
      const place = inOrder(date, dayFirst);
      return place !== undefined && exists(place, year) && date.weekdays.includes(weekdayOf(place, year));
    }),
  );
}

function fits(dates: readonly WrittenDate[], dayFirst: boolean, context: DateContext): boolean {
  const dated = dates.filter(({ year, weekdays }) => year !== undefined && weekdays.length > 0);
  const dayFits = dated.every((date) => {
    const place = inOrder(date, dayFirst);
    return place !== undefined && date.weekdays.includes(weekdayOf(place, date.year!));
  });
  return dayFits && fittingYears(dates, dayFirst, possibleYears(context)).length > 0;
}

/** Languages whose pages put the day first; English ones do either. */
const DAY_FIRST = new Set([
  "de",
  "fr",
  "nl",
  "it",
  "es",
  "pt",
  "ca",
  "pl",
  "cs",
  "sk",
  "ru",
  "uk",
  "be",
  "bg",
  "sr",
  "hr",
  "sl",
  "ro",
  "da",
  "nb",
  "fi",
  "et",
  "lv",
  "el",
  "tr",
]);

function orderOf(dates: readonly WrittenDate[], context: DateContext): Pick<DateResolution, "dayFirst" | "by"> {
  const open = dates.filter(({ first, dotted }) => first !== undefined && dotted !== true);
  if (open.length === 0) return { dayFirst: true, by: "number" };
  if (open.some(({ first = 0 }) => first > 12)) return { dayFirst: true, by: "number" };
  if (open.some(({ second = 0 }) => second > 12)) return { dayFirst: false, by: "number" };
  const same = open.every(({ first, second }) => first === second);
  if (same) return { dayFirst: true, by: "number" };
  if (open.some(({ weekdays }) => weekdays.length > 0)) {
    const [day, month] = [fits(open, true, context), fits(open, false, context)];
    // Without a printed year nearly any day of the week fits some year: then the order that the house is known for counts more.
    const undated = open.every(({ year }) => year === undefined);
    const houseFits =
      undated && context.dayFirst !== undefined && fittingYears(open, context.dayFirst, ANY_YEARS).length > 0;
    if (day !== month && !houseFits) return { dayFirst: day, by: "weekday" };
  }
  if (context.dayFirst !== undefined) return { dayFirst: context.dayFirst, by: "house" };
  const language = context.language?.split("-", 1)[0];
  if (language !== undefined && DAY_FIRST.has(language)) return { dayFirst: true, by: "language" };
  if (context.language === "en-US") return { dayFirst: false, by: "language" };
  return { dayFirst: true, by: "default" };
}

/** The only year that all days of the week allow, when something else on the page speaks for it too. */
function yearOf(dates: readonly WrittenDate[], dayFirst: boolean, context: DateContext): number | undefined {
  const undated = dates.filter(({ year }) => year === undefined);
  if (!undated.some(({ weekdays }) => weekdays.length > 0)) return undefined;
  const printed = dates.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const witnesses = new Set([...(context.witnesses ?? []), ...printed]);
  const years = fittingYears(undated, dayFirst, possibleYears({ ...context, witnesses: [...witnesses] }));
  return years.length === 1 && witnesses.has(years[0]!) ? years[0] : undefined;
}

/**
 * Settles how the dates of a page are meant (film-record.md §5): one order of day and month that fits them all, told by a
 * number above 12, then by days of the week, the house, the language; and the year of dates without one, if the days of
 * the week leave a single year and a witness speaks for it.
 */
export function resolveDates(dates: readonly WrittenDate[], context: DateContext = {}): DateResolution {
  const order = orderOf(dates, context);
  const year = yearOf(dates, order.dayFirst, context);
  return {
    ...order,
    ...(year !== undefined && { year }),
    resolve(date) {
      const place = inOrder(date, order.dayFirst) ?? inOrder(date, !order.dayFirst);
      const its = date.year ?? year;
      if (!place || !exists(place, its)) return undefined;
      const uncertain = order.by === "default" && date.first !== undefined && date.dotted !== true;
      return {
        ...place,
        ...(its !== undefined && { year: its }),
        ...(date.year === undefined && year !== undefined && { yearInferred: true }),
        ...(uncertain && { uncertain }),
      };
    },
  };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** `2021-03-12`, or `--03-12` when the year is not known. */
export function isoDay({ year, month, day }: ResolvedDate): string {
  return `${year === undefined ? "-" : String(year)}-${two(month)}-${two(day)}`;
}

/** `T13:00`. */
export function isoTime({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return `T${two(hour)}:${two(minute)}`;
}
