import { joinFilms, type JoinFilms } from "../catalogue/index.js";
import { catalogueFormatOf } from "./file-format.js";
import type { FilmPlaces } from "./film-places.js";

/** Rows of one table that have one id are one film, wherever they stand; two files that use one id speak of two films. */
export function joinRows(places: FilmPlaces): JoinFilms {
  return (first, second, turns) => {
    const path = places.fileOf(turns.first);
    const isOneTable =
      path !== undefined && path === places.fileOf(turns.second) && catalogueFormatOf(path) !== "ndjson";
    return isOneTable ? joinFilms(first, second) : undefined;
  };
}
