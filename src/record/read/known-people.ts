import { foldWord } from "../../text/index.js";

/** People named on the page, by the folded words of their names. */
export class KnownPeople {
  readonly #names = new Set<string>();

  static key(name: string): string {
    return foldWord(name)
      .replace(/[\s.,]+/gu, " ")
      .trim();
  }

  add(name: string): void {
    this.#names.add(KnownPeople.key(name));
  }

  /** Whether somebody of just this name is known. */
  has(name: string): boolean {
    return this.#names.has(KnownPeople.key(name));
  }

  get size(): number {
    return this.#names.size;
  }

  /** The name with which a text ends, when it is known and something stands before it. */
  endOf(text: string): string | undefined {
    const words = text.split(" ");
    for (let from = 1; from < words.length && from < 12; from += 1) {
      const tail = words.slice(from).join(" ");
      if (words.length - from >= 2 && words.length - from <= 4 && this.has(tail)) return tail;
    }
    return undefined;
  }
}
