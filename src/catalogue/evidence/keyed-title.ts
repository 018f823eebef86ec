import { splitArticle } from "../../title/index.js";
import { foldKey, neutralKey, sortedWords, titleNumbers } from "../keys/index.js";

/** A title with the keys it is compared by, each made when it is first asked for. */
export class KeyedTitle {
  readonly text: string;
  #fold: string | undefined;
  #neutral: string | undefined;
  #sorted: string | undefined;
  #run: string | undefined;
  #plain: string | undefined;
  #sortedPlain: string | undefined;
  #numbers: readonly string[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Equal for two spellings in one script. */
  get fold(): string {
    return (this.#fold ??= foldKey(this.text));
  }

  /** Equal for two spellings in any script and scheme. */
  get neutral(): string {
    return (this.#neutral ??= neutralKey(this.text));
  }

  /** The words of the neutral key in alphabetical order: equal where words change places. */
  get sorted(): string {
    return (this.#sorted ??= sortedWords(this.neutral));
  }

  /** The neutral key in one word: equal where only blanks differ. */
  get run(): string {
    return (this.#run ??= this.neutral.replaceAll(" ", ""));
  }

  /** The neutral key behind the article that was left out of it; undefined when there is none. */
  get withArticle(): string | undefined {
    const article = splitArticle(this.text)?.article;
    return article === undefined ? undefined : `${article.toLowerCase()} ${this.neutral}`;
  }

  /** As it is written, in small letters: a slip of the pen changes less of it than of a key. */
  get plain(): string {
    return (this.#plain ??= this.text.toLowerCase());
  }

  /** Its words, articles too, in alphabetical order. */
  get sortedPlain(): string {
    return (this.#sortedPlain ??= sortedWords(this.plain));
  }

  /** Of sequels, parts and years. */
  get numbers(): readonly string[] {
    return (this.#numbers ??= titleNumbers(this.text));
  }
}
