import type { FilmCatalogue } from "../../catalogue/index.js";
import type { CatalogueFilm, CatalogueQuery, MatchEvidence } from "../../model/index.js";

/** What is asked: texts that may be titles, one that may be an id, and what else is known. */
export interface Question {
  readonly texts: readonly string[];
  readonly id?: string | undefined;
  readonly known: Partial<CatalogueQuery>;
  readonly limit: number;
  /** Only films for which this is true are wanted; all where it is left out. */
  readonly wanted?: ((film: CatalogueFilm) => boolean) | undefined;
}

/** A film that may be the one. */
export interface FoundFilm {
  readonly film: CatalogueFilm;
  readonly score: number;
  /** Whether it may be taken without asking: true of the first at most. */
  readonly match: boolean;
  readonly evidence: readonly MatchEvidence[];
}

/** Of films that are wanted under conditions, so many are looked at. */
const MOST_LOOKED_AT = 100;
const CERTAIN = 100;

const SAME_TITLE: ReadonlySet<string> = new Set(["exact", "romanization"]);

/**
 * The films that may be the one, best first. A film whose id is asked for comes before all others, unless others have that
 * for their title (*1917*, *M*): then it comes last, and the titles decide. It is not taken unasked where the year is another.
 */
export async function findCandidates(catalogue: FilmCatalogue, question: Question): Promise<readonly FoundFilm[]> {
  const { texts, id, known, limit, wanted = () => true } = question;
  const byId = id === undefined ? undefined : await catalogue.film(id);
  const query: CatalogueQuery = { ...known, titles: [...texts.map((text) => ({ text })), ...(known.titles ?? [])] };
  const found = await films(catalogue, query, question.wanted ? MOST_LOOKED_AT : limit);
  const all = byId ? withFilmOfId(byId, found, known) : found;
  return all.filter(({ film }) => wanted(film)).slice(0, limit);
}

function withFilmOfId(
  byId: CatalogueFilm,
  found: readonly FoundFilm[],
  { year }: Partial<CatalogueQuery>,
): readonly FoundFilm[] {
  const others = found.filter(({ film }) => film.id !== byId.id);
  if (others.some(isCalledSo)) {
    return others.length < found.length ? found : [...found, { film: byId, score: 0, match: false, evidence: [] }];
  }
  const isOther = year !== undefined && byId.year !== undefined && Math.abs(year - byId.year) > 1;
  const first: FoundFilm = { film: byId, score: CERTAIN, match: !isOther, evidence: [] };
  return [first, ...others.map((one) => ({ ...one, match: false }))];
}

function isCalledSo({ evidence }: FoundFilm): boolean {
  return evidence.some(({ field, level }) => field === "title" && SAME_TITLE.has(level));
}

async function films(catalogue: FilmCatalogue, query: CatalogueQuery, limit: number): Promise<readonly FoundFilm[]> {
  if (query.titles.length === 0 && !query.directors?.length) return [];
  const { decision, candidates } = await catalogue.match(query, limit);
  const found = await Promise.all(
    candidates.map(async ({ id, score, evidence }, at): Promise<readonly FoundFilm[]> => {
      const film = await catalogue.film(id);
      return film ? [{ film, score, match: decision === "match" && at === 0, evidence }] : [];
    }),
  );
  return found.flat();
}
