const BETWEEN_WORDS = /[\s\p{Pd}]+/u;
const INITIAL = /^\p{L}\p{M}*\.?$/u;

const wordsOf = (text: string): readonly string[] => text.split(BETWEEN_WORDS).filter((word) => word !== "");

/**
 * Whether two spellings of a name or title can be set against each other word by word: as many words, and an initial only
 * against a word as short. `A. Vetrova` says nothing about how Анна is spelt.
 */
export function isWordByWord(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return (
    first.length === second.length && first.every((word, at) => INITIAL.test(word) === INITIAL.test(second[at] ?? ""))
  );
}
