import type { CatalogueFilm, CatalogueMatch, CatalogueQuery, MatchCandidate } from "../../model/index.js";
import { decide } from "../decide.js";
import type { FilmCatalogue } from "../film-catalogue.js";
import { rankFilms } from "../match-film.js";
import { evidenceHash } from "./evidence-hash.js";
import { filmRef, idInSource } from "./film-ref.js";
import { isUnlike, weighedBy } from "./is-unlike.js";
import type { Standing, StandingDecisions } from "./standing-decisions.js";

/** An entry that is looked for, and where. */
export interface AskedEntry {
  /** What the entry is called in decisions: `programme:12`. */
  readonly ref: string;
  readonly query: CatalogueQuery;
  /** The name of the catalogue in decisions. */
  readonly source: string;
}

/** A film of the catalogue that people decided something of. */
export interface DecidedFilm {
  readonly id: string;
  readonly verdict: Standing["verdict"];
  readonly by: string;
  readonly at: string;
  /** Of the line in the log. */
  readonly line: number;
  /** Whether an entry that the line is about has changed since. */
  readonly stale: boolean;
}

/** A match after what people decided of it. */
export interface DecidedMatch extends CatalogueMatch {
  /** Films that somebody decided of, those that were taken out too; first those that are the same. */
  readonly decided: readonly DecidedFilm[];
}

const DEFAULT_LIMIT = 5;
const MORE = 20;

/**
 * A match with what people decided of the entry: a film that is the same comes first, whatever its score, and is the
 * match; films that are different are taken out, and the others judged without them. A person is asked again where people
 * contradict one another or could not tell, and where an entry has changed since it was said to be the same and nothing
 * speaks for that any more: it may be another film of that name. `film` gives the films of the catalogue.
 */
export async function applyDecisions(
  match: CatalogueMatch,
  { ref, query, source }: AskedEntry,
  decisions: StandingDecisions,
  film: (id: string) => Promise<CatalogueFilm | undefined>,
): Promise<DecidedMatch> {
  const decided = new Map<string, DecidedFilm>();
  const added: MatchCandidate[] = [];
  const known = new Set(match.candidates.map(({ id }) => id));
  const sameIds = decisions.sameAs(ref).flatMap((other) => idInSource(other, source) ?? []);
  for (const id of new Set([...sameIds, ...known])) {
    const standing = decisions.between(ref, filmRef(source, id));
    if (standing === undefined) continue;
    const found = await film(id);
    // A film that has left the catalogue cannot be the answer.
    if (found === undefined) continue;
    decided.set(id, { ...decidedFilm(id, standing), stale: await isStale(standing, { ref, query, source }, film) });
    if (!known.has(id)) added.push(...rankFilms(query, [found], () => 1).candidates);
  }
  const verdictOf = ({ id }: MatchCandidate): Standing["verdict"] | undefined => decided.get(id)?.verdict;
  const all = [...added, ...match.candidates];
  const same = all.filter((candidate) => verdictOf(candidate) === "same").sort((a, b) => b.score - a.score);
  const holds = same.some((candidate) => !decided.get(candidate.id)!.stale || !isUnlike(candidate, query));
  const open = all.filter((candidate) => verdictOf(candidate) !== "same" && verdictOf(candidate) !== "different");
  return {
    decision: same.length > 0 ? (holds ? "match" : "review") : decisionOf(match, open, query, verdictOf),
    candidates: [...same, ...open],
    decided: [...decided.values()].sort((a, b) => Number(b.verdict === "same") - Number(a.verdict === "same")),
  };
}

/** The films of a catalogue that may be the one, with what people decided of the entry; at most `limit`. */
export async function matchWithDecisions(
  catalogue: FilmCatalogue,
  asked: AskedEntry,
  decisions: StandingDecisions,
  limit: number = DEFAULT_LIMIT,
): Promise<DecidedMatch> {
  // Those that are taken out leave room for others.
  const match = await catalogue.match(asked.query, limit + MORE);
  const found = await applyDecisions(match, asked, decisions, async (id) => catalogue.film(id));
  return { ...found, candidates: found.candidates.slice(0, limit) };
}

function decidedFilm(id: string, { verdict, decision: { by, at, line } }: Standing): Omit<DecidedFilm, "stale"> {
  return { id, verdict, by, at, line };
}

/** Whether the line, which may be about another film that is the same as this one, was written of other entries. */
async function isStale(
  { decision: { a, b, evidenceHash: then } }: Standing,
  { ref, query, source }: AskedEntry,
  film: (id: string) => Promise<CatalogueFilm | undefined>,
): Promise<boolean> {
  if (then === undefined || (a !== ref && b !== ref)) return false;
  const id = idInSource(a === ref ? b : a, source);
  const other = id === undefined ? undefined : await film(id);
  return other !== undefined && then !== evidenceHash(query, other);
}

function decisionOf(
  match: CatalogueMatch,
  open: readonly MatchCandidate[],
  query: CatalogueQuery,
  verdictOf: (candidate: MatchCandidate) => Standing["verdict"] | undefined,
): CatalogueMatch["decision"] {
  const decision =
    open.length === match.candidates.length
      ? match.decision
      : decide(open.map((candidate) => weighedBy(candidate, query)));
  const [first] = open;
  const isOpen = first !== undefined && verdictOf(first) !== undefined;
  return isOpen || open.some((candidate) => verdictOf(candidate) === "contradicted") ? "review" : decision;
}
