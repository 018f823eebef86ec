import { CyrillicLexicon, correspondence } from "../../romanization/index.js";
import type { NameToken } from "./name-tokens.js";
import { sameScriptScore } from "./same-script-score.js";
import { SoundIndex } from "./sound-index.js";

/** A token of an index by its number, and how well it fits, from 0 to 1. */
export interface TokenHit {
  readonly token: number;
  readonly score: number;
}

/** How many of the nearest by sound are looked at closely. */
const NEAREST = 80;
const LEAST_SCORE = 1e-4;

/** Words of one script with their numbers among all tokens. */
interface Shelf {
  readonly numbers: readonly number[];
  readonly words: readonly string[];
}

/** Finds the tokens that a word may be: Latin words among Cyrillic ones by the joint model, all others by their sound. */
export class TokenSearch {
  readonly #tokens: readonly NameToken[];
  readonly #cyrillic: Shelf;
  readonly #other: Shelf;
  #lexicon: CyrillicLexicon | undefined;
  readonly #soundIndexes = new Map<Shelf, SoundIndex>();
  readonly #known = new Map<string, readonly TokenHit[]>();

  constructor(tokens: readonly NameToken[]) {
    this.#tokens = tokens;
    const shelf = (wanted: boolean): Shelf => {
      const numbers = [...tokens.keys()].filter((number) => (tokens[number]!.script === "cyrillic") === wanted);
      return { numbers, words: numbers.map((number) => tokens[number]!.text) };
    };
    this.#cyrillic = shelf(true);
    this.#other = shelf(false);
  }

  /** The tokens that a word may be, `most` at most, best first, equal ones in their order. */
  find(word: NameToken, most: number): readonly TokenHit[] {
    const asked = `${most} ${word.text}`;
    const known = this.#known.get(asked);
    if (known !== undefined) return known;
    const hits =
      word.script === "latin"
        ? [...this.#inCyrillic(word, most), ...this.#bySound(this.#other, word)]
        : [...this.#bySound(this.#cyrillic, word), ...this.#bySound(this.#other, word)];
    const found = hits.sort((a, b) => b.score - a.score || a.token - b.token).slice(0, most);
    this.#known.set(asked, found);
    return found;
  }

  #inCyrillic({ text }: NameToken, most: number): readonly TokenHit[] {
    const { numbers, words } = this.#cyrillic;
    if (numbers.length === 0) return [];
    this.#lexicon ??= new CyrillicLexicon(words);
    return this.#lexicon.find(text, most).map(({ index, score }) => ({ token: numbers[index]!, score }));
  }

  #bySound(shelf: Shelf, word: NameToken): readonly TokenHit[] {
    if (shelf.numbers.length === 0) return [];
    let index = this.#soundIndexes.get(shelf);
    if (index === undefined) {
      index = new SoundIndex(shelf.words);
      this.#soundIndexes.set(shelf, index);
    }
    return index.nearest(word.text, NEAREST).flatMap((at) => {
      const token = shelf.numbers[at]!;
      const score = this.#score(word, this.#tokens[token]!);
      return score < LEAST_SCORE ? [] : [{ token, score }];
    });
  }

  #score(a: NameToken, b: NameToken): number {
    if (a.script === b.script) return sameScriptScore(a.text, b.text);
    if (a.script === "latin" && b.script === "cyrillic") return correspondence(a.text, b.text);
    if (a.script === "cyrillic" && b.script === "latin") return correspondence(b.text, a.text);
    return 0;
  }
}
