import { joinFilms, type JoinFilms } from "../../catalogue/index.js";
import type { FilmPlaces } from "./film-places.js";

/** Rows of one table that have one id are one film, wherever they stand; two files that use one id speak of two films. */
export function joinRows(places: FilmPlaces): JoinFilms {
  return (first, second, turns) => {
    const table = places.tableOf(turns.first);
    return table !== undefined && table === places.tableOf(turns.second) ? joinFilms(first, second) : undefined;
  };
}
