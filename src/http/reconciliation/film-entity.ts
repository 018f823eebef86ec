import type { CatalogueFilm } from "../../model/index.js";

/** Something with an id and a name, as the protocol passes it. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

/** All entities are films. */
export const FILM_TYPE = "film";

const MOST_TITLES = 3;
const MOST_DIRECTORS = 3;

/** What a film is called: its first title. */
export function filmName({ id, titles }: CatalogueFilm): string {
  return titles[0]?.text ?? id;
}

/** Year, directors and other titles, to tell films of one name apart. */
export function filmDescription({ titles, year, directors = [] }: CatalogueFilm): string {
  const others = titles.slice(1, 1 + MOST_TITLES).map(({ text }) => text);
  return [year === undefined ? "" : String(year), directors.slice(0, MOST_DIRECTORS).join(", "), others.join(" / ")]
    .filter((part) => part !== "")
    .join(" · ");
}

/** A film as it is suggested. */
export function filmEntity(film: CatalogueFilm): Entity {
  const description = filmDescription(film);
  return { id: film.id, name: filmName(film), ...(description !== "" && { description }) };
}
