import { APOSTROPHE, NO_LETTER, type CompiledRule, type CompiledScheme } from "../engine/index.js";

/** One step of reading backwards: these letters, where `output` is written. */
export interface Arc {
  /** Slots of the letters, at least one. */
  readonly slots: readonly number[];
  readonly letters: string;
  readonly output: string;
  /** Which of the rules of the first letter writes it; as many as there are rules where its plain row does. */
  readonly rule: number;
  /** An apostrophe that the scheme says nothing of, and leaves as it is. */
  readonly copied: boolean;
}

const APOSTROPHES = ["'", "’", "ʼ"];

/** Everything a scheme can write, the plain rows before the rules of the same letter. Letters without a row are not there. */
export function arcsOf(scheme: CompiledScheme): readonly Arc[] {
  const { alphabet, outputOf, rulesOf, pool } = scheme;
  const arcs: Arc[] = [];
  const add = (slots: readonly number[], output: string, rule: number, copied = false): void => {
    const letters = slots.map((slot) => alphabet.letters[slot]!).join("");
    arcs.push({ slots, letters, output, rule, copied });
  };
  for (let slot = NO_LETTER + 1; slot < alphabet.letters.length; slot++) {
    const rules = rulesOf[slot] ?? [];
    const output = outputOf[slot]!;
    if (output >= 0) add([slot], pool.textOf(output), rules.length);
    else if (slot === APOSTROPHE) for (const mark of APOSTROPHES) add([slot], mark, rules.length, true);
    rules.forEach((rule, number) => add([slot, ...rule.rest], pool.textOf(rule.output), number));
  }
  return arcs;
}

/** What must hold of the letters that follow the first of a rule for it to fit; 1 for each slot that will do. */
export function testsOf(rule: CompiledRule, slots: number): readonly Uint8Array[] {
  const tests = rule.rest.map((letter) => {
    const only = new Uint8Array(slots);
    only[letter] = 1;
    return only;
  });
  return rule.right === undefined ? tests : [...tests, rule.right];
}
