/**
 * What a word may mean. Two words of two languages that share a meaning are each other's translation; what a meaning is
 * called is of no matter, only that the same one has the same id in every language.
 */
export interface Lexicon {
  /** Primary subtags of the languages in which words are known. */
  readonly languages: readonly string[];
  /** The most words that an entry of several words has; 1 when there are only single words. */
  readonly longestEntry: number;
  /**
   * Ids of the meanings of a word, or of several words with single blanks between, as it stands in a text: in any form
   * of inflection, folded by `foldLetters` and without apostrophes. Empty when it is not known.
   */
  lookup(form: string, language: string): readonly string[];
  /** Whether an entry of several words begins with this one; where it is left out, every word may. */
  opensEntry?(word: string, language: string): boolean;
  /** Whether a form is an entry as it stands, without looking for endings: tells languages apart quickly. */
  isEntry?(form: string, language: string): boolean;
  /** How much a meaning counts when two titles are compared: 1, or less for pronouns and the like. */
  weight(meaning: string): number;
}

/** Looks into several lexicons at once; meanings are told apart by their ids, so that lists may add to each other. */
export function joinLexicons(...lexicons: readonly Lexicon[]): Lexicon {
  return {
    languages: [...new Set(lexicons.flatMap(({ languages }) => languages))],
    longestEntry: Math.max(1, ...lexicons.map(({ longestEntry }) => longestEntry)),
    lookup: (form, language) => [...new Set(lexicons.flatMap((lexicon) => lexicon.lookup(form, language)))],
    opensEntry: (word, language) =>
      lexicons.some((lexicon) => lexicon.longestEntry > 1 && (lexicon.opensEntry?.(word, language) ?? true)),
    isEntry: (form, language) => lexicons.some((lexicon) => lexicon.isEntry?.(form, language) ?? false),
    weight: (meaning) => Math.min(...lexicons.map((lexicon) => lexicon.weight(meaning)), 1),
  };
}
