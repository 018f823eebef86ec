import { CARDINALS, HALVES, ORDINALS, SHARED_NUMBERS } from "../generated/title-words.js";

type NumberTable = ReadonlyMap<string, number>;

/** `2=два две|3=три` → два is 2, две is 2, три is 3. */
function readTable(packed: string): NumberTable {
  const table = new Map<string, number>();
  for (const row of packed.split("|")) {
    const [value, words] = row.split("=");
    for (const word of words!.split(" ")) table.set(word, Number(value));
  }
  return table;
}

const readTables = (tables: Readonly<Record<string, string>>): ReadonlyMap<string, NumberTable> =>
  new Map(Object.entries(tables).map(([language, packed]) => [language, readTable(packed)]));

const cardinals = readTables(CARDINALS);
const ordinals = readTables(ORDINALS);
const shared = new Set(SHARED_NUMBERS.split(" "));

const unmistakable = (tables: ReadonlyMap<string, NumberTable>): NumberTable =>
  new Map([...tables.values()].flatMap((table) => [...table]).filter(([word]) => !shared.has(word)));
const cardinalsAnywhere = unmistakable(cardinals);
const ordinalsAnywhere: NumberTable = new Map([...ordinals.values()].flatMap((table) => [...table]));

/** The value of a folded number word; without a language, only of words that mean nothing else elsewhere. */
export function cardinalOf(word: string, language: string | undefined): number | undefined {
  return (language === undefined ? cardinalsAnywhere : cardinals.get(language))?.get(word);
}

/** The value of a folded ordinal in words, of any language when none is given: to be asked beside a word for part only. */
export function ordinalOf(word: string, language: string | undefined): number | undefined {
  return (language === undefined ? ordinalsAnywhere : ordinals.get(language))?.get(word);
}

const halves: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(HALVES).map(([language, phrases]) => [language, phrases.map((phrase) => phrase.split(" "))]),
);
const halvesAnywhere = [...halves.values()].flat();

/** How many of the words from `at` on say "and a half"; 0 when they do not. */
export function halfLength(words: readonly string[], at: number, language: string | undefined): number {
  const phrases = language === undefined ? halvesAnywhere : (halves.get(language) ?? []);
  const found = phrases.find((phrase) => phrase.every((word, offset) => words[at + offset] === word));
  return found?.length ?? 0;
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ").map((word, at) => [word, at + 2]),
);

/**
 * The value of a roman numeral in small letters from ii to xx. `i`, `v` and `x` are words and initials as well: v and x
 * count at the end of a title, all three beside a word for part.
 */
export function romanOf(word: string, place: "part" | "end" | "inside"): number | undefined {
  if (word === "i") return place === "part" ? 1 : undefined;
  if (word.length === 1 && place === "inside") return undefined;
  return ROMAN.get(word);
}

const numberWords: ReadonlySet<string> = new Set([
  ...ROMAN.keys(),
  "i",
  ...[...cardinals.values()].flatMap((table) => [...table.keys()]),
]);

/** Whether a folded word is a cardinal of some language or a roman numeral; ordinals count only beside a word for part. */
export function isNumberWord(word: string): boolean {
  return numberWords.has(word);
}

const WITH_ORDINAL_ENDING = /^(\d{1,4})(?:st|nd|rd|th|er|ere|eme|e|de|ste|а?я|й|ый|ой|ий|го|ая|ое|ти|х|ге)$/;
const PLAIN = /^\d+$/;

/** The digits of a word such as `2`, `007`, `9th`, `2я`, without leading zeros; undefined when it is no number. */
export function digitsOf(word: string): string | undefined {
  const first = word.charCodeAt(0);
  if (!(first >= 0x30 && first <= 0x39)) return undefined;
  const digits = PLAIN.test(word) ? word : WITH_ORDINAL_ENDING.exec(word)?.[1];
  return digits?.replace(/^0+(?=\d)/, "");
}
