import {
  evidenceHash,
  isUnlike,
  replayDecisions,
  type LoggedDecision,
  type StandingDecisions,
} from "../decisions/index.js";
import { rankFilms } from "../match-film.js";
import type { Entry } from "./entry.js";
import type { StaleDecision } from "./work.js";

/** Decisions as they count for entries that have changed since some of them were taken. */
export interface AgedDecisions {
  /** What still holds; a *same* that has lapsed is open. */
  readonly decisions: StandingDecisions | undefined;
  /** Those about entries that have changed since. */
  readonly stale: readonly StaleDecision[];
  /** Of these, the *same* for which nothing speaks any more: it may be another film that has the id now. */
  readonly lapsed: readonly StaleDecision[];
}

/** Looks which decisions are older than the entries they are about. */
export function agedDecisions(decisions: StandingDecisions | undefined, entries: readonly Entry[]): AgedDecisions {
  if (decisions === undefined) return { decisions, stale: [], lapsed: [] };
  const films = new Map(entries.map(({ ref, film }) => [ref, film]));
  const stale: StaleDecision[] = [];
  const lapsed: StaleDecision[] = [];
  const standing = [...decisions.standing].map((decision): LoggedDecision => {
    const { a, b, line, verdict, evidenceHash: then } = decision;
    const [first, second] = [films.get(a), films.get(b)];
    if (verdict === "unsure" || then === undefined || first === undefined || second === undefined) return decision;
    if (evidenceHash(first, second) === then) return decision;
    stale.push({ a, b, line });
    const [found] = verdict === "same" ? rankFilms(first, [second], () => 1).candidates : [];
    if (found === undefined || !isUnlike(found, first)) return decision;
    lapsed.push({ a, b, line });
    return { ...decision, verdict: "unsure" };
  });
  return { decisions: lapsed.length === 0 ? decisions : replayDecisions(standing), stale, lapsed };
}
