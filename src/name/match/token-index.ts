import { nameTokens, type NameToken } from "./name-tokens.js";

/** The different tokens of many names, which names have each, and which each name has. */
export class TokenIndex {
  readonly tokens: readonly NameToken[];
  /** How many tokens a name has at most. */
  readonly longest: number;
  readonly #numbers = new Map<string, number>();
  readonly #tokensOf: readonly (readonly number[])[];
  readonly #firstName: Int32Array;
  readonly #names: Int32Array;

  constructor(names: readonly string[]) {
    const tokens: NameToken[] = [];
    this.#tokensOf = names.map((name) =>
      nameTokens(name).map((token) => {
        let number = this.#numbers.get(token.text);
        if (number === undefined) {
          number = tokens.length;
          this.#numbers.set(token.text, number);
          tokens.push(token);
        }
        return number;
      }),
    );
    this.tokens = tokens;
    this.longest = this.#tokensOf.reduce((most, { length }) => Math.max(most, length), 0);
    this.#firstName = new Int32Array(tokens.length + 1);
    for (const list of this.#tokensOf) for (const token of list) this.#firstName[token + 1]!++;
    for (let token = 0; token < tokens.length; token++) this.#firstName[token + 1]! += this.#firstName[token]!;
    const filled = this.#firstName.slice();
    this.#names = new Int32Array(this.#firstName[tokens.length]!);
    this.#tokensOf.forEach((list, name) => {
      for (const token of list) this.#names[filled[token]!++] = name;
    });
  }

  /** The number of a token, undefined when no name has it. */
  numberOf(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  /** The names that have a token, in order. */
  namesWith(token: number): Int32Array {
    return this.#names.subarray(this.#firstName[token], this.#firstName[token + 1]);
  }

  /** The tokens of a name, in order. */
  tokensOf(name: number): readonly number[] {
    return this.#tokensOf[name]!;
  }
}
