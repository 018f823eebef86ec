import { CATALOGUE_WEIGHTS } from "../../generated/catalogue-weights.js";
import type { CatalogueFilm, MatchEvidence } from "../../model/index.js";
import type { ComparedLevels } from "../decide.js";
import { AskedFilm, weighEvidence, type FilmComparison } from "../evidence/index.js";
import { CatalogueBuilder, type CatalogueIndex } from "../index/index.js";
import { neutralKey } from "../keys/index.js";
import type { Entry } from "./entry.js";

/** Two entries, by their places, the smaller first, that may be one film. */
export interface ComparedPair {
  readonly a: number;
  readonly b: number;
  /** Log-odds to the base of two. */
  readonly odds: number;
  readonly comparison: ComparedLevels;
}

/** So many films are looked at for an entry, and so many more for each catalogue. */
const LOOKED_AT = 12;
const LOOKED_AT_BY_SOURCE = 4;
/** Every title of one film is held against every one of another, and so are names: hostile entries have no end of them. */
const MOST_TITLES = 12;
const MOST_DIRECTORS = 8;
/** Likelier one film than two: whatever is less likely is not worth a person's time, and no rival of a link. */
const LIKELY = 0;

/** Finds the pairs of entries that are worth a look, through one index of all of them. */
export class EntryComparison {
  readonly #entries: readonly Entry[];
  /** What is compared of each entry. */
  readonly #films: readonly CatalogueFilm[];
  readonly #index: CatalogueIndex;
  readonly #sources: number;
  readonly #homonyms = new Map<string, number>();

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#films = entries.map(({ film }) => comparable(film));
    this.#sources = Math.max(1, new Set(entries.map(({ source }) => source)).size);
    const builder = new CatalogueBuilder();
    for (const { ref, film } of entries) builder.add({ ...film, id: ref });
    this.#index = builder.finish();
  }

  /** The pairs that are likelier one film than two, each once, in the order of the entries; a step for each entry. */
  *pairs(): Generator<void, readonly ComparedPair[]> {
    const places = new Map(this.#entries.map(({ ref }, at) => [ref, at]));
    const placeOf = Array.from({ length: this.#index.size }, (_, at) => places.get(this.#index.film(at).id)!);
    const limit = LOOKED_AT + LOOKED_AT_BY_SOURCE * this.#sources;
    const found: ComparedPair[] = [];
    const seen = new Set<number>();
    for (const [at, { film }] of this.#entries.entries()) {
      const asked = new AskedFilm(this.#films[at]!);
      for (const place of this.#index.candidates(film, limit)) {
        const other = placeOf[place]!;
        const [a, b] = at < other ? [at, other] : [other, at];
        const key = a * this.#entries.length + b;
        if (other === at || seen.has(key)) continue;
        seen.add(key);
        const compared = this.#compare(asked, at, other);
        if (compared !== undefined) found.push({ a, b, ...compared });
      }
      yield;
    }
    return found.sort((x, y) => x.a - y.a || x.b - y.b);
  }

  /** What speaks for and against two entries being one film. */
  evidence(a: number, b: number): readonly MatchEvidence[] {
    return this.#evidence(a, b, new AskedFilm(this.#films[a]!).compare(this.#films[b]!));
  }

  /** Names are the dearest to compare, and most pairs are out of the question whoever the directors are. */
  #compare(asked: AskedFilm, at: number, other: number): Pick<ComparedPair, "odds" | "comparison"> | undefined {
    const film = this.#films[other]!;
    const unnamed = asked.compare({ ...film, directors: [] });
    const best = this.#oddsOf(at, other, unnamed) + CATALOGUE_WEIGHTS.director.same;
    if (best < LIKELY) return undefined;
    const comparison = asked.compare(film);
    const odds = this.#oddsOf(at, other, comparison);
    return odds < LIKELY ? undefined : { odds, comparison: levelsOf(comparison) };
  }

  #evidence(a: number, b: number, comparison: FilmComparison): readonly MatchEvidence[] {
    return weighEvidence(this.#films[a]!, this.#films[b]!, comparison, (foldKey) => this.#homonymsOf(foldKey));
  }

  /** A film that all catalogues have is in each of them; only several in one make its title common. */
  #homonymsOf(foldKey: string): number {
    const known = this.#homonyms.get(foldKey);
    if (known !== undefined) return known;
    const count = Math.ceil(this.#index.homonyms(foldKey) / this.#sources);
    this.#homonyms.set(foldKey, count);
    return count;
  }

  #oddsOf(a: number, b: number, comparison: FilmComparison): number {
    const evidence = this.#evidence(a, b, comparison);
    return evidence.reduce((sum, { weight }) => sum + weight, CATALOGUE_WEIGHTS.prior);
  }
}

function levelsOf({ title, year, runtime, director }: FilmComparison): ComparedLevels {
  return { title: title && { level: title.level }, year, runtime, director: director && { level: director.level } };
}

/** The first titles that differ in more than their spelling, and the first directors. */
function comparable(film: CatalogueFilm): CatalogueFilm {
  const { titles, directors = [] } = film;
  if (titles.length <= MOST_TITLES && directors.length <= MOST_DIRECTORS) return film;
  const chosen = new Map<string, CatalogueFilm["titles"][number]>();
  for (const title of titles) {
    const key = neutralKey(title.text);
    if (!chosen.has(key)) chosen.set(key, title);
    if (chosen.size >= MOST_TITLES) break;
  }
  return { ...film, titles: [...chosen.values()], directors: directors.slice(0, MOST_DIRECTORS) };
}
