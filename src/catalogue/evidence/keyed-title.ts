import { splitArticle } from "../../title/index.js";
import { neutralKey, sortedWords, titleKeys, titleNumbers } from "../keys/index.js";

const SET_OFF = /\s*:\s+|\s+[-–—]\s+|\.\s+|\s*[()]\s*/u;
/** *Ferry, The* and *Ferry (The)*. */
const ARTICLE_BEHIND = /(?:,\s*|\s[([])(\p{L}{1,5})(['’ʼ]?)[)\]]?\s*$/u;
/** A page of text is no title with a subtitle. */
const MOST_CUT = 1000;

/** A title with the keys it is compared by, each made when it is first asked for. */
export class KeyedTitle {
  readonly text: string;
  #keys: { readonly fold: string; readonly neutral: string } | undefined;
  #sorted: string | undefined;
  #run: string | undefined;
  #plain: string | undefined;
  #sortedPlain: string | undefined;
  #numbers: readonly string[] | undefined;
  #pieces: readonly string[] | undefined;
  /** Null when there is none, undefined when nobody asked. */
  #withArticle: string | null | undefined;
  #hasArticle: boolean | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Equal for two spellings in one script. */
  get fold(): string {
    return (this.#keys ??= titleKeys(this.text)).fold;
  }

  /** Equal for two spellings in any script and scheme. */
  get neutral(): string {
    return (this.#keys ??= titleKeys(this.text)).neutral;
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
    if (this.#withArticle === undefined) {
      const article = splitArticle(this.text)?.article;
      this.#withArticle = article === undefined ? null : `${article.toLowerCase()} ${this.neutral}`;
    }
    return this.#withArticle ?? undefined;
  }

  /** Whether an article was left out of the keys, from the front or from behind. */
  get hasArticle(): boolean {
    return (this.#hasArticle ??= hasArticle(this.text));
  }

  /** As it is written, in small letters: a slip of the pen changes less of it than of a key. */
  get plain(): string {
    return (this.#plain ??= this.text.toLowerCase());
  }

  /** Its words, articles too, in alphabetical order. */
  get sortedPlain(): string {
    return (this.#sortedPlain ??= sortedWords(this.plain));
  }

  /** Neutral keys of what stands before and behind a colon, a dash, a full stop or a bracket; one for a title without. */
  get pieces(): readonly string[] {
    return (this.#pieces ??= this.text.slice(0, MOST_CUT).split(SET_OFF).map(neutralKey));
  }

  /** Of sequels, parts and years. */
  get numbers(): readonly string[] {
    return (this.#numbers ??= titleNumbers(this.text));
  }
}

function hasArticle(text: string): boolean {
  const [, behind, mark] = ARTICLE_BEHIND.exec(text) ?? [];
  return splitArticle(text) !== undefined || (!!behind && splitArticle(`${behind}${mark || " "}x`) !== undefined);
}
