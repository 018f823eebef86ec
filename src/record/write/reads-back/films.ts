import type { FilmographyAnnotation, FilmographyItem } from "../../../model/index.js";
import { readFilmographyLine, readFilmographyList } from "../../fields/index.js";
import { stretch } from "../../stretch.js";
import type { GivenAnnotation, GivenFilm } from "../given/index.js";

function keyOf({ type, value, event, year }: FilmographyAnnotation | GivenAnnotation): string {
  return JSON.stringify(type === "shownAt" ? [type, event, year] : [type, value]);
}

function isFilm(read: FilmographyItem | undefined, film: GivenFilm, notes: readonly GivenAnnotation[]): boolean {
  const [found, wanted] = [read?.annotations ?? [], notes].map((list) => list.map(keyOf).sort().join());
  return (
    read?.title.text.toLowerCase() === film.title.toLowerCase() &&
    (read.year ?? undefined) === film.year &&
    found === wanted
  );
}

/** True when a line is read as this film with these notes on it; letter case apart. */
export function filmReadsBack(line: string, film: GivenFilm, notes: readonly GivenAnnotation[]): boolean {
  return isFilm(readFilmographyLine(stretch(line))?.value, film, notes);
}

/** True when a film among others on one line is read as this one. */
export function listedFilmReadsBack(text: string, film: GivenFilm): boolean {
  const films = readFilmographyList(stretch(`1981 ICE, ${text}, 1983 SNOW`));
  return films.length === 3 && isFilm(films[1]?.value, film, []);
}
