import type { Span } from "../../../model/index.js";
import { foldWord } from "../../../text/index.js";

/** No name of a package or a file is longer, in any file system. */
export const LONGEST_NAME = 1024;

/** A word of a release or file name. */
export interface NameToken extends Span {
  readonly text: string;
  /** The word as tables have it. */
  readonly key: string;
  /** What stands between this word and the one before. */
  readonly before: string;
  /** The innermost bracket around the word, counted from 1; 0 outside brackets. */
  readonly bracket: number;
  readonly opensBracket: boolean;
  readonly closesBracket: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}'’@]+/gu;
const OPENING = "[({";
const CLOSING = "])}";

/** Counts brackets along a name; a closing one closes whatever is open, for names are not always balanced. */
class OpenBrackets {
  readonly #open: number[] = [];
  #count = 0;

  pass(between: string): void {
    for (const sign of between) {
      if (OPENING.includes(sign)) this.#open.push(++this.#count);
      else if (CLOSING.includes(sign)) this.#open.pop();
    }
  }

  get innermost(): number {
    return this.#open.at(-1) ?? 0;
  }
}

/** The words of a name in order; dots, blanks, dashes, underscores and brackets separate. Linear in the length of the text. */
export function splitIntoTokens(text: string): readonly NameToken[] {
  const brackets = new OpenBrackets();
  const words = [...text.matchAll(WORD)];
  let end = 0;
  return words.map((match, at) => {
    const word = match[0];
    const before = text.slice(end, match.index);
    brackets.pass(before);
    end = match.index + word.length;
    const after = text.slice(end, words[at + 1]?.index ?? text.length);
    return {
      text: word,
      key: foldWord(word),
      start: match.index,
      end,
      before,
      bracket: brackets.innermost,
      opensBracket: before !== "" && OPENING.includes(before.slice(-1)),
      closesBracket: after !== "" && CLOSING.includes(after.slice(0, 1)),
    };
  });
}

/** True when a bracket closes or a dash with blanks or dots around it stands before the word: a new part of the name begins. */
export function beginsPart({ before }: NameToken): boolean {
  return /[\])}]/.test(before) || /[\s._][-–—]+[\s._]/.test(before);
}
