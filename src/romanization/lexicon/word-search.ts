import { END } from "../backoff-model/index.js";
import type { JointModel } from "../joint-model/index.js";
import type { LetterPrior } from "./letter-prior.js";
import type { LetterTree } from "./letter-tree.js";

/** How many readings of the letters so far are kept at each Latin letter. */
const WIDTH = 200;
/** A reading this much worse than the best is given up (nats). */
const GAP = 14;
/** What it costs that a Latin letter stands for nothing, for a Cyrillic one against all learning, or that one is not written. */
const SILENT = -7;
const STRANGE = -10;
const UNWRITTEN = -8;
const ROOM = 1 << 14;
const SLOTS = 1 << 16;

/** Readings of the same Latin letters: where they are in the tree, the model's state and their score. */
class Readings {
  readonly node = new Int32Array(ROOM);
  readonly state = new Int32Array(ROOM);
  readonly score = new Float64Array(ROOM);
  size = 0;
  best = -Infinity;
  readonly #slots = new Int32Array(SLOTS).fill(-1);
  readonly #slotOf = new Int32Array(ROOM);

  clear(): void {
    for (let place = 0; place < this.size; place++) this.#slots[this.#slotOf[place]!] = -1;
    this.size = 0;
    this.best = -Infinity;
  }

  /** Adds a reading, or betters the one that goes on from the same place. */
  add(node: number, state: number, score: number): void {
    if (score < this.best - GAP) return;
    if (score > this.best) this.best = score;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(state, 0x85ebca6b)) >>> 16;
    for (let place = this.#slots[slot]!; place >= 0; place = this.#slots[slot]!) {
      if (this.node[place] === node && this.state[place] === state) {
        if (score > this.score[place]!) this.score[place] = score;
        return;
      }
      slot = (slot + 1) % SLOTS;
    }
    if (this.size === ROOM) return;
    this.#slots[slot] = this.size;
    this.#slotOf[this.size] = slot;
    this.node[this.size] = node;
    this.state[this.size] = state;
    this.score[this.size++] = score;
  }

  /** The score that the best `count` readings have; found in a histogram, so that there may be a few more. */
  threshold(count: number): number {
    if (this.size <= count) return this.best - GAP;
    const steps = this.#steps.fill(0);
    for (let place = 0; place < this.size; place++) {
      const below = Math.floor((this.best - this.score[place]!) * STEPS_A_NAT);
      if (below < steps.length) steps[below]!++;
    }
    let seen = 0;
    let step = 0;
    while (step < steps.length && seen < count) seen += steps[step++]!;
    return this.best - step / STEPS_A_NAT;
  }

  readonly #steps = new Int32Array(GAP * STEPS_A_NAT);
}

const STEPS_A_NAT = 8;

/** The words found for a Latin one: their numbers, and how well they fit in nats, best first. */
export interface FoundWords {
  readonly words: readonly number[];
  readonly scores: readonly number[];
}

/** Searches a tree of Cyrillic words for those that a Latin word may spell: a beam search over joint model and tree at once. */
export class WordSearch {
  #here = new Readings();
  #next = new Readings();
  readonly #scoreOf = new Map<number, number>();

  constructor(
    readonly joint: JointModel,
    readonly tree: LetterTree,
    readonly prior: LetterPrior,
  ) {}

  /** `letters`: a word in the model's Latin letters, of bounded length. At most `limit` words; equal ones in their order. */
  find(letters: string, limit: number): FoundWords {
    this.#here.clear();
    this.#here.add(0, this.joint.model.start, 0);
    for (const letter of letters) {
      this.#next.clear();
      this.#read(letter);
      this.#insert();
      [this.#here, this.#next] = [this.#next, this.#here];
    }
    this.#finish();
    const found = [...this.#scoreOf].sort(([a, x], [b, y]) => y - x || a - b).slice(0, limit);
    return { words: found.map(([word]) => word), scores: found.map(([, score]) => score) };
  }

  #read(letter: string): void {
    const { model, chunksOf } = this.joint;
    const { tree, prior } = this;
    const here = this.#here;
    const next = this.#next;
    const chunks = chunksOf.get(letter);
    const threshold = here.threshold(WIDTH);
    for (let place = 0; place < here.size; place++) {
      const score = here.score[place]!;
      if (score < threshold) continue;
      const node = here.node[place]!;
      const state = here.state[place]!;
      const base = score - prior.soFar[node]!;
      if (chunks !== undefined) {
        const { symbols, first, second } = chunks;
        for (let at = 0; at < symbols.length; at++) {
          let to = node;
          if (first[at]! >= 0) {
            to = tree.child(node, first[at]!);
            if (to >= 0 && second[at]! >= 0) to = tree.child(to, second[at]!);
            if (to < 0) continue;
          }
          const behind = model.advance(state, symbols[at]!);
          next.add(to, behind, base + prior.soFar[to]! + model.added);
        }
      }
      next.add(node, state, score + SILENT);
      this.#addChildren(node, state, base + STRANGE, here.best);
    }
  }

  /** Goes on to all children of a node, as far as that is worth while. */
  #addChildren(node: number, state: number, base: number, best: number): void {
    const { tree, prior } = this;
    if (base + prior.soFar[node]! < best - GAP) return;
    for (let child = tree.firstChild(node), end = tree.endOfChildren(node); child < end; child++) {
      this.#next.add(child, state, base + prior.soFar[child]!);
    }
  }

  /** A Cyrillic letter that nothing is written for. */
  #insert(): void {
    const next = this.#next;
    const size = next.size;
    const threshold = Math.max(next.threshold(WIDTH), next.best - GAP - UNWRITTEN);
    for (let place = 0; place < size; place++) {
      const score = next.score[place]!;
      if (score < threshold) continue;
      const node = next.node[place]!;
      this.#addChildren(node, next.state[place]!, score - this.prior.soFar[node]! + UNWRITTEN, next.best);
    }
  }

  #finish(): void {
    const { tree } = this;
    const here = this.#here;
    this.#scoreOf.clear();
    for (let place = 0; place < here.size; place++) {
      this.joint.model.advance(here.state[place]!, END);
      const node = here.node[place]!;
      const base = here.score[place]! - this.prior.soFar[node]! + this.joint.model.added;
      this.#end(node, base);
      for (let child = tree.firstChild(node), end = tree.endOfChildren(node); child < end; child++) {
        this.#end(child, base + UNWRITTEN);
        for (let last = tree.firstChild(child), stop = tree.endOfChildren(child); last < stop; last++) {
          this.#end(last, base + 2 * UNWRITTEN);
        }
      }
    }
  }

  #end(node: number, base: number): void {
    const word = this.tree.word[node]!;
    if (word < 0) return;
    const score = base + this.prior.soFar[node]! + this.prior.end[node]!;
    const known = this.#scoreOf.get(word);
    if (known === undefined || score > known) this.#scoreOf.set(word, score);
  }
}
