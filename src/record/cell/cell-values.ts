import { lookupCountry } from "../../language/index.js";
import { readCountries, readNameList, readRunningTime, readYear } from "../fields/index.js";
import { secondsOf } from "../running-seconds.js";
import { stretch } from "../stretch.js";

const LABELLED = { labelled: true } as const;
const MINUTES = /^\d{1,4}(?:[.,]\d{1,3})?$/;
const DAY = /^(\d{4})-\d{2}-\d{2}/;
const FAMILY_FIRST = /^[^\s,]+,\s*[^\s,]+$/;
/** What may stand between two people; a cell without any of it holds one. */
const JOINT = /[,&/+()\\]|\s(?:and|und|et|en|y|e|i|a|и|та|і|й)\s/u;
const YEAR = /^(?:1[89]|20)\d{2}$/;
/** `1987/88`, `1987-1988`. */
const YEARS = /(?<!\d)((?:1[89]|20)\d{2})\s*[/\-–—]\s*(\d{2}|(?:1[89]|20)\d{2})(?!\d|[-./]\d)/;
/** What spreadsheets make of a whole number. */
const NO_DECIMALS = /^(\d{4})[.,]0{1,2}$/;
const TURNED = /^\s*([^,]+),\s*([^,]+?)\s*$/u;
const REMARK = /\([^()]*\)/gu;
/** More than a joint, an article or a code of one letter. */
const NAME_OF_SOMETHING = /\p{L}{3}/u;
/** What may stand between two countries. */
const BETWEEN_COUNTRIES = /[,/&+]|\s[-–—]\s|(?<!\S)(?:and|und|et|en|y|e|и|та|і|й)(?!\S)/u;
const SEVERAL = /\s*[|;\n]\s*/;

const piecesOf = (cell: string): readonly string[] => cell.split(SEVERAL).filter((piece) => piece.trim() !== "");

/** The year in a cell, such as `1987`, `1987/88` or `© 1987`; undefined when none can be read. */
export function yearOfCell(cell: string): number | undefined {
  const text = cell.trim();
  if (YEAR.test(text)) return Number(text);
  return readYear(stretch((DAY.exec(text) ?? NO_DECIMALS.exec(text))?.[1] ?? text), LABELLED)?.value;
}

/** Whether a cell holds two years, of which `yearOfCell` takes the last: `1987/88`. */
export function holdsSeveralYears(cell: string): boolean {
  const [, first = "", last = ""] = YEARS.exec(cell) ?? [];
  return !first.endsWith(last);
}

/** The running time in a cell in minutes: `94`, `94 min`, `1h34`, `1:34:00`; undefined when none can be read. */
export function minutesOfCell(cell: string): number | undefined {
  const text = cell.trim();
  if (MINUTES.test(text)) return Number(text.replace(",", ".")) || undefined;
  const seconds = secondsOf(readRunningTime(stretch(text), LABELLED)?.value.iso);
  return seconds === undefined || seconds === 0 ? undefined : Math.round(seconds / 6) / 10;
}

/** The countries in a cell, by code or name in any language: ISO 3166-1 alpha-2, or ISO 3166-3 alpha-4. */
export function countriesOfCell(cell: string): readonly string[] {
  return readCountriesOfCell(cell).codes;
}

/** The countries in a cell, and the words in it that are the name of none. */
export function readCountriesOfCell(cell: string): {
  readonly codes: readonly string[];
  readonly rest: readonly string[];
} {
  const codes = new Set<string>();
  const rest: string[] = [];
  for (const piece of piecesOf(cell)) {
    const { found, unread } = countriesIn(piece);
    for (const code of found) codes.add(code);
    rest.push(...unread);
  }
  return { codes: [...codes], rest };
}

function countriesIn(piece: string): { readonly found: readonly string[]; readonly unread: readonly string[] } {
  // Registers put the head of a name first: `Korea, South`.
  const turned = piece.replace(TURNED, "$2 $1");
  const [whole] = [piece, turned].flatMap((name) => lookupCountry(name));
  if (whole !== undefined) return { found: [whole.code], unread: [] };
  const read = readCountries(stretch(piece), LABELLED);
  const between = [0, ...read.map(({ span }) => span.end)].map((start, at) =>
    piece.slice(start, read[at]?.span.start ?? piece.length),
  );
  const unread = between
    .flatMap((text) => text.replace(REMARK, " ").split(BETWEEN_COUNTRIES))
    .map((text) => text.trim());
  return { found: read.map(({ value }) => value.code), unread: unread.filter((text) => NAME_OF_SOMETHING.test(text)) };
}

/** The people in a cell, as they are written: `A. Mizgirev`, `Anna Kirs and Oleg Brusnikin`. */
export function namesOfCell(cell: string): readonly string[] {
  return piecesOf(cell).flatMap((piece) => {
    // Two words with a comma between are one name more often than two people of one name each.
    if (!JOINT.test(piece) || FAMILY_FIRST.test(piece)) return [piece.trim()];
    const names = readNameList(stretch(piece)).people.map(({ value }) => value.name.printed);
    return names.length > 0 ? names : [piece.trim()];
  });
}
