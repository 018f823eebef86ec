import { CATALOGUE_WEIGHTS } from "../generated/catalogue-weights.js";
import type { CatalogueFilm, CatalogueMatch, CatalogueQuery, MatchEvidence } from "../model/index.js";
import { decide, type WeighedFilm } from "./decide.js";
import { AskedFilm, weighEvidence, type CatalogueWeights } from "./evidence/index.js";

/** Where films are found: an index in memory, or a database. */
export interface CatalogueStore {
  /** Places of films that may be the one, at most a few hundred. */
  candidates(query: CatalogueQuery): readonly number[];
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
 * The films of a catalogue that may be the one looked for, best first and at most `limit`, each with what speaks for and
 * against it, and what to do: take the first, ask a person, or look elsewhere. A query without titles never matches.
 *
 * @example matchFilm({ titles: [{ text: "Кремень" }], year: 2007 }, index).decision // "match"
 */
export function matchFilm(
  query: CatalogueQuery,
  store: CatalogueStore,
  limit: number = DEFAULT_LIMIT,
  weights: CatalogueWeights = CATALOGUE_WEIGHTS,
): CatalogueMatch {
  const asked = new AskedFilm(query);
  const homonyms = (foldKey: string): number => store.homonyms(foldKey);
  const ranked = store.candidates(query).map((at): Ranked => {
    const film = store.film(at);
    const comparison = asked.compare(film);
    const evidence = weighEvidence(query, film, comparison, homonyms, weights);
    const odds = evidence.reduce((sum, { weight }) => sum + weight, weights.prior);
    return { id: film.id, comparison, evidence, odds };
  });
  ranked.sort((a, b) => b.odds - a.odds || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    decision: decide(ranked),
    candidates: ranked.slice(0, limit).map(({ id, evidence, odds }) => ({ id, score: scoreOf(odds), evidence })),
  };
}

/** 100 × probability, to one place. */
function scoreOf(odds: number): number {
  return Math.round(1000 / (1 + 2 ** -odds)) / 10;
}
