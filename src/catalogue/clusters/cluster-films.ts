import { replayDecisions, textHash, type LoggedDecision, type StandingDecisions } from "../decisions/index.js";
import { rankFilms, scoreOf } from "../match-film.js";
import { agedDecisions, type AgedDecisions } from "./aged-decisions.js";
import { EntryComparison, type ComparedPair } from "./compared-pairs.js";
import { entriesOf, type Entry, type FilmSource } from "./entry.js";
import { filmLinks } from "./film-links.js";
import { FilmGroups } from "./film-groups.js";
import { WorkDescription } from "./work-description.js";
import type { ClusterWork, DoubtfulPair, FilmClusters, RefusalReason, RefusedLink } from "./work.js";

/** What people know beside the catalogues. */
export interface ClusterOptions {
  readonly decisions?: StandingDecisions | Iterable<LoggedDecision>;
  /** Pairs of entries of one catalogue, as `source:id`, that are known to be one film. */
  readonly declaredDuplicates?: readonly (readonly [a: string, b: string])[];
  /** Is told how many of how many entries were looked at. */
  readonly looked?: (done: number, all: number) => void;
}

/**
 * Sorts the films of catalogues into works. What people decided to be the same is joined first; then links by evidence, the
 * strongest first, unless they would join two entries of one catalogue, other sequel numbers, years more than two apart, or
 * what people decided to be different: such a link is refused and told at both works. A *same* of which an entry has changed
 * since, and for which nothing speaks any more, joins nothing and is in doubt. A film that one catalogue lacks
 * stays alone. Works, their ids and their order do not depend on the order in which anything is given.
 *
 * Throws a {@link RepeatedEntryError} when two films have one id in one catalogue.
 */
export function clusterFilms(sources: readonly FilmSource[], options: ClusterOptions = {}): FilmClusters {
  const steps = clusterSteps(sources, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** {@link clusterFilms} in steps of a few milliseconds, for those who have others waiting. */
export function* clusterSteps(
  sources: readonly FilmSource[],
  options: ClusterOptions = {},
): Generator<void, FilmClusters> {
  const entries = entriesOf(sources);
  const places = new Map(entries.map(({ ref }, at) => [ref, at]));
  const { decisions, stale, lapsed } = agedDecisions(standingOf(options.decisions), entries);
  const groups = new FilmGroups(entries, decisions);
  const refused: RefusedLink[] = [];
  const refuse = (a: number, b: number, why: RefusalReason, score?: number): void => {
    refused.push({ a: entries[a]!.ref, b: entries[b]!.ref, why, ...(score !== undefined && { score }) });
  };

  for (const group of decisions?.groups ?? []) {
    const [first, ...others] = group.flatMap((ref) => places.get(ref) ?? []);
    for (const other of others) groups.join(first!, other);
  }
  for (const [a, b] of inFixedOrder(options.declaredDuplicates ?? [], places)) {
    if (groups.groupOf(a) === groups.groupOf(b)) continue;
    if (groups.areDecidedDifferent(a, b)) refuse(a, b, "decided-different");
    else groups.join(a, b);
  }

  const comparison = new EntryComparison(entries);
  const pairs = yield* pairsOf(comparison, entries.length, options.looked);
  const { links, doubts, denied } = filmLinks(entries, pairs, decisions, (entry) => groups.groupOf(entry));
  for (const { a, b, odds } of denied) refuse(a, b, "decided-different", scoreOf(odds));
  for (const { a, b, odds } of links) {
    if (groups.groupOf(a) === groups.groupOf(b)) continue;
    const why = groups.barBetween(a, b);
    if (why === undefined) groups.join(a, b);
    else refuse(a, b, why, scoreOf(odds));
  }

  const isOpen = ({ a, b }: ComparedPair): boolean =>
    groups.groupOf(a) !== groups.groupOf(b) && groups.barBetween(a, b) === undefined;
  const doubtful = doubts.filter(isOpen).map(({ a, b, odds }) => ({
    a: entries[a]!.ref,
    b: entries[b]!.ref,
    score: scoreOf(odds),
    evidence: comparison.evidence(a, b),
  }));
  return {
    works: yield* worksOf(entries, groups, refused),
    doubtful: [...doubtful, ...lapsedDoubts(lapsed, doubtful, entries)],
    stale,
  };
}

/** Pairs that were said to be one film, and of which a person should say so again. */
function lapsedDoubts(
  lapsed: AgedDecisions["lapsed"],
  doubtful: readonly DoubtfulPair[],
  entries: readonly Entry[],
): readonly DoubtfulPair[] {
  const films = new Map(entries.map(({ ref, film }) => [ref, film]));
  const known = new Set(doubtful.flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]));
  return lapsed
    .filter(({ a, b }) => !known.has(`${a}\n${b}`))
    .flatMap(({ a, b }) => {
      const { candidates } = rankFilms(films.get(a)!, [films.get(b)!], () => 1);
      return candidates.map(({ score, evidence }) => ({ a, b, score, evidence }));
    });
}

function standingOf(decisions: ClusterOptions["decisions"]): StandingDecisions | undefined {
  return decisions === undefined || "between" in decisions ? decisions : replayDecisions(decisions);
}

/** Pairs of entries that are there, by their places. */
function inFixedOrder(
  pairs: readonly (readonly [string, string])[],
  places: ReadonlyMap<string, number>,
): readonly (readonly [number, number])[] {
  return pairs
    .flatMap(([first, second]): readonly (readonly [number, number])[] => {
      const [a, b] = [places.get(first), places.get(second)];
      if (a === undefined || b === undefined || a === b) return [];
      return [a < b ? [a, b] : [b, a]];
    })
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

function* pairsOf(
  comparison: EntryComparison,
  all: number,
  looked: ClusterOptions["looked"],
): Generator<void, readonly ComparedPair[]> {
  const steps = comparison.pairs();
  for (let done = 1; ; done++) {
    const step = steps.next();
    if (step.done === true) return step.value;
    looked?.(done, all);
    yield;
  }
}

function* worksOf(
  entries: readonly Entry[],
  groups: FilmGroups,
  refused: readonly RefusedLink[],
): Generator<void, readonly ClusterWork[]> {
  const refusedAt = new Map<string, RefusedLink[]>();
  for (const link of refused) {
    for (const ref of [link.a, link.b]) {
      const known = refusedAt.get(ref);
      if (known === undefined) refusedAt.set(ref, [link]);
      else known.push(link);
    }
  }
  const description = new WorkDescription();
  const works: ClusterWork[] = [];
  for (const at of entries.keys()) {
    // The first member stands for its group.
    if (groups.groupOf(at) !== at) continue;
    const members = [...groups.membersOf(at)].sort((a, b) => a - b);
    const own = members.map((member) => entries[member]!);
    works.push({
      id: textHash(own.map(({ ref }) => ref).join("\n")),
      members: own.map(({ source, film: { id } }) => ({ source, id })),
      ...description.describe(own),
      refused: [...new Set(own.flatMap(({ ref }) => refusedAt.get(ref) ?? []))],
    });
    yield;
  }
  return works;
}
