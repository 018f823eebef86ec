/** "And" between two values of one field, folded, in the languages of the pages. */
export const AND_WORDS: readonly string[] = ["and", "und", "et", "en", "и", "та", "і", "y", "e", "i", "a"];
