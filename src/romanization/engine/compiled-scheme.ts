import { APOSTROPHE_LETTER, NO_LETTER, alphabetOf, type Alphabet } from "./alphabet.js";
import { conditionOf, type Condition } from "./condition.js";
import { OutputPool } from "./output-pool.js";
import { readAsOf, type ReadAs } from "./read-as.js";
import type { ContextRule, SchemeTable } from "../scheme.js";

/** A context rule for the hot loop: slots, looked-up conditions, and the place of its output. */
export interface CompiledRule {
  /** Slots of the letters after the first. */
  readonly rest: readonly number[];
  readonly left: Condition | undefined;
  readonly right: Condition | undefined;
  readonly output: number;
  /** For words with a capital letter in front only. */
  readonly names: boolean;
}

/** A scheme ready to run. Outputs are numbers of entries in the pool; see OutputPool. */
export interface CompiledScheme {
  readonly alphabet: Alphabet;
  /** Output of each slot; -1 where the scheme has no row for the letter. */
  readonly outputOf: Int32Array;
  /** Rules by the slot of their first letter. */
  readonly rulesOf: readonly (readonly CompiledRule[] | undefined)[];
  readonly words: ReadonlyMap<string, number>;
  readonly pool: OutputPool;
  /** What is written for letters that the scheme has no row for. */
  readonly genericOf: Int32Array;
  readonly readAs: ReadAs | undefined;
}

/** Makes a scheme out of tables, the outermost first: a house, then its base, then the base of that. */
export function compileScheme(script: string, tables: readonly SchemeTable[], generic: SchemeTable): CompiledScheme {
  const alphabet = alphabetOf(script);
  const slotOf = (letter: string): number => alphabet.slotOf[letter.charCodeAt(0)] ?? NO_LETTER;
  const ligatures = tables.find((table) => table.ligatures !== undefined)?.ligatures;
  const pool = new OutputPool({ capitals: merged(tables.map((table) => table.capitals)), ligatures });
  const classes = merged(tables.map((table) => table.classes));
  const rulesOf: CompiledRule[][] = [];
  for (const rule of tables.flatMap(({ contexts }) => contexts ?? [])) {
    const [first, ...rest] = [...rule.match].map((letter) => letterSlot(letter, slotOf, alphabet));
    (rulesOf[first!] ??= []).push({
      rest,
      ...conditionsOf(rule, classes, alphabet),
      output: pool.add(rule.to),
      names: rule.names ?? false,
    });
  }
  const words = Object.entries(merged(tables.map((table) => table.words)));
  return {
    alphabet,
    outputOf: outputsOf(merged(tables.map(({ letters }) => letters)), alphabet, pool),
    rulesOf,
    words: new Map(words.map(([word, to]) => [word, pool.add(to)])),
    pool,
    genericOf: outputsOf(generic.letters, alphabet, pool).map((output) => (output < 0 ? pool.add("") : output)),
    readAs: readAsOf(merged(tables.map((table) => table.readAs))),
  };
}

type Rows = Readonly<Record<string, string>>;

/** The rows of all layers; an outer layer stands before an inner one. */
function merged(layers: readonly (Rows | undefined)[]): Rows {
  return Object.fromEntries(layers.toReversed().flatMap((rows) => Object.entries(rows ?? {})));
}

function letterSlot(letter: string, slotOf: (letter: string) => number, alphabet: Alphabet): number {
  return letter === APOSTROPHE_LETTER ? alphabet.letters.indexOf(APOSTROPHE_LETTER) : slotOf(letter);
}

function conditionsOf(
  { left, right }: ContextRule,
  classes: Rows,
  alphabet: Alphabet,
): Pick<CompiledRule, "left" | "right"> {
  return {
    left: left === undefined ? undefined : conditionOf(left, classes, alphabet),
    right: right === undefined ? undefined : conditionOf(right, classes, alphabet),
  };
}

function outputsOf(letters: Rows, alphabet: Alphabet, pool: OutputPool): Int32Array {
  const outputs = new Int32Array(alphabet.letters.length).fill(-1);
  alphabet.letters.forEach((letter, slot) => {
    if (slot !== NO_LETTER && Object.hasOwn(letters, letter)) outputs[slot] = pool.add(letters[letter]!);
  });
  return outputs;
}
