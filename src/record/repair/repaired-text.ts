import type { Span } from "../../model/index.js";

/** How characters were damaged. */
export const DAMAGE_KINDS = [
  "utf8-as-1252",
  "8859-2-as-1",
  "1250-as-1252",
  "1250-as-mac",
  "1251-as-1252",
  "koi8-as-1252",
  "1251-as-koi8",
  "koi8-as-1251",
  "cedilla",
  "mixed-script",
] as const;
/** One of {@link DAMAGE_KINDS}. */
export type DamageKind = (typeof DAMAGE_KINDS)[number];

/** A word that was repaired: where it stands in the source, as it stands there, and as it was meant. */
export interface Repair {
  readonly span: Span;
  readonly printed: string;
  readonly text: string;
  readonly kind: DamageKind;
}

/** A text with its damaged characters repaired, and the way back to the source. */
export interface RepairedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** The span of the source for a span of the repaired text. */
  sourceSpan(span: Span): Span;
}

/** Where offsets of a repaired text lie in its source; pieces of other length than before are noted one by one. */
export class OffsetMap {
  readonly #ours: number[] = [0];
  readonly #source: number[] = [0];

  /** From here on an offset of the repaired text is one of the source. */
  note(ours: number, source: number): void {
    const last = this.#ours.length - 1;
    if (this.#ours[last] === ours) this.#source[last] = source;
    else {
      this.#ours.push(ours);
      this.#source.push(source);
    }
  }

  /** The source offset of an offset; inside a repaired character its beginning. */
  at(ours: number): number {
    let low = 0;
    let high = this.#ours.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#ours[middle]! <= ours) low = middle;
      else high = middle - 1;
    }
    const moved = this.#source[low]! + ours - this.#ours[low]!;
    const next = this.#source[low + 1];
    return next === undefined ? moved : Math.min(moved, next);
  }
}
