import type { CatalogueQuery } from "../../model/index.js";
import {
  idOfJson,
  isJson,
  isRuntime,
  isSaid,
  jsonOfLine,
  textsOfJson,
  titlesOfJson,
  yearOfJson,
  type FilmCells,
  type FilmFault,
  type Json,
  type UnreadField,
} from "../read/index.js";
import { queryOfRecord } from "./query-of-record.js";

/**
 * What a line of NDJSON asks for: a film as a catalogue has it, with `titles` or one `title`; a film record, alone or as
 * `record`; or `{id, query}`.
 */
export function rowOfJson(line: string): FilmCells | FilmFault {
  const value = jsonOfLine(line);
  if (value === undefined) return "not-json";
  const said = [value["query"], value["record"]].find(isJson) ?? value;
  const id = [value["id"], said["id"]].map(idOfJson).find((one) => one !== undefined);
  return { ...(id !== undefined && { id }), ...queryOf(said) };
}

function queryOf(said: Json): Pick<FilmCells, "film" | "unread"> {
  const { year: _, ...rest } = queryOfRecord({ ...said, titles: titlesOfJson(said) });
  const directors = [said["directors"], said["director"]].flatMap((value) => textsOfJson(value) ?? []);
  const countries = [said["countries"], said["country"]].flatMap((value) => textsOfJson(value) ?? []);
  const unread: UnreadField[] = [];
  const { runtimeMinutes } = said;
  const year = yearOfJson(said["year"]);
  if (isSaid(said["year"]) && year === undefined) unread.push("year");
  if (isSaid(runtimeMinutes) && !isRuntime(runtimeMinutes)) unread.push("runtime");
  const query: CatalogueQuery = {
    ...rest,
    ...(year !== undefined && { year }),
    ...(isRuntime(runtimeMinutes) && { runtimeMinutes }),
    ...(directors.length > 0 && { directors }),
    ...(countries.length > 0 && { countries }),
  };
  return { film: query, unread };
}
