import { DisjointSets, type StandingDecisions } from "../decisions/index.js";
import type { Entry } from "./entry.js";
import { haveOtherNumbers } from "./sequel-numbers.js";
import type { RefusalReason } from "./work.js";

/** No film is two years older in one catalogue than in another, and in a third two years older again. */
const MOST_YEARS_APART = 2;

/** Entries that are joined into films, as far as nothing bars it. */
export class FilmGroups {
  readonly #entries: readonly Entry[];
  readonly #decisions: StandingDecisions | undefined;
  readonly #sets: DisjointSets;
  readonly #members = new Map<number, readonly number[]>();

  constructor(entries: readonly Entry[], decisions: StandingDecisions | undefined) {
    this.#entries = entries;
    this.#decisions = decisions;
    this.#sets = new DisjointSets(entries.length);
  }

  /** The number of the group of an entry. */
  groupOf(entry: number): number {
    return this.#sets.rootOf(entry);
  }

  /** The entries of the group of an entry. */
  membersOf(entry: number): readonly number[] {
    return this.#members.get(this.groupOf(entry)) ?? [entry];
  }

  /** Makes one group of two, whatever they say. */
  join(a: number, b: number): void {
    if (this.groupOf(a) === this.groupOf(b)) return;
    const members = [...this.membersOf(a), ...this.membersOf(b)];
    this.#members.delete(this.groupOf(a));
    this.#members.delete(this.groupOf(b));
    this.#sets.join(a, b);
    this.#members.set(this.groupOf(a), members);
  }

  /** Why the groups of two entries cannot be one film, looking at all their members; undefined when nothing bars it. */
  barBetween(a: number, b: number): RefusalReason | undefined {
    const [left, right] = [this.#entriesOf(a), this.#entriesOf(b)];
    const some = (bars: (one: Entry, other: Entry) => boolean): boolean =>
      left.some((one) => right.some((other) => bars(one, other)));
    if (this.areDecidedDifferent(a, b)) return "decided-different";
    if (some((one, other) => one.source === other.source)) return "same-source";
    if (some((one, other) => haveOtherNumbers(one.numbers, other.numbers))) return "sequel-numbers";
    const years = [...left, ...right].flatMap(({ film: { year } }) => year ?? []);
    return Math.max(...years) - Math.min(...years) > MOST_YEARS_APART ? "years-apart" : undefined;
  }

  /** Whether people said of members of the two groups that they are two films. */
  areDecidedDifferent(a: number, b: number): boolean {
    const decisions = this.#decisions;
    if (decisions === undefined) return false;
    const right = this.#entriesOf(b);
    return this.#entriesOf(a).some((one) =>
      right.some((other) => decisions.between(one.ref, other.ref)?.verdict === "different"),
    );
  }

  #entriesOf(entry: number): readonly Entry[] {
    return this.membersOf(entry).map((member) => this.#entries[member]!);
  }
}
