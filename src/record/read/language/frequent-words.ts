import { COMMON_WORDS, TELLING_LETTERS } from "../../../generated/record-words.js";
import { foldWord, remember } from "../../../text/index.js";

const byWord = new Map<string, readonly string[]>();
for (const [language, words] of Object.entries(COMMON_WORDS)) {
  for (const word of words.split(" ")) {
    const key = word.toLowerCase();
    byWord.set(key, [...(byWord.get(key) ?? []), language]);
    const bare = foldWord(word);
    if (bare !== key && !byWord.has(bare)) byWord.set(bare, [language]);
  }
}

const byLetter = new Map<string, string>();
for (const [language, letters] of Object.entries(TELLING_LETTERS)) {
  for (const letter of letters) byLetter.set(letter, byLetter.has(letter) ? "" : language);
}

/** The languages in which a word, in any letter case, is among the most frequent; empty for other words. */
export const commonIn: (word: string) => readonly string[] = remember((word) => byWord.get(word.toLowerCase()) ?? []);

/** The language that a letter speaks for: `ß` for German; undefined for letters of many languages. */
function tellingLetter(letter: string): string | undefined {
  return byLetter.get(letter.toLowerCase()) || undefined;
}

const WORD = /[\p{L}\p{M}'’]+/gu;

/** What one word says of the language of its text. */
interface Vote {
  readonly language: string;
  readonly weight: number;
}

const BEYOND_ASCII = /[^\p{ASCII}]/u;

const votesOfWord = remember((word: string): readonly Vote[] => {
  const plain = word.replace(/’/gu, "'");
  const apostrophe = plain.indexOf("'");
  const languages = commonIn(plain);
  const elided = languages.length === 0 && apostrophe > 0 && apostrophe < 4;
  const letters = BEYOND_ASCII.test(word) ? [...word].map(tellingLetter) : [];
  return [
    ...languages.map((language) => ({ language, weight: 1 / languages.length })),
    ...(elided ? commonIn(plain.slice(0, apostrophe)).map((language) => ({ language, weight: 0.5 })) : []),
    ...[...new Set(letters)].flatMap((language) => (language === undefined ? [] : [{ language, weight: 0.5 }])),
  ];
});

/** How much a text speaks for each language: frequent words count, letters that only one language has count twice. */
export function languageVotes(text: string, most = 6_000): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const word of text.slice(0, most).match(WORD) ?? []) {
    for (const { language, weight } of votesOfWord(word)) votes.set(language, (votes.get(language) ?? 0) + weight);
  }
  return votes;
}

/** The language with the most votes, when it leads clearly. */
export function likeliestLanguage(votes: ReadonlyMap<string, number>, atLeast = 2): string | undefined {
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < atLeast) return undefined;
  return second !== undefined && second[1] > 0.8 * first[1] ? undefined : first[0];
}
