import { AskedFilm, lengthShare, weighEvidence, type FilmComparison } from "../../src/catalogue/evidence/index.js";
import type { CatalogueStore } from "../../src/catalogue/match-film.js";
import type { FittedFilm } from "./fit-weights.js";
import type { KnownQuestion } from "./questions.js";

/** A film of a catalogue that was held against a question. */
export interface HeldFilm {
  readonly id: string;
  readonly comparison: FilmComparison;
  readonly undated: boolean;
  readonly fitted: FittedFilm;
}

export interface HeldQuestion {
  readonly question: KnownQuestion;
  readonly films: readonly HeldFilm[];
}

/** Beyond the best of what the weights in use find, and the right ones, films say nothing. */
const MOST_HELD = 30;

/** Finds the films for a question and compares them; `names` are those of the weights to be fitted, in order. */
export function holdFilms(question: KnownQuestion, store: CatalogueStore, names: readonly string[]): HeldQuestion {
  const asked = new AskedFilm(question.query);
  const homonyms = (key: string): number => store.homonyms(key);
  const ranked = store.candidates(question.query).map((at) => {
    const film = store.film(at);
    const comparison = asked.compare(film);
    const evidence = weighEvidence(question.query, film, comparison, homonyms);
    const sum = evidence.reduce((total, { weight }) => total + weight, 0);
    const undated = question.query.year !== undefined && film.year === undefined;
    return { id: film.id, comparison, undated, sum, fitted: fittedFilm(comparison, homonyms, names) };
  });
  ranked.sort((a, b) => b.sum - a.sum);
  const films = ranked.filter(({ id }, at) => at < MOST_HELD || question.right.includes(id));
  return { question, films: films.map(({ id, comparison, undated, fitted }) => ({ id, comparison, undated, fitted })) };
}

/** The same sum as that of `weighEvidence`, as places in a list of weights. */
function fittedFilm(
  { title, year, runtime, director, country }: FilmComparison,
  homonyms: (key: string) => number,
  names: readonly string[],
): FittedFilm {
  const parts: [number, number][] = [[names.indexOf("prior"), 1]];
  const add = (group: string, level: string | undefined): void => {
    if (level !== undefined) parts.push([names.indexOf(`${group}/${level}`), 1]);
  };
  add("title", title?.level);
  add("year", year);
  add("runtime", runtime);
  add("director", director?.level);
  add("country", country);
  if (title === undefined) return { parts, fixed: 0 };
  parts.push([names.indexOf("length"), lengthShare(title)]);
  if (title.setOff) parts.push([names.indexOf("subtitle"), 1]);
  if (title.articleApart) parts.push([names.indexOf("article"), -1]);
  if (title.level === "exact")
    parts.push([names.indexOf("homonyms"), -Math.log2(Math.max(1, homonyms(title.shared.fold)))]);
  return { parts, fixed: 0 };
}
