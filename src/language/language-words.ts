import { FIRST_WORDS_OF_PHRASES, LANGUAGE_WORDS, LONGEST_LANGUAGE_WORD } from "../generated/language-words.js";
import { lazily, RECORD } from "./packed-table.js";
import { ShelvedWords } from "./shelved-words.js";
import { placeOfLetter, WORD_FORMS, WORD_LOCALES, type LanguageWordForm } from "./word-letters.js";

/** One reading of a word. */
export interface LanguageWord {
  readonly tag: string;
  /** The language of the page in which the word stands; a native name has the tag's own primary language. */
  readonly locale: string;
  readonly form: LanguageWordForm;
  /** The word also has a common meaning in its locale (`polish`), so it counts only beside other evidence. */
  readonly ambiguous?: true;
}

/** The number of words in the longest key. */
export const maxLanguageWords: number = LONGEST_LANGUAGE_WORD;

const phraseStarts = lazily(() => new Set(FIRST_WORDS_OF_PHRASES.split(RECORD)));

/** True when some key of several words starts with this folded word (`swiss german`). */
export function startsLanguagePhrase(word: string): boolean {
  return phraseStarts().has(word);
}

const NONE: readonly LanguageWord[] = [];

function nativeWord(tag: string): LanguageWord {
  return { tag, locale: tag.split("-", 1)[0] ?? tag, form: "native" };
}

/** `ru:aadb` is ru by an English name and a German inflected form; a capital marks an ambiguous word, `ru` alone a native. */
function readWords(packed: string): readonly LanguageWord[] {
  return packed.split(" ").flatMap((reading) => {
    const [tag = "", letters] = reading.split(":");
    if (letters === undefined) return [nativeWord(tag)];
    const words: LanguageWord[] = [];
    for (let at = 0; at + 1 < letters.length; at += 2) {
      const formLetter = letters.charAt(at + 1);
      const locale = WORD_LOCALES[placeOfLetter(letters.charAt(at))];
      const form = WORD_FORMS[placeOfLetter(formLetter)];
      if (locale === undefined || form === undefined) continue;
      words.push({ tag, locale, form, ...(formLetter < "a" && { ambiguous: true }) });
    }
    return words;
  });
}

const table = new ShelvedWords(LANGUAGE_WORDS, readWords);

/**
 * What languages a word names, in any of the locales read. The key is folded with `foldWord`; the words of a longer one
 * are joined by single spaces; a closing full stop counts for nothing. Several tags are a collision that the caller has
 * to settle. Empty when the word names none.
 */
export function lookupLanguageWord(key: string): readonly LanguageWord[] {
  return table.find(key) ?? (key.endsWith(".") ? table.find(key.slice(0, -1)) : undefined) ?? NONE;
}

/** All keys of the table. */
export function allLanguageKeys(): Iterable<string> {
  return table.keys();
}
