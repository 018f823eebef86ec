import {
  BACKOFF_STEP,
  END,
  LOWEST_BACKOFF,
  PROBABILITY_STEP,
  START,
  packDigits,
  packNumbers,
  type PackedBackoffModel,
} from "../../src/romanization/backoff-model/index.js";

/** More than any model has symbols. */
const SYMBOL_SPACE = 4096;

interface Gram {
  readonly symbol: number;
  readonly depth: number;
  readonly parent: Gram | null;
  readonly children: Map<number, Gram>;
  /** The gram without its first symbol. */
  suffix: Gram | null;
  /** How many longer grams have this one as suffix. */
  longer: number;
  /** How often it occurs, and how often for Kneser and Ney: below the highest order, behind how many different symbols. */
  occurrences: number;
  count: number;
  probability: number;
  backoff: number;
}

function newGram(symbol: number, parent: Gram | null): Gram {
  return {
    symbol,
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    children: new Map(),
    suffix: null,
    longer: 0,
    occurrences: 0,
    count: 0,
    probability: 0,
    backoff: 1,
  };
}

function childOf(gram: Gram, symbol: number): Gram {
  let child = gram.children.get(symbol);
  if (child === undefined) {
    child = newGram(symbol, gram);
    gram.children.set(symbol, child);
  }
  return child;
}

/** All grams by their length, those of the sequences and every suffix of one. */
function countGrams(sequences: readonly (readonly number[])[], order: number, symbols: number): Gram[][] {
  const root = newGram(-1, null);
  for (let symbol = 0; symbol < symbols; symbol++) childOf(root, symbol);
  for (const sequence of sequences) {
    const symbols = [START, ...sequence, END];
    for (let end = 1; end < symbols.length; end++) {
      for (let first = Math.max(0, end - order + 1); first <= end; first++) {
        let gram = root;
        for (let at = first; at <= end; at++) gram = childOf(gram, symbols[at]!);
        gram.occurrences++;
      }
    }
  }
  const levels: Gram[][] = [[root]];
  for (let depth = 1; depth <= order; depth++)
    levels.push(levels[depth - 1]!.flatMap((gram) => [...gram.children.values()]));
  for (const level of levels.slice(1)) {
    for (const gram of level) {
      gram.suffix = gram.parent!.suffix === null ? root : childOf(gram.parent!.suffix, gram.symbol);
      gram.suffix.longer++;
    }
  }
  return levels;
}

function startsSequence(gram: Gram): boolean {
  let first = gram;
  while (first.depth > 1) first = first.parent!;
  return first.symbol === START;
}

/** What is taken from a count of one, two, three and more: Chen and Goodman's modification. */
function discounts(level: readonly Gram[]): readonly number[] {
  const times = [0, 0, 0, 0, 0];
  for (const { count } of level) if (count >= 1 && count <= 4) times[count]!++;
  const [, one, two, three, four] = times as [number, number, number, number, number];
  if (one * two * three === 0) return [0, 0.5, 0.5, 0.5];
  const share = one / (one + 2 * two);
  return [0, 1 - (2 * share * two) / one, 2 - (3 * share * three) / two, 3 - (4 * share * four) / three];
}

function estimate(levels: readonly (readonly Gram[])[], order: number, symbols: number): void {
  for (let depth = order; depth >= 1; depth--) {
    for (const gram of levels[depth]!) {
      if (depth === order || startsSequence(gram)) gram.count = gram.occurrences;
      if (gram.count > 0 && depth > 1 && !startsSequence(gram.suffix!)) gram.suffix!.count++;
    }
  }
  for (let depth = 1; depth <= order; depth++) {
    const taken = discounts(levels[depth]!);
    for (const parent of levels[depth - 1]!) {
      let total = 0;
      let given = 0;
      for (const { count } of parent.children.values()) {
        total += count;
        given += taken[Math.min(3, count)]!;
      }
      parent.backoff = total > 0 ? given / total : 1;
      for (const gram of parent.children.values()) {
        const lower = depth === 1 ? 1 / symbols : gram.suffix!.probability;
        const own = total > 0 ? Math.max(0, gram.count - taken[Math.min(3, gram.count)]!) / total : 0;
        gram.probability = own + parent.backoff * lower;
      }
    }
  }
}

/** Drops grams whose probability the shorter ones give nearly as well, weighted by how often they occur (Seymore and Rosenfeld). */
function prune(levels: readonly (readonly Gram[])[], order: number, leastGain: number): void {
  for (let depth = order; depth > 1; depth--) {
    for (const gram of levels[depth]!) {
      if (gram.children.size > 0 || gram.longer > 0) continue;
      const lower = gram.parent!.backoff * gram.suffix!.probability;
      if (gram.occurrences * Math.log(gram.probability / lower) >= leastGain) continue;
      gram.parent!.children.delete(gram.symbol);
      gram.suffix!.longer--;
    }
  }
  for (const gram of levels.slice(1).flat()) {
    let own = 0;
    let lower = 0;
    for (const child of gram.children.values()) {
      own += child.probability;
      lower += child.suffix!.probability;
    }
    gram.backoff = Math.max(1e-6, 1 - own) / Math.max(1e-6, 1 - lower);
  }
}

function pack(root: Gram, order: number): PackedBackoffModel {
  const nodes: Gram[] = [root];
  const children: number[] = [];
  const distances: number[] = [];
  const backoffs: number[] = [];
  for (const gram of nodes) {
    const sorted = [...gram.children.values()].sort((a, b) => a.symbol - b.symbol);
    if (gram.depth < order) children.push(sorted.length);
    let last = -1;
    for (const child of sorted) {
      distances.push(child.symbol - last - 1);
      last = child.symbol;
    }
    nodes.push(...sorted);
    if (sorted.length > 0) backoffs.push((Math.log(gram.backoff) - LOWEST_BACKOFF) / BACKOFF_STEP);
  }
  return {
    order,
    children: packNumbers(children),
    symbols: packNumbers(distances),
    probabilities: packDigits(
      nodes.slice(1).map(({ probability }) => -Math.log(Math.max(1e-9, probability)) / PROBABILITY_STEP),
    ),
    backoffs: packDigits(backoffs),
  };
}

/**
 * Learns a back-off model from sequences of symbols from 2 to `symbols` − 1: interpolated Kneser-Ney
 * with three discounts, pruned of grams that gain less than `leastGain` nats over the whole list.
 */
export function trainBackoffModel(
  sequences: readonly (readonly number[])[],
  order: number,
  symbols: number,
  leastGain: number,
): PackedBackoffModel {
  if (symbols > SYMBOL_SPACE) throw new Error(`${symbols} symbols`);
  const levels = countGrams(sequences, order, symbols);
  estimate(levels, order, symbols);
  prune(levels, order, leastGain);
  return pack(levels[0]![0]!, order);
}
