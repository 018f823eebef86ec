import type { ReadingLattice } from "./reading-lattice.js";

/** A piece of a word that can be read in more ways than one; the likeliest way first. Each way is a list of arcs. */
export interface Choice {
  readonly start: number;
  readonly end: number;
  readonly ways: readonly (readonly number[])[];
}

/** A silent letter is worth naming where it makes the word no rarer than that; every letter that is written is named. */
const SILENT_MARGIN = Math.log(1000);
const MOST_WAYS = 8;
/** Steps that are looked at for one piece; only made-up words have more. */
const MOST_STEPS = 400;

interface Way {
  readonly arcs: readonly number[];
  readonly letters: string;
  /** Has a letter that the scheme does not write, or one that the language of the scheme does not have. */
  readonly far: "no" | "silent" | "foreign";
  readonly odds: number;
}

/** The pieces of a word between the places that all its readings pass, where they differ. */
export function choicesOf(lattice: ReadingLattice): Choice[] {
  const choices: Choice[] = [];
  const cuts = cutsOf(lattice);
  for (let cut = 1; cut < cuts.length; cut++) {
    const [start, end] = [cuts[cut - 1]!, cuts[cut]!];
    const ways = waysBetween(lattice, start, end);
    if (ways.length > 1) choices.push({ start, end, ways: ways.map(({ arcs }) => arcs) });
  }
  return choices;
}

function cutsOf(lattice: ReadingLattice): number[] {
  const cuts: number[] = [];
  let covered = 0;
  for (let at = 0; at <= lattice.end; at++) {
    let isPassed = false;
    let furthest = covered;
    for (const node of lattice.nodesAt(at)) {
      if (lattice.after[node] === -Infinity) continue;
      isPassed = true;
      for (const step of lattice.stepsOf(node)) {
        const to = lattice.to[step]!;
        if (lattice.after[to]! > -Infinity) furthest = Math.max(furthest, lattice.at[to]!);
      }
    }
    if (isPassed && at >= covered) cuts.push(at);
    covered = furthest;
  }
  return cuts;
}

function waysBetween(lattice: ReadingLattice, start: number, end: number): readonly Way[] {
  const { reader, costs } = lattice;
  const ways = new Map<string, Way>();
  let looked = 0;
  const note = (way: Way): void => {
    const known = ways.get(way.letters);
    if (!known || known.odds < way.odds) ways.set(way.letters, way);
  };
  const walk = (node: number, way: Way): void => {
    if (lattice.at[node] === end) {
      if (lattice.afterSpoken[node]! > -Infinity) note({ ...way, odds: way.odds + lattice.afterSpoken[node]! });
      if (lattice.silent[node]) return;
    }
    for (const step of lattice.stepsOf(node)) {
      const to = lattice.to[step]!;
      const silent = lattice.silent[to]!;
      if (lattice.at[to]! > end || lattice.after[to] === -Infinity || looked++ > MOST_STEPS) continue;
      // A silent letter belongs to the piece before it.
      if (silent && way.arcs.length === 0) continue;
      const arc = lattice.arc[step]!;
      const { letters, slots, copied } = reader.automaton.arcs[arc]!;
      const foreign = copied || slots.some((slot) => costs.foreign[slot] === 1);
      walk(to, {
        arcs: [...way.arcs, arc],
        letters: way.letters + letters,
        far: foreign ? "foreign" : silent && way.far === "no" ? "silent" : way.far,
        odds: way.odds + lattice.odds[step]!,
      });
    }
  };
  for (const node of lattice.nodesAt(start)) {
    if (lattice.after[node]! > -Infinity) walk(node, { arcs: [], letters: "", far: "no", odds: lattice.before[node]! });
  }
  const sorted = [...ways.values()].sort((a, b) => b.odds - a.odds || (a.letters < b.letters ? -1 : 1));
  const isNear = ({ far, odds }: Way): boolean =>
    far === "no" || (far === "silent" && odds >= sorted[0]!.odds - SILENT_MARGIN);
  return sorted.filter((way, rank) => rank === 0 || isNear(way)).slice(0, MOST_WAYS);
}
