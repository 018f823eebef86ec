import type { CatalogueFilm, TitleVariant } from "../../model/index.js";
import type { FilmFault } from "./film-fault.js";
import {
  idOfJson,
  isJson,
  isRuntime,
  isSaid,
  jsonOfLine,
  textsOfJson,
  titlesOfJson,
  yearOfJson,
} from "./json-fields.js";

const TITLE_FIELDS = ["language", "script", "scheme", "role", "region", "source"] as const;

/** A line of NDJSON as a film, with the fields a catalogue knows and no others; or what is wrong with it. */
export function filmOfJson(line: string): CatalogueFilm | FilmFault {
  const said = jsonOfLine(line);
  if (said === undefined) return "not-json";
  const id = idOfJson(said["id"]);
  if (id === undefined) return "no-id";
  const titles = titlesOfJson(said).map(titleOf);
  if (titles.length === 0 || titles.includes(undefined)) return "no-title";
  const year = yearOfJson(said["year"]);
  if (year === undefined && isSaid(said["year"])) return "bad-year";
  const { runtimeMinutes } = said;
  if (isSaid(runtimeMinutes) && !isRuntime(runtimeMinutes)) return "bad-runtime";
  const directors = bothOf(said["directors"], said["director"]);
  const countries = bothOf(said["countries"], said["country"]);
  if (directors === undefined || countries === undefined) return "bad-list";
  return {
    id,
    titles: titles as TitleVariant[],
    ...(year !== undefined && { year }),
    ...(directors.length > 0 && { directors }),
    ...(isSaid(runtimeMinutes) && { runtimeMinutes }),
    ...(countries.length > 0 && { countries }),
  };
}

function bothOf(several: unknown, single: unknown): readonly string[] | undefined {
  const [list, one] = [textsOfJson(several), textsOfJson(single)];
  return list === undefined || one === undefined ? undefined : [...list, ...one];
}

function titleOf(value: unknown): TitleVariant | undefined {
  if (!isJson(value) || typeof value["text"] !== "string" || value["text"].trim() === "") return undefined;
  const title: Record<string, string> = { text: value["text"] };
  for (const field of TITLE_FIELDS) {
    const said = value[field];
    if (typeof said === "string" && said !== "") title[field] = said;
  }
  return title as unknown as TitleVariant;
}
