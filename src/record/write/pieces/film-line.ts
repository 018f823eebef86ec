import type { GivenFilm, GivenPerson, GivenRecord } from "../given/index.js";
import type { Page } from "../page.js";
import { filmReadsBack } from "../reads-back/films.js";
import { nameStaysWhole } from "../reads-back/names.js";
import { filmNotes, type FilmNote } from "./film-notes.js";
import type { WordedHouse } from "./house-words.js";

/** How a house puts a film and its notes on a line. */
export type FilmComposer = (film: GivenFilm, notes: readonly string[]) => string;

/** Notes that a film with its year and title is said, and of its notes only these. */
export function sayFilm({ at, annotations }: GivenFilm, notes: readonly FilmNote[], page: Page): void {
  page.ledger.say(`${at}/year`, `${at}/title`);
  for (const note of annotations) page.ledger.leave(note.at);
  for (const { annotation } of notes) page.ledger.say(annotation.at);
}

/**
 * Writes the films of a person, below the name unless that is the one `named` already, in small letters. At the top of a
 * page a name alone would be taken for the director.
 */
export function writeFilms(
  house: WordedHouse,
  person: GivenPerson,
  page: Page,
  compose: FilmComposer,
  named: string | undefined,
): void {
  const needsName = named !== person.name.text.toLowerCase();
  if (needsName && page.isEmpty) return;
  const lines = person.films.flatMap((film) => filmLine(house, film, page, compose) ?? []);
  if (lines.length === 0) return;
  if (needsName) page.line(person.name.text);
  page.ledger.say(person.name.at);
  for (const line of lines) page.line(line);
}

/** A film of a filmography: with its notes, or without them where they would be misread, or not at all. */
function filmLine(house: WordedHouse, film: GivenFilm, page: Page, compose: FilmComposer): string | undefined {
  if (film.year === undefined) return undefined;
  const all = filmNotes(house, film);
  for (const notes of all.length === 0 ? [all] : [all, []]) {
    const texts = notes.map(({ text }) => text).filter(Boolean);
    const line = compose(film, texts);
    const annotations = notes.map(({ annotation }) => annotation);
    if (!filmReadsBack(line, film, annotations)) continue;
    sayFilm(film, notes, page);
    return line;
  }
  return undefined;
}

/** The director whom a page names first, in small letters: a film list without a name above it is that person's. */
export function firstDirector({ credits }: GivenRecord): string | undefined {
  const first = credits.find(({ role, name }) => role === "director" && nameStaysWhole(name.text));
  return first?.name.text.toLowerCase();
}
