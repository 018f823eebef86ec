import type { RunningTime } from "../../model/index.js";
import type { Found, Stretch } from "../stretch.js";
import type { FieldContext } from "./field-context.js";
import { AND_WORDS, PhraseTable, spanOfTokens, tokensOf, touch, type Phrase, type Token } from "./words/index.js";

const WORDS = new PhraseTable("duration-words");

/** Longer films exist, but `20H00` and `9h30` are times of the day. */
const MOST_HOURS_UNLABELLED = 6;
const MOST_HOURS = 24;
const MOST_MINUTES = 3000;
const YEAR = /^(?:18|19|20)\d\d$/;

interface Length {
  readonly seconds: number;
  readonly hours: number;
  readonly minutes: number;
  readonly rest: number;
  readonly to: number;
}

function isoOf({ hours, minutes, rest }: Length): string {
  const written = [hours > 0 && `${hours}H`, minutes > 0 && `${minutes}M`, rest > 0 && `${rest}S`];
  return `PT${written.filter((part) => part !== false).join("")}`;
}

/** Hours stay hours only where the page has none: 1h13 is 73 minutes, as films are measured. */
function lengthOf(hours: number, minutes: number, rest: number, to: number): Length {
  const all = hours * 60 + minutes;
  return { seconds: all * 60 + rest, hours: 0, minutes: all, rest, to };
}

class Reading {
  readonly #tokens: readonly Token[];

  constructor(
    readonly of: Stretch,
    readonly labelled: boolean,
  ) {
    this.#tokens = tokensOf(of);
  }

  number(at: number, digits = 2): number | undefined {
    const token = this.#tokens[at];
    return token?.kind === "digits" && token.key.length <= digits ? Number(token.key) : undefined;
  }

