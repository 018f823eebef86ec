import type { SchemeReader } from "../reading/index.js";
import type { LetterCosts } from "./known-costs.js";

const NONE = -1;

/**
 * All readings of a word. A node is a reading in the making: how far it has come, in which state, with which letters just
 * before it, and whether the last of them is one that the scheme drops. A step is an arc from node to node. Both are
 * numbers; what belongs to them stands in lists, which are used again for the next word: objects would cost ten times the
 * time.
 */
export class ReadingLattice {
  /** By node. */
  readonly at: number[] = [];
  readonly silent: boolean[] = [];
  /** Log odds of the best way to a node, of the best way on to the end, and of the best that goes on with no silent letter. */
  readonly before: number[] = [];
  readonly after: number[] = [];
  readonly afterSpoken: number[] = [];
  readonly #state: number[] = [];
  readonly #context: number[] = [];
  readonly #firstStep: number[] = [];
  readonly #nextHere: number[] = [];
  /** By step. */
  readonly to: number[] = [];
  readonly arc: number[] = [];
  readonly odds: number[] = [];
  readonly #nextStep: number[] = [];
  /** By place: the node that was made last. */
  readonly #lastHere: number[] = [];
  #nodes = 0;
  #steps = 0;
  #length = 0;

  constructor(
    readonly reader: SchemeReader,
    readonly costs: LetterCosts,
  ) {}

  /** The place behind the word. */
  get end(): number {
    return this.#length;
  }

  /** Nodes of a place, in no order that means anything. */
  *nodesAt(at: number): Generator<number> {
    for (let node = this.#lastHere[at]!; node !== NONE; node = this.#nextHere[node]!) yield node;
  }

  *stepsOf(node: number): Generator<number> {
    for (let step = this.#firstStep[node]!; step !== NONE; step = this.#nextStep[step]!) yield step;
  }

  /** Reads a word in small letters. False where the scheme writes nothing that way. */
  read(units: Uint16Array): boolean {
    const { tree } = this.reader.automaton;
    this.#length = units.length;
    this.#nodes = this.#steps = 0;
    for (let at = 0; at <= units.length; at++) this.#lastHere[at] = NONE;
    this.before[this.#nodeOf(0, this.reader.automaton.start, 0, false)] = 0;
    for (let at = 0; at <= units.length; at++) {
      const spoken = this.#lastHere[at]!;
      if (spoken === NONE) continue;
      if (at > 0) for (const arc of tree.silent) this.#go(spoken, arc, at, true);
      if (at < units.length) this.#spell(units, at, at, 0);
    }
    this.#settle();
    return this.after[0]! > -Infinity;
  }

  /** Goes every arc whose output begins at `from` and goes on at `at`; a mark may stand for the one that the scheme uses. */
  #spell(units: Uint16Array, from: number, at: number, node: number): void {
    const { automaton, markAs } = this.reader;
    const { tree } = automaton;
    const unit = units[at]!;
    for (const as of markAs[unit] === 0 ? [unit] : [unit, markAs[unit]!]) {
      const next = tree.follow(node, as);
      if (next < 0) continue;
      for (const arc of tree.endingAt(next)) this.#go(this.#lastHere[from]!, arc, at + 1, false);
      if (at + 1 < units.length) this.#spell(units, from, at + 1, next);
    }
  }

  /** Goes an arc from a node, and from those of the same place that were made before it. */
  #go(last: number, arc: number, at: number, silent: boolean): void {
    const { automaton } = this.reader;
    const { letters, logOdds, extra, spokenCost, silentCost } = this.costs;
    const { size, letterOf, next } = letters;
    for (let from = last; from !== NONE; from = this.#nextHere[from]!) {
      const state = automaton.next(this.#state[from]!, arc);
      if (state < 0) continue;
      let context = this.#context[from]!;
      let odds = silent ? silentCost : spokenCost;
      for (const slot of automaton.arcs[arc]!.slots) {
        const place = context * size + letterOf[slot]!;
        odds += logOdds[place]! + extra[slot]!;
        context = next[place]!;
      }
      const to = this.#nodeOf(at, state, context, silent);
      this.before[to] = Math.max(this.before[to]!, this.before[from]! + odds);
      const step = this.#steps++;
      this.to[step] = to;
      this.arc[step] = arc;
      this.odds[step] = odds;
      this.#nextStep[step] = this.#firstStep[from]!;
      this.#firstStep[from] = step;
    }
  }

  #nodeOf(at: number, state: number, context: number, silent: boolean): number {
    for (let node = this.#lastHere[at]!; node !== NONE; node = this.#nextHere[node]!) {
      if (this.#state[node] === state && this.#context[node] === context && this.silent[node] === silent) return node;
    }
    const node = this.#nodes++;
    this.at[node] = at;
    this.silent[node] = silent;
    this.before[node] = this.after[node] = this.afterSpoken[node] = -Infinity;
    this.#state[node] = state;
    this.#context[node] = context;
    this.#firstStep[node] = NONE;
    this.#nextHere[node] = this.#lastHere[at]!;
    this.#lastHere[at] = node;
    return node;
  }

  #settle(): void {
    const { letters, logOdds } = this.costs;
    for (let at = this.#length; at >= 0; at--) {
      // Silent nodes are made last, so they are settled before those that go on to them.
      for (let node = this.#lastHere[at]!; node !== NONE; node = this.#nextHere[node]!) {
        let spoken = -Infinity;
        if (at === this.#length && this.reader.automaton.ends(this.#state[node]!)) {
          spoken = logOdds[this.#context[node]! * letters.size]!;
        }
        let best = spoken;
        for (let step = this.#firstStep[node]!; step !== NONE; step = this.#nextStep[step]!) {
          const to = this.to[step]!;
          const odds = this.odds[step]! + this.after[to]!;
          if (odds > best) best = odds;
          if (odds > spoken && this.at[to]! > at) spoken = odds;
        }
        this.after[node] = best;
        this.afterSpoken[node] = spoken;
      }
    }
  }
}
