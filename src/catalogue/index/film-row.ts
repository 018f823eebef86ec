import type { CatalogueFilm, TitleVariant } from "../../model/index.js";

/** 0 stands for what is not said. A title that is nothing but its text is written as the text. */
type RowTitle = string | TitleVariant;
type FilmRow = readonly [
  id: string,
  titles: readonly RowTitle[],
  year: number,
  directors: readonly string[] | 0,
  runtimeMinutes: number,
  countries: readonly string[] | 0,
];

/** A film as a line of JSON, without the names of its fields. */
export function writeFilmRow({ id, titles, year, directors, runtimeMinutes, countries }: CatalogueFilm): string {
  const row: FilmRow = [
    id,
    titles.map((title) => (Object.keys(title).length === 1 ? title.text : title)),
    year ?? 0,
    directors ?? 0,
    runtimeMinutes ?? 0,
    countries ?? 0,
  ];
  return JSON.stringify(row);
}

/** The film that {@link writeFilmRow} wrote. */
export function readFilmRow(json: string): CatalogueFilm {
  const [id, titles, year, directors, runtimeMinutes, countries] = JSON.parse(json) as FilmRow;
  return {
    id,
    titles: titles.map((title) => (typeof title === "string" ? { text: title } : title)),
    ...(year !== 0 && { year }),
    ...(directors !== 0 && { directors }),
    ...(runtimeMinutes !== 0 && { runtimeMinutes }),
    ...(countries !== 0 && { countries }),
  };
}
