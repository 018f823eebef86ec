import { decide } from "../decide.js";
import type { StandingDecisions } from "../decisions/index.js";
import type { ComparedPair } from "./compared-pairs.js";
import type { Entry } from "./entry.js";

/** What pairs of entries come to by their evidence and by what people said of them. */
export interface FilmLinks {
  /** Pairs that are one film unless something bars it, the strongest first. */
  readonly links: readonly ComparedPair[];
  /** Pairs that a person should look at, the likeliest first. */
  readonly doubts: readonly ComparedPair[];
  /** Pairs that would be links if people had not said that they are two films. */
  readonly denied: readonly ComparedPair[];
}

/** So many films of one catalogue are held against each other for an entry. */
const MOST_RIVALS = 6;

/**
 * Sorts pairs into links and doubts. A pair is a link when each of its ends, looked for in the catalogue of the other, is
 * found without a rival: two entries of one catalogue that fit equally well are a question for a person. Entries that are
 * one film by `groupOf` are no rivals.
 */
export function filmLinks(
  entries: readonly Entry[],
  pairs: readonly ComparedPair[],
  decisions: StandingDecisions | undefined,
  groupOf: (entry: number) => number,
): FilmLinks {
  const denied: ComparedPair[] = [];
  const open: ComparedPair[] = [];
  const unsure = new Set<ComparedPair>();
  for (const pair of pairs) {
    const verdict = decisions?.between(entries[pair.a]!.ref, entries[pair.b]!.ref)?.verdict;
    if (verdict === "different") {
      if (decide([pair]) === "match") denied.push(pair);
      continue;
    }
    if (verdict === "unsure" || verdict === "contradicted") unsure.add(pair);
    open.push(pair);
  }
  const found = rivalsOf(entries, open);
  const isClear = (pair: ComparedPair, end: number): boolean => {
    const other = end === pair.a ? pair.b : pair.a;
    const rivals = found.get(end)!.get(entries[other]!.source)!;
    return isClearAmong(pair, end, rivals, groupOf);
  };
  const links: ComparedPair[] = [];
  const doubts: ComparedPair[] = [];
  for (const pair of open) {
    if (!unsure.has(pair) && isClear(pair, pair.a) && isClear(pair, pair.b)) links.push(pair);
    else doubts.push(pair);
  }
  return {
    links: links.sort(strongestFirst),
    doubts: doubts.sort(strongestFirst),
    denied: denied.sort(strongestFirst),
  };
}

/** Equal strengths stand in the order of the entries. */
function strongestFirst(x: ComparedPair, y: ComparedPair): number {
  return y.odds - x.odds || x.a - y.a || x.b - y.b;
}

type Rivals = ReadonlyMap<number, ReadonlyMap<string, readonly ComparedPair[]>>;

/** The pairs of every entry by the catalogue of the other end, strongest first. */
function rivalsOf(entries: readonly Entry[], pairs: readonly ComparedPair[]): Rivals {
  const rivals = new Map<number, Map<string, ComparedPair[]>>();
  const add = (end: number, other: number, pair: ComparedPair): void => {
    const bySource = rivals.get(end) ?? new Map<string, ComparedPair[]>();
    rivals.set(end, bySource);
    const { source } = entries[other]!;
    const known = bySource.get(source);
    if (known === undefined) bySource.set(source, [pair]);
    else known.push(pair);
  };
  for (const pair of [...pairs].sort(strongestFirst)) {
    add(pair.a, pair.b, pair);
    add(pair.b, pair.a, pair);
  }
  return rivals;
}

/**
 * Whether the film at the other end of a pair is found among the films of its catalogue: it, and every film that is likelier,
 * leads clearly. What is less likely than a clear match stays a link, since something may bar that match.
 */
function isClearAmong(
  pair: ComparedPair,
  end: number,
  all: readonly ComparedPair[],
  groupOf: (entry: number) => number,
): boolean {
  const groupAt = ({ a, b }: ComparedPair): number => groupOf(a === end ? b : a);
  const own = groupAt(pair);
  const groups = new Set<number>();
  const leading = all.filter((rival) => {
    const group = groupAt(rival);
    if (group === own) return rival === pair;
    return !groups.has(group) && groups.add(group);
  });
  const at = leading.indexOf(pair);
  return at < MOST_RIVALS && leading.slice(0, at + 1).every((_, place) => decide(leading.slice(place)) === "match");
}
