import {
  applyDecisions,
  filmRef,
  WORTH_A_LOOK,
  type DecidedFilm,
  type FilmCatalogue,
  type ProgrammeRow,
  type StandingDecisions,
} from "../../../catalogue/index.js";
import { MOST_SHOWN, type DoubtfulRow, type StaleVerdict } from "./doubtful-row.js";

const LOOKED_AT = 25;

/**
 * A row of a programme with the films that a person should compare it with; undefined when there is nothing to decide: the
 * film is found, there is none, or people have decided. What was decided of entries that have changed since is asked again.
 */
export async function programmeRow(
  { query }: ProgrammeRow,
  ref: string,
  { catalogue, source }: { readonly catalogue: FilmCatalogue; readonly source: string },
  decisions: StandingDecisions,
): Promise<DoubtfulRow | undefined> {
  const match = await catalogue.match(query, LOOKED_AT);
  const found = await applyDecisions(match, { ref, query, source }, decisions, async (id) => catalogue.film(id));
  const stale = found.decided.flatMap((film) => staleVerdict(film, source));
  if (found.decision !== "review" && stale.length === 0) return undefined;
  const isAskedAgain = (id: string): boolean =>
    stale.some(({ name, verdict }) => name === id && verdict === "different");
  const decided = new Set(found.decided.map(({ id }) => id));
  // What is taken for the film must be before the person's eyes, or two films would be: it is never one too many.
  const isKept = (id: string): boolean =>
    stale.some(({ name }) => name === id) || found.decided.some((film) => film.id === id && film.verdict === "same");
  const candidates = [...match.candidates.filter(({ id }) => isAskedAgain(id)), ...found.candidates]
    .filter(({ id, score }) => score >= WORTH_A_LOOK || decided.has(id))
    .sort((a, b) => Number(isKept(b.id)) - Number(isKept(a.id)) || b.score - a.score)
    .slice(0, MOST_SHOWN)
    .sort((a, b) => b.score - a.score)
    .map(({ id, score, evidence }) => ({ ref: filmRef(source, id), name: id, score, evidence }));
  const verdicts = new Map(
    found.decided.flatMap(({ id, verdict }) =>
      verdict === "contradicted" ? [] : [[filmRef(source, id), verdict] as const],
    ),
  );
  return candidates.length === 0 ? undefined : { ref, query, candidates, verdicts, stale };
}

function staleVerdict({ id, verdict, by, at, stale }: DecidedFilm, source: string): readonly StaleVerdict[] {
  if (!stale || verdict === "unsure" || verdict === "contradicted") return [];
  return [{ ref: filmRef(source, id), name: id, verdict, by, at }];
}
