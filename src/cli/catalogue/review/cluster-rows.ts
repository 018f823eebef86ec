import {
  rankFilms,
  sourceOfRef,
  type DoubtfulPair,
  type FilmClusters,
  type StandingDecisions,
} from "../../../catalogue/index.js";
import type { CatalogueFilm } from "../../../model/index.js";
import { MOST_SHOWN, type DoubtfulRow, type ReviewCandidate, type StaleVerdict } from "./doubtful-row.js";

/**
 * The doubtful pairs of clusters, and those decided of entries that have changed since, as rows: an entry that is in
 * several pairs is shown once with all that it may be in one catalogue, of which it is one at most.
 */
export function clusterRows(
  { doubtful, stale }: FilmClusters,
  films: ReadonlyMap<string, CatalogueFilm>,
  decisions: StandingDecisions | undefined,
): readonly DoubtfulRow[] {
  const again = stale.flatMap(({ a, b }) => pairAgain(a, b, films));
  const asked = new Set(doubtful.flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]));
  const pairs = [...doubtful, ...again.filter(({ a, b }) => !asked.has(`${a}\n${b}`))];
  const counts = new Map<string, number>();
  for (const ref of pairs.flatMap(({ a, b }) => [a, b])) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  const rows = new Map<string, { readonly ref: string; readonly candidates: ReviewCandidate[] }>();
  for (const { a, b, score, evidence } of pairs) {
    const [entry, other] = counts.get(b)! > counts.get(a)! ? [b, a] : [a, b];
    const key = `${sourceOfRef(other)}:${entry}`;
    const row = rows.get(key) ?? { ref: entry, candidates: [] };
    rows.set(key, row);
    row.candidates.push({ ref: other, name: other, score, evidence });
  }
  return [...rows.values()].map(({ ref, candidates }) => {
    const shown = [...candidates].sort((a, b) => b.score - a.score).slice(0, MOST_SHOWN);
    const standing = shown.flatMap(({ ref: other }) => {
      const found = decisions?.between(ref, other);
      return found?.direct === true ? [{ other, ...found }] : [];
    });
    return {
      ref,
      query: films.get(ref)!,
      candidates: shown,
      verdicts: new Map(
        standing.flatMap(({ other, verdict }) => (verdict === "contradicted" ? [] : [[other, verdict] as const])),
      ),
      stale: standing.flatMap(({ other, verdict, decision: { a, b, by, at } }): readonly StaleVerdict[] =>
        (verdict === "same" || verdict === "different") && again.some((pair) => pair.a === a && pair.b === b)
          ? [{ ref: other, name: other, verdict, by, at }]
          : [],
      ),
    };
  });
}

function pairAgain(a: string, b: string, films: ReadonlyMap<string, CatalogueFilm>): readonly DoubtfulPair[] {
  const [one, other] = [films.get(a), films.get(b)];
  if (one === undefined || other === undefined) return [];
  return rankFilms(one, [other], () => 1).candidates.map(({ score, evidence }) => ({ a, b, score, evidence }));
}
