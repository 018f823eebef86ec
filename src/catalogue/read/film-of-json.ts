import type { CatalogueFilm, TitleVariant } from "../../model/index.js";
import type { FilmFault } from "./film-fault.js";

const TITLE_FIELDS = ["language", "script", "scheme", "role", "region", "source"] as const;
/** No film is older or announced farther ahead than this; what is beyond is a slip of the keyboard. */
const FIRST_YEAR = 1870;
const LAST_YEAR = 2200;
const LONGEST_RUNTIME = 100_000;

/** A line of NDJSON as a film, with the fields a catalogue knows and no others; or what is wrong with it. */
export function filmOfJson(line: string): CatalogueFilm | FilmFault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "not-json";
  }
  if (!isRecord(value)) return "not-json";
  const { id, titles, year, directors, runtimeMinutes, countries } = value;
  if (typeof id !== "string" || id.trim() === "") return "no-id";
  const read = Array.isArray(titles) ? titles.map(titleOf) : [];
  if (read.length === 0 || read.includes(undefined)) return "no-title";
  if (!isAbsent(year) && !isYear(year)) return "bad-year";
  if (!isAbsent(runtimeMinutes) && !isRuntime(runtimeMinutes)) return "bad-runtime";
  const people = textsOf(directors);
  const places = textsOf(countries);
  if (people === undefined || places === undefined) return "bad-list";
  return {
    id,
    titles: read as TitleVariant[],
    ...(!isAbsent(year) && { year }),
    ...(people.length > 0 && { directors: people }),
    ...(!isAbsent(runtimeMinutes) && { runtimeMinutes }),
    ...(places.length > 0 && { countries: places }),
  };
}

/** Whether a number can be the year of a film: whole, from 1870 to 2200. */
export function isYear(year: unknown): year is number {
  return typeof year === "number" && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether a number can be a running time in minutes. */
export function isRuntime(minutes: unknown): minutes is number {
  return typeof minutes === "number" && minutes > 0 && minutes <= LONGEST_RUNTIME;
}

function titleOf(value: unknown): TitleVariant | undefined {
  if (!isRecord(value) || typeof value["text"] !== "string" || value["text"].trim() === "") return undefined;
  const title: Record<string, string> = { text: value["text"] };
  for (const field of TITLE_FIELDS) {
    const said = value[field];
    if (typeof said === "string" && said !== "") title[field] = said;
  }
  return title as unknown as TitleVariant;
}

/** Empty when nothing is said, undefined when it is no list of texts. */
function textsOf(value: unknown): readonly string[] | undefined {
  if (isAbsent(value)) return [];
  return Array.isArray(value) && value.every((text) => typeof text === "string")
    ? value.filter((text) => text.trim() !== "")
    : undefined;
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
