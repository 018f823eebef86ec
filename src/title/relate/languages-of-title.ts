import type { Lexicon } from "../lexicon/index.js";
import { functionWords } from "../title-words.js";
import { readWords, type ReadTitle } from "./read-words.js";
import type { Titled } from "./titled.js";

const CYRILLIC: ReadonlySet<string> = new Set(["ru", "uk"]);
/** As a share of what the best language knows: a language that knows less is not considered. */
const ENOUGH_OF_BEST = 0.67;
/** Latin letters of which a Latin language knows more than this share are not tried as romanized Cyrillic. */
const MAYBE_ROMANIZED = 0.5;
const MOST_LANGUAGES = 3;
const UKRAINIAN_LETTERS = /[іїєґ]/i;

/** Whether words of a language stand in the lexicon in Cyrillic letters. */
export function isCyrillicLanguage(language: string): boolean {
  return CYRILLIC.has(language);
}

function cyrillicLanguage(title: Titled, lexicon: Lexicon): string {
  const declared = title.language;
  if (declared !== undefined && CYRILLIC.has(declared) && lexicon.languages.includes(declared)) return declared;
  return UKRAINIAN_LETTERS.test(title.text) ? "uk" : "ru";
}

function asRomanized(title: Titled, lexicon: Lexicon): readonly ReadTitle[] {
  const cyrillic = lexicon.languages.filter((candidate) => CYRILLIC.has(candidate));
  return cyrillic.map((candidate) => readWords(title, candidate, lexicon));
}

/**
 * Latin languages that have some of the words as they stand, half as many as the best has; all when none has any. Reading
 * a title in every language would take most of the time there is.
 */
function likelyLanguages({ words }: Titled, lexicon: Lexicon): readonly string[] {
  const latin = lexicon.languages.filter((language) => !CYRILLIC.has(language));
  const counts = latin.map((language) => {
    const functions = functionWords.get(language);
    return words.filter(({ folded }) => functions?.has(folded) || lexicon.isEntry?.(folded, language)).length;
  });
  const best = Math.max(0, ...counts);
  return latin.filter((_language, at) => counts[at]! * 2 >= best);
}

/**
 * The title as read in the languages it can be in, likeliest first. A declared language is believed when its letters are
 * those of the title, unless it knows no word of it and the title is one in romanized Cyrillic; without one, those languages are taken that know most of the words. Empty for a script that no
 * language of the lexicon is written in.
 */
export function readings(title: Titled, lexicon: Lexicon): readonly ReadTitle[] {
  if (title.words.length === 0) return [];
  if (title.script === "Cyrl") return [readWords(title, cyrillicLanguage(title, lexicon), lexicon)];
  const { language } = title;
  if (title.script === "Latn" && language !== undefined && lexicon.languages.includes(language)) {
    const declared = readWords(title, language, lexicon);
    const romanized = declared.known > 0 ? [] : asRomanized(title, lexicon).filter(({ known }) => known > 0);
    return romanized.length > 0 ? romanized : [declared];
  }
  if (title.script !== "Latn" && title.script !== "Zyyy") return [];
  const latin = likelyLanguages(title, lexicon);
  let all = latin.map((candidate) => readWords(title, candidate, lexicon));
  let best = Math.max(0, ...all.map(({ known }) => known));
  if (best <= MAYBE_ROMANIZED) {
    all = [...all, ...asRomanized(title, lexicon)];
    best = Math.max(0, ...all.map(({ known }) => known));
  }
  return all
    .filter(({ known, language: candidate }) => known >= best * ENOUGH_OF_BEST && (known > 0 || candidate === "en"))
    .sort((a, b) => b.known - a.known)
    .slice(0, MOST_LANGUAGES);
}
