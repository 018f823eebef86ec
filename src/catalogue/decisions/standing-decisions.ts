import { WaysBetween, type Contradiction, type SameLink } from "./contradictions.js";
import type { DecisionVerdict, LoggedDecision } from "./decision.js";
import { DisjointSets } from "./disjoint-sets.js";
import { inOrder } from "./film-ref.js";

/**
 * What stands between two entries. `contradicted` when people said both that they are one film and that they are not, by
 * whatever way: nothing follows from that until somebody takes a line back.
 */
export interface Standing {
  readonly verdict: DecisionVerdict | "contradicted";
  /** The line that says it; of what follows from several lines, one of them. */
  readonly decision: LoggedDecision;
  /** Whether a line is about these very two. */
  readonly direct: boolean;
}

/** More entries than a log can have; a pair of them is one exact number. */
const PAIR = 2 ** 26;

/**
 * What a decision log comes to. Of several lines about two entries, in either order, the last counts. *Same* joins from one
 * to the next, *different* keeps apart whole groups that were joined. A group in which both was said is not joined at all,
 * and told as a contradiction.
 */
export class StandingDecisions {
  /** The groups of entries that are one film, each and all in order. */
  readonly groups: readonly (readonly string[])[];
  /** The decisions that keep entries apart, in the order of the log. */
  readonly apart: readonly LoggedDecision[];
  readonly contradictions: readonly Contradiction[];
  readonly #numbers = new Map<string, number>();
  readonly #refs: string[] = [];
  readonly #pairs = new Map<number, LoggedDecision>();
  readonly #links = new Map<number, SameLink[]>();
  readonly #sets: DisjointSets;
  /** Groups, by their root, in which both was said. */
  readonly #suspended = new Set<number>();
  readonly #groupsApart = new Map<number, LoggedDecision>();
  readonly #members = new Map<number, number[]>();

  constructor(decisions: Iterable<LoggedDecision>) {
    for (const decision of decisions) {
      if (decision.a === decision.b) continue;
      const pair = pairOf(this.#numberOf(decision.a), this.#numberOf(decision.b));
      // Taken out first, so that the pairs stand in the order of the lines that count.
      this.#pairs.delete(pair);
      this.#pairs.set(pair, decision);
    }
    this.#sets = new DisjointSets(this.#refs.length);
    for (const [pair, { verdict, line }] of this.#pairs) {
      if (verdict !== "same") continue;
      const [a, b] = numbersOf(pair);
      this.#sets.join(a, b);
      this.#link(a, b, line);
      this.#link(b, a, line);
    }
    this.contradictions = this.#findContradictions();
    for (const number of this.#links.keys()) {
      const root = this.#groupOf(number);
      const members = this.#members.get(root);
      if (members === undefined) this.#members.set(root, [number]);
      else members.push(number);
    }
    const apart = [...this.#pairs].filter(([, { verdict }]) => verdict === "different");
    for (const [pair, decision] of apart) {
      const [a, b] = numbersOf(pair);
      this.#groupsApart.set(pairOf(this.#groupOf(a), this.#groupOf(b)), decision);
    }
    this.apart = apart.map(([, decision]) => decision);
    this.groups = [...this.#members.values()]
      .filter((members) => members.length > 1)
      .map((members) => members.map((number) => this.#refs[number]!).sort(inOrder))
      .sort((a, b) => inOrder(a[0]!, b[0]!));
  }

  /** What stands between two entries; undefined when nobody decided anything of them. */
  between(a: string, b: string): Standing | undefined {
    const [first, second] = [this.#numbers.get(a), this.#numbers.get(b)];
    if (first === undefined || second === undefined || first === second) return undefined;
    const own = this.#pairs.get(pairOf(first, second));
    if (this.#sets.rootOf(first) === this.#sets.rootOf(second)) {
      const verdict = this.#suspended.has(this.#sets.rootOf(first)) ? "contradicted" : "same";
      const direct = own !== undefined && own.verdict !== "unsure";
      return { verdict, decision: direct ? own : this.#lastLinkOf(first), direct };
    }
    if (own?.verdict !== "different") {
      const kept = this.#groupsApart.get(pairOf(this.#groupOf(first), this.#groupOf(second)));
      if (kept !== undefined) return { verdict: "different", decision: kept, direct: false };
    }
    return own && { verdict: own.verdict, decision: own, direct: true };
  }

  /** The other entries that are the same film. */
  sameAs(ref: string): readonly string[] {
    const number = this.#numbers.get(ref);
    if (number === undefined) return [];
    const members = this.#members.get(this.#groupOf(number)) ?? [];
    return members.map((member) => this.#refs[member]!).filter((other) => other !== ref);
  }

  /** The lines that count, in the order of the log. */
  get standing(): Iterable<LoggedDecision> {
    return this.#pairs.values();
  }

  #numberOf(ref: string): number {
    const known = this.#numbers.get(ref);
    if (known !== undefined) return known;
    const number = this.#refs.length;
    this.#numbers.set(ref, number);
    this.#refs.push(ref);
    return number;
  }

  #link(from: number, other: number, line: number): void {
    const links = this.#links.get(from);
    if (links === undefined) this.#links.set(from, [{ other, line }]);
    else links.push({ other, line });
  }

  /** Entries of a group in which both was said stand for themselves. */
  #groupOf(number: number): number {
    const root = this.#sets.rootOf(number);
    return this.#suspended.has(root) ? number : root;
  }

  #findContradictions(): readonly Contradiction[] {
    const ways = new WaysBetween(this.#links);
    const found: Contradiction[] = [];
    for (const decision of this.#pairs.values()) {
      const { verdict, line } = decision;
      const [a, b] = [this.#numberOf(decision.a), this.#numberOf(decision.b)];
      if (verdict !== "different" || this.#sets.rootOf(a) !== this.#sets.rootOf(b)) continue;
      this.#suspended.add(this.#sets.rootOf(a));
      const { through, lines } = ways.between(a, b);
      found.push({
        a: decision.a,
        b: decision.b,
        through: through.map((number) => this.#refs[number]!),
        lines: [...lines, line].sort((x, y) => x - y),
      });
    }
    return found;
  }

  #lastLinkOf(number: number): LoggedDecision {
    const links = this.#links.get(number)!;
    return this.#pairs.get(pairOf(number, links[links.length - 1]!.other))!;
  }
}

function pairOf(a: number, b: number): number {
  return a < b ? a * PAIR + b : b * PAIR + a;
}

function numbersOf(pair: number): readonly [number, number] {
  return [Math.floor(pair / PAIR), pair % PAIR];
}

/** What decisions come to; given again behind themselves they come to the same. */
export function replayDecisions(decisions: Iterable<LoggedDecision>): StandingDecisions {
  return new StandingDecisions(decisions);
}
