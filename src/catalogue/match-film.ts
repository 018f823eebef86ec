import { CATALOGUE_WEIGHTS } from "../generated/catalogue-weights.js";
import type { CatalogueFilm, CatalogueMatch, CatalogueQuery, MatchEvidence } from "../model/index.js";
import { decide, type WeighedFilm } from "./decide.js";
import { AskedFilm, weighEvidence, type CatalogueWeights } from "./evidence/index.js";
import { foldKey, titleParts } from "./keys/index.js";

/** Where films are found: an index in memory, or a database. */
export interface CatalogueStore {
  /** Places of films that may be the one, at most a few hundred. */
  candidates(query: CatalogueQuery): readonly number[];
  /** The film at one of those places. */
  film(at: number): CatalogueFilm;
  /** How many films have a title of this fold key. */
  homonyms(foldKey: string): number;
}

const DEFAULT_LIMIT = 5;

interface Ranked extends WeighedFilm {
  readonly id: string;
  readonly evidence: readonly MatchEvidence[];
}

/**
 * Films that may be the one looked for, best first and at most `limit`, each with what speaks for and against it, and what
 * to do: take the first, ask a person, or look elsewhere. A query without titles never matches. `homonyms` says how many
 * films of the catalogue have a title of a fold key; it is asked for keys of {@link askedFoldKeys} only.
 */
export function rankFilms(
  query: CatalogueQuery,
  films: Iterable<CatalogueFilm>,
  homonyms: (foldKey: string) => number,
  limit: number = DEFAULT_LIMIT,
  weights: CatalogueWeights = CATALOGUE_WEIGHTS,
): CatalogueMatch {
  const asked = new AskedFilm(query);
  const ranked: Ranked[] = [];
  for (const film of films) {
    const comparison = asked.compare(film);
    const evidence = weighEvidence(query, film, comparison, homonyms, weights);
    const odds = evidence.reduce((sum, { weight }) => sum + weight, weights.prior);
    const undated = query.year !== undefined && film.year === undefined;
    ranked.push({ id: film.id, comparison, evidence, odds, undated });
  }
  ranked.sort((a, b) => b.odds - a.odds || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    decision: decide(ranked),
    candidates: ranked.slice(0, limit).map(({ id, evidence, odds }) => ({ id, score: scoreOf(odds), evidence })),
  };
}

/**
 * {@link rankFilms} of the films that a store finds for the query.
 *
 * @example matchFilm({ titles: [{ text: "Кремень" }], year: 2007 }, index).decision // "match"
 */
export function matchFilm(
  query: CatalogueQuery,
  store: CatalogueStore,
  limit: number = DEFAULT_LIMIT,
  weights: CatalogueWeights = CATALOGUE_WEIGHTS,
): CatalogueMatch {
  const films = store.candidates(query).map((at) => store.film(at));
  return rankFilms(query, films, (foldKey) => store.homonyms(foldKey), limit, weights);
}

/** The fold keys of the titles that are looked for and of their parts, each once. */
export function askedFoldKeys({ titles }: CatalogueQuery): readonly string[] {
  return [...new Set(titles.flatMap(({ text }) => [text, ...titleParts(text)]).map(foldKey))];
}

/** 100 × probability, to one place. */
export function scoreOf(odds: number): number {
  return Math.round(1000 / (1 + 2 ** -odds)) / 10;
}
