import { APOSTROPHE, CAPITAL, EITHER, NO_LETTER, isApostrophe } from "./alphabet.js";
import type { CompiledRule, CompiledScheme } from "./compiled-scheme.js";
import { nearestWordInCapitals } from "./lines-in-capitals.js";
import { UnitBuffer } from "./unit-buffer.js";

/** A letter that the scheme has no row for: where it stands first, and what was written. */
export interface LetterOutside {
  readonly letter: string;
  readonly at: number;
  readonly used: string;
}

/** What is added to an output for its forms (see OutputPool). */
const SMALL = 0;
const TITLE = 1;
const CAPITALS = 2;
/** Most outputs of a letter are shorter; the buffer grows when they are not. */
const ROOM_PER_LETTER = 1.25;

/** One run of a scheme over a text that `readableText` has made. Time grows with the length of the text. */
export class SchemeRun {
  readonly #text: string;
  readonly #scheme: CompiledScheme;
  readonly #isLoud: (at: number) => boolean;
  readonly outside = new Map<number, LetterOutside>();

  constructor(text: string, scheme: CompiledScheme) {
    this.#text = text;
    this.#scheme = scheme;
    this.#isLoud = nearestWordInCapitals(text);
  }

  /** The text from `start` to `end` in Latin letters; words do not cross those bounds. */
  run(start = 0, end = this.#text.length): string {
    const text = this.#text;
    const { alphabet, outputOf, rulesOf, words, pool } = this.#scheme;
    const { slotOf, caseOf } = alphabet;
    const { units, starts } = pool.sealed;
    const out = new UnitBuffer(Math.ceil((end - start) * ROOM_PER_LETTER) + 16);
    let left = NO_LETTER;
    let isName = false;
    let at = start;
    while (at < end) {
      const unit = text.charCodeAt(at);
      const slot = this.#slotAt(at, unit, left, end);
      let length = 1;
      let output = -1;
      if (slot !== NO_LETTER) {
        if (left === NO_LETTER) isName = caseOf[unit] !== SMALL;
        if (left === NO_LETTER && words.size > 0) {
          const word = this.#wordAt(at, end);
          const known = words.get(word.toLowerCase());
          if (known !== undefined) {
            output = known;
            length = word.length;
          }
        }
        if (output < 0) {
          const rules = rulesOf[slot];
          const rule = rules === undefined ? undefined : this.#ruleAt(rules, at, left, end, isName);
          if (rule !== undefined) {
            output = rule.output;
            length = 1 + rule.rest.length;
          } else {
            output = outputOf[slot]!;
            if (output < 0 && slot !== APOSTROPHE) output = this.#outside(slot, at);
          }
        }
      }
      if (output < 0) {
        out.need(1);
        out.units[out.length++] = unit;
      } else {
        if (caseOf[unit] !== 0) output += this.#capitals(at, length, start, end, output);
        const from = starts[output]!;
        const to = starts[output + 1]!;
        out.need(to - from);
        for (let place = from; place < to; place++) out.units[out.length++] = units[place]!;
      }
      left = length === 1 ? slot : slotOf[text.charCodeAt(at + length - 1)]!;
      at += length;
    }
    return out.toString();
  }

  /** The slot at a place; an apostrophe is a letter between two letters only. */
  #slotAt(at: number, unit: number, left: number, end: number): number {
    const { slotOf } = this.#scheme.alphabet;
    const slot = slotOf[unit]!;
    if (slot !== NO_LETTER || left <= APOSTROPHE || !isApostrophe(unit) || at + 1 >= end) return slot;
    return slotOf[this.#text.charCodeAt(at + 1)] === NO_LETTER ? NO_LETTER : APOSTROPHE;
  }

  #rightOf(at: number, end: number): number {
    if (at >= end) return NO_LETTER;
    return this.#slotAt(at, this.#text.charCodeAt(at), APOSTROPHE + 1, end);
  }

  #ruleAt(
    rules: readonly CompiledRule[],
    at: number,
    left: number,
    end: number,
    isName: boolean,
  ): CompiledRule | undefined {
    for (const rule of rules) {
      if (rule.left?.[left] === 0 || (rule.names && !isName)) continue;
      const { rest } = rule;
      let behind = at + 1;
      let fits = true;
      for (let letter = 0; letter < rest.length && fits; letter++, behind++)
        fits = this.#rightOf(behind, end) === rest[letter];
      if (fits && (rule.right === undefined || rule.right[this.#rightOf(behind, end)] === 1)) return rule;
    }
    return undefined;
  }

  #wordAt(at: number, end: number): string {
    let behind = at + 1;
    while (this.#rightOf(behind, end) !== NO_LETTER) behind++;
    return this.#text.slice(at, behind);
  }

  #outside(slot: number, at: number): number {
    const { alphabet, genericOf, pool } = this.#scheme;
    const output = genericOf[slot]!;
    if (!this.outside.has(slot)) {
      this.outside.set(slot, { letter: alphabet.letters[slot]!, at, used: pool.textOf(output) });
    }
    return output;
  }

  /** How to write what begins with a capital: in full when its neighbours are capitals, else its first letter only. */
  #capitals(at: number, length: number, start: number, end: number, output: number): number {
    const { pool, alphabet } = this.#scheme;
    const writtenForBoth = alphabet.caseOf[this.#text.charCodeAt(at)] === EITHER;
    if (!writtenForBoth && pool.textOf(output + TITLE) === pool.textOf(output + CAPITALS)) return TITLE;
    const left = this.#letterCase(isApostrophe(this.#text.charCodeAt(at - 1)) ? at - 2 : at - 1, start, end);
    const behind = at + length;
    const right = this.#letterCase(this.#rightOf(behind, end) === APOSTROPHE ? behind + 1 : behind, start, end);
    if (writtenForBoth && left !== undefined && (left === SMALL || right === SMALL)) return SMALL;
    for (let inside = at + 1; inside < behind; inside++) {
      const letterCase = this.#letterCase(inside, start, end);
      if (letterCase === SMALL) return TITLE;
      if (letterCase === CAPITAL) return CAPITALS;
    }
    const beside = right ?? left;
    if (beside !== undefined) return beside === SMALL ? TITLE : CAPITALS;
    return this.#isLoud(at) ? CAPITALS : TITLE;
  }

  /** SMALL, CAPITAL or EITHER; undefined where no letter stands. */
  #letterCase(at: number, start: number, end: number): number | undefined {
    if (at < start || at >= end) return undefined;
    const { slotOf, caseOf } = this.#scheme.alphabet;
    const unit = this.#text.charCodeAt(at);
    return slotOf[unit] === NO_LETTER ? undefined : caseOf[unit];
  }
}
