import type { Dialect } from "./dialect.js";

/** What departs from the way the format writes a time. Names are those of the rules `parse/time-…`. */
export type TimeFault = "separator" | "whitespace" | "fraction" | "digits" | "range" | "negative";

/** A time as somebody wrote it: milliseconds, how it departs from the format, and what stands behind it. */
export interface WrittenTime {
  readonly milliseconds: number;
  readonly faults: readonly TimeFault[];
  /** How many numbers it has; three or four are what a subtitle's time has. */
  readonly numbers: number;
  readonly rest: string;
}

/** One to four numbers with signs between; blanks have been made single before. */
const TIME = /^(?:([-\u2212\u2013]) ?)?(\d+)(?: ?([:;.,]) ?(\d+))?(?: ?([:;.,]) ?(\d+))?(?: ?([:;.,]) ?(\d+))?/;

/** A sign behind the seconds with no thousandths behind it: `00:00:01, -->`. */
const NO_THOUSANDTHS = /^ ?[,.;:](?= |$)/;

/** Which of the numbers are hours, minutes, seconds and thousandths: by the signs between them, and by three digits at the end. */
function placed(numbers: readonly string[], signs: readonly string[]): readonly (string | undefined)[] | undefined {
  const [first, second, third, fourth] = numbers;
  if (fourth !== undefined) return [first, second, third, fourth];
  const decimal = signs.at(-1) === "," || signs.at(-1) === ".";
  if (third !== undefined) {
    const fraction = signs[0] === signs[1] ? third.length === 3 : decimal || third.length === 3;
    return fraction ? [undefined, first, second, third] : [first, second, third, undefined];
  }
  return signs[0] === ":" ? [undefined, first, second, undefined] : undefined;
}

function faultsOf(parts: readonly (string | undefined)[], signs: readonly string[], dialect: Dialect): TimeFault[] {
  const [hours, minutes = "", seconds = "", fraction] = parts;
  const faults: TimeFault[] = [];
  const between = fraction === undefined ? signs : signs.slice(0, -1);
  const decimal = String.fromCharCode(dialect.separator);
  if (between.some((sign) => sign !== ":") || (fraction !== undefined && signs.at(-1) !== decimal))
    faults.push("separator");
  if (fraction?.length !== 3) faults.push("fraction");
  const hoursFault = hours === undefined ? !dialect.hoursOptional : hours.length < 2;
  if (hoursFault || minutes.length !== 2 || seconds.length !== 2) faults.push("digits");
  // Without hours, minutes above 59 are the hours that are missing.
  if (Number(minutes) > 59 || Number(seconds) > 59) faults.push("range");
  return faults;
}

/**
 * Reads the time at the start of a text in any of the ways people write it: `00:00:01,000`, `0:0:1`, `00:01.5`, `-00: 00: 01;000`.
 * Blanks must be single. Undefined where no time begins, or where it is more than a number can hold.
 */
export function readWrittenTime(text: string, dialect: Dialect): WrittenTime | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const numbers = [match[2], match[4], match[6], match[8]].filter((part): part is string => part !== undefined);
  const signs = [match[3], match[5], match[7]].filter((part): part is string => part !== undefined);
  const parts = placed(numbers, signs);
  if (parts === undefined) return undefined;
  const [hours = "0", minutes = "0", seconds = "0", fraction = "0"] = parts;
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  const milliseconds = whole * 1000 + Number(fraction.slice(0, 3).padEnd(3, "0"));
  if (!Number.isSafeInteger(milliseconds)) return undefined;
  const faults = faultsOf(parts, signs, dialect);
  if (match[0].includes(" ")) faults.push("whitespace");
  if (match[1] !== undefined) faults.push("negative");
  const signed = match[1] === undefined || milliseconds === 0 ? milliseconds : -milliseconds;
  const behind = text.slice(match[0].length);
  const rest = numbers.length === 3 && parts[3] === undefined ? behind.replace(NO_THOUSANDTHS, "") : behind;
  return { milliseconds: signed, faults, numbers: numbers.length, rest };
}
