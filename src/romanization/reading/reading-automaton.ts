import { APOSTROPHE, NO_LETTER, type CompiledScheme } from "../engine/index.js";
import { arcsOf, testsOf, type Arc } from "./arcs.js";
import { ArcTree } from "./arc-tree.js";

/** Where a reading stands: the letter before, and what is still owed by the letters to come. */
interface State {
  readonly left: number;
  readonly duties: readonly Duty[];
  /** State behind each arc; UNKNOWN until it is asked for. */
  readonly behind: Int32Array;
  ends: boolean;
}

/** A rule that has to fit, or must not; `done` of its tests have been passed. */
interface Duty {
  readonly id: number;
  readonly fits: boolean;
  readonly tests: readonly Uint8Array[];
  readonly done: number;
}

/** A rule with what it asks of the letters that follow its first. */
interface KnownRule {
  readonly id: number;
  readonly left: Uint8Array | undefined;
  readonly tests: readonly Uint8Array[];
  readonly rest: number;
}

const SIGNS = "ьъ’";
const VOWELS = "аеёиоуыэюяіїєѣ";
const UNKNOWN = -2;
const NEVER = -1;
/** No rule looks further than that. */
const MOST_TESTS = 32;

/**
 * A scheme run backwards: which letters may follow each other, so that the scheme writes each of them as it has been read.
 * A rule that stands before another one must not fit where the other is read, and what a rule asks of its neighbours must
 * hold; so every path through the automaton is a word that the scheme writes as its outputs say, and every such word is a
 * path. States are made when they are first reached.
 */
export class ReadingAutomaton {
  readonly arcs: readonly Arc[];
  readonly tree: ArcTree;
  readonly start: number;
  readonly #rulesOf: readonly (readonly KnownRule[])[];
  readonly #afterApostrophe: Duty;
  readonly #signs: ReadonlySet<number>;
  readonly #vowels: ReadonlySet<number>;
  readonly #states: State[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(scheme: CompiledScheme) {
    const slots = scheme.alphabet.letters.length;
    this.arcs = arcsOf(scheme);
    this.tree = new ArcTree(this.arcs);
    let id = 1;
    this.#rulesOf = scheme.alphabet.letters.map((_, slot) =>
      (scheme.rulesOf[slot] ?? []).map((rule) => ({
        id: id++,
        left: rule.left,
        tests: testsOf(rule, slots),
        rest: rule.rest.length,
      })),
    );
    const slotsOf = (letters: string): ReadonlySet<number> =>
      new Set([...letters].map((letter) => scheme.alphabet.letters.indexOf(letter)));
    this.#signs = slotsOf(SIGNS);
    this.#vowels = slotsOf(VOWELS);
    const letter = new Uint8Array(slots).fill(1);
    letter[NO_LETTER] = letter[APOSTROPHE] = 0;
    this.#afterApostrophe = { id: 0, fits: true, tests: [letter], done: 0 };
    this.start = this.#stateOf(NO_LETTER, []);
  }

  /** The state behind an arc; -1 where the scheme would not write those letters so. */
  next(state: number, arc: number): number {
    const { behind } = this.#states[state]!;
    const known = behind[arc]!;
    if (known !== UNKNOWN) return known;
    return (behind[arc] = this.#step(this.#states[state]!, this.arcs[arc]!));
  }

  /** Whether a word may end in a state. */
  ends(state: number): boolean {
    return this.#states[state]!.ends;
  }

  #step({ left, duties }: State, { slots, rule, output }: Arc): number {
    const [first, ...others] = slots;
    // What no word has; without this a dropped sign would explain every vowel that is spelt amiss.
    if (output === "" && this.#signs.has(first!) && this.#vowels.has(left)) return NEVER;
    if (first === APOSTROPHE && left <= APOSTROPHE) return NEVER;
    const begun = this.#begin(left, first!, rule);
    const owed = begun && passAll(duties, first!);
    if (!begun || !owed) return NEVER;
    let all: readonly Duty[] | undefined = [...owed, ...begun];
    for (const slot of others) all = all && passAll(all, slot);
    if (!all) return NEVER;
    return this.#stateOf(slots.at(-1)!, [...all, ...this.#ownDuties(first!, rule)]);
  }

  /** That no earlier rule of the letter fits; undefined where one does already, or where the rule itself cannot. */
  #begin(left: number, slot: number, rule: number): Duty[] | undefined {
    const rules = this.#rulesOf[slot]!;
    const duties: Duty[] = [];
    for (let earlier = 0; earlier < rule; earlier++) {
      const { id, tests, left: wanted } = rules[earlier]!;
      if (wanted?.[left] === 0) continue;
      if (tests.length === 0) return undefined;
      duties.push({ id, fits: false, tests, done: 0 });
    }
    return rules[rule]?.left?.[left] === 0 ? undefined : duties;
  }

  /** What the rule itself asks of the letter behind its own; an apostrophe stands between letters. */
  #ownDuties(slot: number, rule: number): Duty[] {
    const own = this.#rulesOf[slot]![rule];
    const duties = slot === APOSTROPHE ? [this.#afterApostrophe] : [];
    if (!own || own.tests.length === own.rest) return duties;
    return [...duties, { id: own.id, fits: true, tests: own.tests, done: own.rest }];
  }

  #stateOf(left: number, duties: readonly Duty[]): number {
    const keys = duties.map(({ id, fits, done }) => (id * MOST_TESTS + done) * 2 + Number(fits));
    const key = `${left}:${[...new Set(keys)].sort((a, b) => a - b).join()}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      const ends = passAll(duties, NO_LETTER) !== undefined;
      const behind = new Int32Array(this.arcs.length).fill(UNKNOWN);
      const distinct = duties.filter((_, at) => keys.indexOf(keys[at]!) === at);
      number = this.#states.push({ left, duties: distinct, behind, ends }) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** What is still owed when a letter follows; undefined where it breaks a duty. */
function passAll(duties: readonly Duty[], slot: number): readonly Duty[] | undefined {
  const owed: Duty[] = [];
  for (const duty of duties) {
    const holds = duty.tests[duty.done]![slot] === 1;
    if (!holds) {
      if (duty.fits) return undefined;
      continue;
    }
    const done = duty.done + 1;
    if (done < duty.tests.length) owed.push({ ...duty, done });
    else if (!duty.fits) return undefined;
  }
  return owed;
}
