import type { CatalogueFilm, Sql, SqlRow } from "../../../model/index.js";
import type { JoinFilms } from "../../index/index.js";
import { FilmRows, INSERT_ROWS } from "./film-rows.js";

/** A film that was not taken, since another one has its id; both are named by their turn among the films, from 0. */
export type OnRepeated = (id: string, place: number, firstPlace: number) => void;

/** How films that come again under an id are put together. */
export interface JoinRepeated {
  readonly join: JoinFilms;
  readonly onRepeated: OnRepeated;
  /** The place of the next film. */
  readonly nextPlace: number;
}

const PAGE = 1000;

const FIND_REPEATED = `
CREATE TEMPORARY TABLE repeated_id ON COMMIT DROP AS
SELECT id, row_number() OVER (ORDER BY min(place)) AS turn FROM waiting_film GROUP BY id HAVING count(*) > 1;
CREATE TEMPORARY TABLE dropped_film (place integer PRIMARY KEY) ON COMMIT DROP`;

const READ_REPEATED = `
SELECT turn::integer AS turn, place, document FROM waiting_film JOIN repeated_id USING (id)
WHERE turn > $1::integer AND turn <= $2::integer ORDER BY turn, place`;

const DROP_FILMS = `
DELETE FROM waiting_film USING dropped_film WHERE waiting_film.place = dropped_film.place;
DELETE FROM waiting_title USING dropped_film WHERE film = dropped_film.place;
DELETE FROM waiting_director USING dropped_film WHERE film = dropped_film.place`;

interface Waiting {
  /** The same for all films of one id. */
  readonly turn: number;
  readonly place: number;
  readonly document: string;
}

/**
 * Leaves one film for each id among those that wait: a film that was given twice is one, two that can be joined become
 * one, and of others the first stays.
 */
export async function joinRepeated(sql: Sql, { join, onRepeated, nextPlace }: JoinRepeated): Promise<void> {
  await sql.script(FIND_REPEATED);
  const [row] = await sql.query({ text: "SELECT count(*)::integer AS ids FROM repeated_id" });
  const ids = row!["ids"] as number;
  if (ids === 0) return;
  let place = nextPlace;
  for (let turn = 0; turn < ids; turn += PAGE) {
    const rows = await sql.query({ text: READ_REPEATED, values: [turn, turn + PAGE] });
    const joined = new FilmRows();
    const dropped: number[] = [];
    for (const films of byTurn(rows.map(waitingOf))) {
      const film = joinedFilm(films, join, onRepeated);
      const first = film === undefined ? 1 : 0;
      dropped.push(...films.slice(first).map((waiting) => waiting.place));
      if (film !== undefined) joined.add(place++, film);
    }
    await sql.query({ text: "INSERT INTO dropped_film SELECT unnest($1::integer[])", values: [dropped] });
    if (joined.films > 0) await sql.query({ text: INSERT_ROWS, values: joined.values() });
  }
  await sql.script(DROP_FILMS);
}

/** One film out of all; undefined when it is the first as it stands. */
function joinedFilm(films: readonly Waiting[], join: JoinFilms, onRepeated: OnRepeated): CatalogueFilm | undefined {
  const [first, ...others] = films as readonly [Waiting, ...Waiting[]];
  const documents = new Set([first.document]);
  let joined: CatalogueFilm | undefined;
  for (const { place, document } of others) {
    if (documents.has(document)) continue;
    const film = filmOf(document);
    const known = joined ?? filmOf(first.document);
    // Ids that differ in what no column can hold are two, and only one of them has room.
    const both = known.id === film.id ? join(known, film, { first: first.place, second: place }) : undefined;
    if (both === undefined) {
      onRepeated(film.id, place, first.place);
      continue;
    }
    documents.add(document);
    joined = both;
  }
  return joined;
}

function byTurn(films: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const groups = new Map<number, Waiting[]>();
  for (const film of films) {
    const group = groups.get(film.turn);
    if (group === undefined) groups.set(film.turn, [film]);
    else group.push(film);
  }
  return [...groups.values()];
}

function waitingOf({ turn, place, document }: SqlRow): Waiting {
  return { turn: turn as number, place: place as number, document: document as string };
}

function filmOf(document: string): CatalogueFilm {
  return JSON.parse(document) as CatalogueFilm;
}
