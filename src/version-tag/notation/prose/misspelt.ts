import { editDistanceWithin } from "../../../text/index.js";
import type { Gathered } from "./gathered.js";
import { isUnknownWord, plays, playsAny, type Item } from "./item.js";
import { languageOfWord } from "./word-meaning.js";
import { SUBTITLE_ROLES } from "./statement.js";
import { wordRoles } from "./word-roles.js";

/** Marks long enough that a word one or two letters away from them is a slip of the hand. */
const MARKS = [
  "subtitles",
  "subtitle",
  "subtitled",
  "untertitel",
  "untertiteln",
  "originalfassung",
  "originalversion",
  "synchronfassung",
  "ondertiteld",
  "ondertiteling",
  "gesproken",
  "soustitre",
  "soustitres",
  "subtitulada",
  "subtitulado",
  "subtitulos",
  "sottotitoli",
  "sottotitolato",
  "legendado",
  "legendas",
  "titulky",
  "субтитры",
  "субтитрами",
  "субтитров",
  "undertexter",
] as const;
const SHORTEST = 6;
const LONGEST = 18;
const LONG_ENOUGH_FOR_TWO = 8;

/** Languages often written, for slips in their names. */
const NAMES = [
  "english",
  "french",
  "german",
  "russian",
  "spanish",
  "italian",
  "portuguese",
  "japanese",
  "arabic",
  "chinese",
  "dutch",
  "polish",
  "englisch",
  "deutsch",
  "franzosisch",
  "russisch",
  "spanisch",
  "italienisch",
  "engels",
  "frans",
  "nederlands",
  "russisch",
  "anglais",
  "francais",
  "allemand",
  "neerlandais",
  "английскими",
  "русскими",
  "французскими",
  "немецкими",
  "английский",
  "английском",
  "englischen",
  "deutschen",
  "franzosischen",
  "russischen",
] as const;

/** An unknown word of a length that can be a slip of the hand. */
function maybeMisspelt(item: Item | undefined): item is Item {
  return isUnknownWord(item) && item.key.length >= SHORTEST && item.key.length <= LONGEST;
}

function nearest(key: string, words: readonly string[], most: number): string | undefined {
  const first = key.charAt(0);
  for (let distance = 1; distance <= most; distance++) {
    for (const word of words)
      if (word.startsWith(first) && editDistanceWithin(key, word, distance) === distance) return word;
  }
  return undefined;
}

/** A language stands next to the place, or behind "in", a colon or a dash, or the like. */
function languageBeside(items: readonly Item[], index: number): boolean {
  if (items[index - 1]?.language) return true;
  let at = index + 1;
  while (
    at < index + 3 &&
    (plays(items[at], "in") ||
      items[at]?.separator === "colon" ||
      items[at]?.separator === "dash" ||
      items[at]?.separator === "hyphen")
  )
    at++;
  return items[at]?.language !== undefined && items[at]!.language!.form !== "code";
}

function note(gathered: Gathered, item: Item, suggestion: string): void {
  gathered.misspelt.push({ text: item.raw, suggestion, span: { start: item.start, end: item.end } });
}

/**
 * Reads typing errors, only where the sense asks for the word: a mark beside a language ("Subtilte : Arabic"), a language
 * beside a subtitle mark ("Englsh subtitles"). Each is reported with the word it was read as.
 */
export function correctMisspelt(items: readonly Item[], gathered: Gathered): Item[] {
  const marked = items.map((item, index) => {
    if (!maybeMisspelt(item) || !languageBeside(items, index)) return item;
    const word = nearest(item.key, MARKS, item.key.length >= LONG_ENOUGH_FOR_TWO ? 2 : 1);
    if (!word) return item;
    note(gathered, item, word);
    return { ...item, key: word, roles: wordRoles(word) };
  });
  return marked.map((item, index) => {
    const beside =
      playsAny(marked[index + 1], ...SUBTITLE_ROLES, "spoken") ||
      (playsAny(marked[index - 1], "in") && playsAny(marked[index - 2], ...SUBTITLE_ROLES));
    if (!maybeMisspelt(item) || !beside) return item;
    const word = nearest(item.key, NAMES, 1);
    const language = word && languageOfWord(word);
    if (!language) return item;
    note(gathered, item, word);
    return { ...item, language };
  });
}
