import { languageName, LOCALES, lookupLanguages } from "../../../language/index.js";
import { editDistanceWithin, foldWord, remember } from "../../../text/index.js";
import type { Gathered } from "./gathered.js";
import { SUBTITLE_ROLES, isUnknownWord, plays, playsAny, type Item, type NamedLanguage } from "./item.js";
import { languageOfWord } from "./word-meaning.js";
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

/** Languages that films are often versioned in: slips are looked for in their names and in the forms below. */
const OFTEN_WRITTEN =
  "en fr de nl ru uk be pl cs sk hu ro bg el tr ka hy az kk lt lv et fi sv no da is hr sr sl mk sq he ar fa hi bn ta te ur ja ko zh cmn yue th vi id ms ca eu gl pt es it cy ga yi ku wo sw am".split(
    " ",
  );
const INFLECTED = [
  "englischen",
  "deutschen",
  "franzosischen",
  "russischen",
  "spanischen",
  "italienischen",
  "английскими",
  "русскими",
  "французскими",
  "немецкими",
  "английском",
  "русском",
] as const;

let names: ReadonlyMap<string, readonly string[]> | undefined;

/** Names by first letter, folded; made when the first slip is looked for. */
function namesFrom(letter: string): readonly string[] {
  if (!names) {
    const written = OFTEN_WRITTEN.flatMap((tag) => LOCALES.map((locale) => foldWord(languageName(tag, locale))));
    const byLetter = new Map<string, string[]>();
    for (const name of new Set([...written, ...INFLECTED])) {
      if (name.length < SHORTEST || name.includes(" ")) continue;
      const known = byLetter.get(name.charAt(0));
      if (known) known.push(name);
      else byLetter.set(name.charAt(0), [name]);
    }
    names = byLetter;
  }
  return names.get(letter) ?? [];
}

/** A language that only the registry names (Klingon, Chukchi). */
const rareLanguage = remember((word): NamedLanguage | undefined => {
  const [found] = lookupLanguages({ text: word });
  return found && { tag: found.tag, form: "word", others: [], locale: undefined };
});

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

/** "orginal version", "version orginale": a slip beside the word for version. */
const ORIGINALS = ["original", "originale", "originele"];

function isOriginal(items: readonly Item[], index: number): boolean {
  return maybeMisspelt(items[index]) && [index - 1, index + 1].some((at) => plays(items[at], "version"));
}

function note(gathered: Gathered, item: Item, suggestion: string): void {
  gathered.misspelt.push({ text: item.raw, suggestion, span: { start: item.start, end: item.end } });
}

/**
 * Reads typing errors, only where the sense asks for the word: a mark beside a language ("Untertitle: Finnisch"), a language
 * beside a subtitle mark ("Englsh subtitles"). Each is reported with the word it was read as.
 */
export function correctMisspelt(items: readonly Item[], gathered: Gathered): readonly Item[] {
  if (!items.some(maybeMisspelt)) return items;
  const marked = items.map((item, index) => {
    if (!maybeMisspelt(item) || !languageBeside(items, index)) return item;
    const word = nearest(item.key, MARKS, item.key.length >= LONG_ENOUGH_FOR_TWO ? 2 : 1);
    if (!word) return item;
    note(gathered, item, word);
    return { ...item, key: word, roles: wordRoles(word) };
  });
  return marked.map((item, index) => {
    const original = isOriginal(marked, index) ? nearest(item.key, ORIGINALS, 1) : undefined;
    if (original) {
      note(gathered, item, original);
      return { ...item, key: original, roles: wordRoles("original version") };
    }
    // "Georgain with English subtitles": what is heard stands in front of what is read.
    const heard =
      playsAny(marked[index + 1], "with") &&
      marked[index + 2]?.language &&
      playsAny(marked[index + 3], ...SUBTITLE_ROLES);
    const beside =
      heard ||
      playsAny(marked[index + 1], ...SUBTITLE_ROLES, "spoken") ||
      (playsAny(marked[index - 1], "in") && playsAny(marked[index - 2], ...SUBTITLE_ROLES));
    // "Rusian OV", "VO klingon": beside a mark of the original.
    const atOriginal = [marked[index - 1], marked[index + 1]].some((other) => other?.mark?.kind === "original");
    if (!maybeMisspelt(item) || !(beside || atOriginal)) return item;
    const rare = rareLanguage(item.raw);
    if (rare) return { ...item, language: rare };
    const word = nearest(item.key, namesFrom(item.key.charAt(0)), 1);
    const language = word && languageOfWord(word);
    if (!language) return item;
    note(gathered, item, word);
    return { ...item, language };
  });
}