  sign(at: number, ...signs: readonly string[]): boolean {
    return signs.includes(this.#tokens[at]?.key ?? "");
  }

  unit(at: number, meaning: string): Phrase | undefined {
    const from = this.sign(at, "-") ? at + 1 : at;
    const phrase = WORDS.at(this.#tokens, from);
    return phrase?.meanings.includes(meaning) ? phrase : undefined;
  }

  /** After a unit a full stop may stand. */
  #after(phrase: Phrase): number {
    return this.sign(phrase.to, ".") && this.number(phrase.to + 1) !== undefined ? phrase.to + 1 : phrase.to;
  }

  /** `47 мин.`, `13` after hours, with seconds where they stand. */
  #minutesAfterHours(at: number): { minutes: number; to: number } {
    const from = this.sign(at, ",") || WORDS_AND.has(this.#tokens[at]?.key ?? "") ? at + 1 : at;
    const minutes = this.number(from);
    if (minutes === undefined || minutes > 59) return { minutes: 0, to: at };
    const unit = this.unit(from + 1, "minute");
    if (unit) return { minutes, to: unit.to };
    if (this.sign(from + 1, "'") || this.#tokens[from + 1]?.key === "m") return { minutes, to: from + 2 };
    const glued = from === at && touch(this.#tokens, at - 1);
    const alone = this.#tokens[from + 1]?.kind !== "letters" && !this.sign(from + 1, ":", "/", "-");
    return glued || (from === at && alone) ? { minutes, to: from + 1 } : { minutes: 0, to: at };
  }

  #hours(at: number, hours: number): Length | undefined {
    const unit = this.unit(at + 1, "hour");
    if (!unit || hours > MOST_HOURS) return undefined;
    const { minutes, to } = this.#minutesAfterHours(this.#after(unit));
    const minuteUnit = to > unit.to && WORDS.before(this.#tokens, to, 1)?.meanings.includes("minute");
    if (hours > MOST_HOURS_UNLABELLED && !this.labelled && !minuteUnit) return undefined;
    if (hours + minutes === 0) return undefined;
    // `u` and `h` alone behind a number may be anything; `h` with minutes is a length, `hours` is one.
    const short = (this.#tokens[at + 1]?.key.length ?? 0) < 2;
    if (short && to === unit.to && !this.labelled && !touch(this.#tokens, at)) return undefined;
    if (to === unit.to) return lengthOf(hours, 0, 0, unit.to);
    return lengthOf(hours, minutes, 0, to);
  }

  #seconds(at: number): { rest: number; to: number } {
    const from = this.sign(at, ".") ? at + 1 : at;
    const rest = this.number(from);
    const unit = rest === undefined || rest > 59 ? undefined : this.unit(from + 1, "second");
    return rest === undefined || !unit ? { rest: 0, to: at } : { rest, to: unit.to };
  }

  #minutes(at: number, minutes: number): Length | undefined {
    const unit = this.unit(at + 1, "minute");
    if (!unit) return undefined;
    const next = WORDS.at(this.#tokens, this.sign(unit.to, ".") ? unit.to + 1 : unit.to);
    if (next?.meanings.includes("other") && !this.labelled) return undefined;
    const before = WORDS.before(this.#tokens, at, 2);
    if (before?.meanings.includes("part")) return undefined;
    const { rest, to } = this.#seconds(unit.to);
    return lengthOf(0, minutes, rest, to);
  }

  /** `120'`, `6'30''`; a mark that closes a quotation is none. */
  #primes(at: number, minutes: number): Length | undefined {
    if (!this.sign(at + 1, "'") || !touch(this.#tokens, at)) return undefined;
    const mark = this.#tokens[at + 1];
    const double = this.sign(at + 2, "'") && touch(this.#tokens, at + 1);
    if (double) return undefined;
    const rest = this.number(at + 2);
    const closes = this.sign(at + 3, '"') || (this.sign(at + 3, "'") && this.sign(at + 4, "'"));
    if (rest !== undefined && rest < 60 && closes) {
      return lengthOf(0, minutes, rest, this.sign(at + 3, '"') ? at + 4 : at + 5);
    }
    const next = this.#tokens[at + 2];
    if (next !== undefined && mark?.end === next.start && next.kind !== "sign") return undefined;
    return this.#closesQuotation(mark?.start ?? 0) ? undefined : lengthOf(0, minutes, 0, at + 2);
  }

  #closesQuotation(mark: number): boolean {
    const before = this.of.text.slice(Math.max(0, mark - 80), mark);
    return /(?:^|[\s(\p{Ps}])['‘][^'’‘]*$/u.test(before);
  }

  /** `1:47`, `01:34:22`, `98:30`, where a label asks for a length. */
  #colons(at: number, first: number): Length | undefined {
    const second = this.sign(at + 1, ":") ? this.number(at + 2) : undefined;
    if (second === undefined || second > 59 || this.#tokens[at + 2]?.key.length !== 2) return undefined;
    const third = this.sign(at + 3, ":") ? this.number(at + 4) : undefined;
    if (third !== undefined && third < 60 && first < MOST_HOURS) return lengthOf(first, second, third, at + 5);
    if (!this.labelled) return undefined;
    return first > MOST_HOURS_UNLABELLED ? lengthOf(0, first, second, at + 3) : lengthOf(first, second, 0, at + 3);
  }

  #bare(at: number, minutes: number): Length | undefined {
    const before = WORDS.before(this.#tokens, this.sign(at - 1, ".") ? at - 1 : at, 2);
    const first = at === 0 || (before?.from === 0 && before.meanings.includes("about")) || this.sign(at - 1, "~");
    const next = this.#tokens[at + 1];
    const alone =
      next === undefined ||
      this.sign(at + 1, "(", ",", ";", "/", "|", "-") ||
      (this.sign(at + 1, ".") && this.#tokens[at + 2]?.kind !== "digits");
    return this.labelled && first && alone ? lengthOf(0, minutes, 0, at + 1) : undefined;
  }

  /** A number that goes on to the left (`2.35`, `52/90`, `€ 90`, `19:30`) begins nothing; a year before it does not count. */
  #begins(at: number): boolean {
    const before = this.#tokens[at - 1];
    if (before === undefined || !touch(this.#tokens, at - 1)) return !this.sign(at - 1, "$", "€", "£", "№", "#");
    if (before.kind === "letters") return before.key.length > 3;
    if (!".,:/-'".includes(before.key)) return !this.sign(at - 1, "$", "€", "£", "#", "№", "+");
    const left = this.#tokens[at - 2];
    return left?.kind !== "digits" || YEAR.test(left.key) || !touch(this.#tokens, at - 2);
  }

  at(place: number): Length | undefined {
    const number = this.number(place, 4);
    if (number === undefined || !this.#begins(place)) return undefined;
    const found =
      this.#hours(place, number) ??
      this.#minutes(place, number) ??
      this.#colons(place, number) ??
      this.#primes(place, number) ??
      this.#bare(place, number);
    return found && found.seconds > 0 && found.seconds <= MOST_MINUTES * 60 ? found : undefined;
  }

  /** Whether `ca.` stands before, or `(approx.)` behind. */
  around(from: number, to: number): { approximate: boolean; from: number; to: number } {
    const stop = this.sign(from - 1, ".") ? from - 1 : from;
    const before = WORDS.before(this.#tokens, stop, 2);
    if (before?.meanings.includes("about")) return { approximate: true, from: before.from, to };
    if (this.sign(from - 1, "~", "±", "≈")) return { approximate: true, from: from - 1, to };
    const open = this.sign(to, ".") ? to + 1 : to;
    const after = this.sign(open, "(") ? WORDS.at(this.#tokens, open + 1) : undefined;
    if (!after?.meanings.includes("about")) return { approximate: false, from, to };
    const end = this.sign(after.to, ".") ? after.to + 1 : after.to;
    return { approximate: true, from, to: this.sign(end, ")") ? end + 1 : end };
  }
}

const WORDS_AND: ReadonlySet<string> = new Set(AND_WORDS);

/** A label inside the stretch (`Duration: 89`, `Length (min): 137`) and where its value begins. */
function labelEnd(tokens: readonly Token[], at: number): number | undefined {
  const label = WORDS.at(tokens, at);
  if (!label?.meanings.includes("label")) return undefined;
  let next = label.to;
  while (tokens[next]?.key === ".") next += 1;
  if (tokens[next]?.key === "(" && WORDS.at(tokens, next + 1)?.meanings.includes("minute")) {
    next = tokens.findIndex(({ key }, place) => place > next && place < next + 5 && key === ")") + 1 || next;
  }
  return tokens[next]?.key === ":" || tokens[next]?.kind === "digits"
    ? next + Number(tokens[next]?.key === ":")
    : undefined;
}

/**
 * The running times of a stretch, in any form of film-record.md §3: minutes, hours and minutes, primes, a number behind a
 * label. Ages, prices, ratios, frames a second, halls and times of the day are none. Empty when there is none.
 */
export function findRunningTimes(of: Stretch, { labelled = false }: FieldContext = {}): Found<RunningTime>[] {
  const tokens = tokensOf(of);
  const found: Found<RunningTime>[] = [];
  const plain = new Reading(of, labelled);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const valueAt = token.kind === "letters" ? labelEnd(tokens, at) : undefined;
    const value = valueAt === undefined ? undefined : asked(of, tokens, valueAt);
    const place = value === undefined ? at : valueAt!;
    const length = value ?? (token.kind === "digits" ? plain.at(at) : undefined);
    if (length === undefined) continue;
    const around = plain.around(place, length.to);
    const span = spanOfTokens(of, tokens, around.from, around.to);
    const printed = of.text.slice(span.start - of.start, span.end - of.start);
    found.push({ value: { iso: isoOf(length), printed, ...(around.approximate && { approximate: true }) }, span });
    at = around.to - 1;
  }
  return found;
}

/** The length behind a label that stands inside the stretch. */
function asked(of: Stretch, tokens: readonly Token[], from: number): Length | undefined {
  const start = tokens[from]?.start;
  if (start === undefined) return undefined;
  const value: Stretch = { text: of.text.slice(start, start + 40), start: of.start + start };
  const length = new Reading(value, true).at(0);
  return length && { ...length, to: from + length.to };
}

/** The first running time of a stretch. */
export function readRunningTime(of: Stretch, context: FieldContext = {}): Found<RunningTime> | undefined {
  return findRunningTimes(of, context)[0];
}
