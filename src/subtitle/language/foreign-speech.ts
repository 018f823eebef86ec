import { NAME_PARTICLES } from "../../generated/names.js";
import type { Lang } from "../../model/index.js";
import type { JudgedText } from "./judged-line.js";
import { areKin } from "./kin-languages.js";
import { oddsFor } from "./language-odds.js";
import { languageOfScript } from "./text-script.js";
import { frequentWords, languagesOfScript, type TraitScript } from "./written-traits.js";

/** What a text needs to be in another language of the same letters: names and interjections must not pass. */
const CERTAIN = 0.9;
const BEYOND_DOUBT = 0.95;
/** Down to here it may be in the language of the file. */
const POSSIBLE = 0.02;
const FEWEST_LETTERS = 14;
const FEWEST_FREQUENT = 2;
/** Cyrillic languages share more of their words. */
const FEWEST_FREQUENT_CYRILLIC = 3;
/** Words in small letters that stand for frequent ones where those are few; one less beside a frequent one. */
const FEWEST_SMALL = 3;
/** A text in capitals may be a sign, a title or a name: more words must speak for a sentence. */
const FEWEST_IN_CAPITALS = 3;
const FEWEST_LETTERS_IN_CAPITALS = 20;

/** Letters that the rest of the file does not have need no words, but a single word is a name or a sign. */
const FEWEST_STRANGE_LETTERS = 7;
const FEWEST_STRANGE_WORDS = 2;
/** A foreign sign in capitals is shown as it is; a sentence in capitals has more words. */
const MOST_WORDS_OF_SIGN = 3;
/** From here on a language is named; below, the letters alone are. */
const NAMED = 0.8;

const WORD = /\p{L}[\p{L}\p{M}'’ʼ]*/gu;
const SMALL_WORD = /^[\p{Ll}\p{M}'’ʼ]{2,}$/u;
const particles: ReadonlySet<string> = new Set(NAME_PARTICLES.split(" "));

/**
 * The language of a text that is not in the language of its file, `main`, written in `mainScript`; null where it may be, or
 * where the text may be names, a title or a sign. `und-Cyrl` and `und-Latn` where only the letters are beyond doubt.
 */
export function foreignLanguage(text: JudgedText, main: Lang, mainScript: string): Lang | null {
  const { script, letters } = text;
  const only = languageOfScript(script, text.text);
  if (only !== undefined) return only !== main && letters >= FEWEST_STRANGE_LETTERS ? only : null;
  if (!isTraitScript(script) || areWrittenIn(main, script, mainScript)) return languageOfSameLetters(text, main);
  return isSpeechInOtherLetters(text) ? namedLanguage(text) : null;
}

function isTraitScript(script: string): script is TraitScript {
  return script === "Latn" || script === "Cyrl";
}

/** Whether the letters are those of the file; Serbian, which has both, may change them. */
function areWrittenIn(main: Lang, script: TraitScript, mainScript: string): boolean {
  return script === mainScript || (languagesOfScript(script).includes(main) && isTraitScript(mainScript));
}

function namedLanguage({ odds, script }: JudgedText): Lang {
  const [best] = odds;
  if (best === undefined || best.score < NAMED) return `und-${script}`;
  return best.language === "sh" && script === "Cyrl" ? "sr" : best.language;
}

function isSpeechInOtherLetters({ text, letters, script, shouted }: JudgedText): boolean {
  const words = wordsOf(text);
  if (letters < FEWEST_STRANGE_LETTERS || words.length < FEWEST_STRANGE_WORDS) return false;
  if (shouted) return words.length > MOST_WORDS_OF_SIGN;
  // Names and brands in Latin letters are left as they are all over the world.
  return smallWords(words).size >= (script === "Latn" ? FEWEST_STRANGE_WORDS : 1);
}

function languageOfSameLetters(text: JudgedText, main: Lang): Lang | null {
  const { odds, letters } = text;
  const [best, next] = odds;
  if (best === undefined || best.language === main || areKin(best.language, main)) return null;
  if (letters < FEWEST_LETTERS || oddsFor(odds, main) > POSSIBLE) return null;
  // Of two languages like Czech and Slovak it is one for certain, whichever it is.
  const together = best.score + (next !== undefined && areKin(best.language, next.language) ? next.score : 0);
  if (best.score < CERTAIN && together < BEYOND_DOUBT) return null;
  if (!isSentence(text, best.language, main, together)) return null;
  return namedLanguage(text);
}

/** Whether a text has the words of a sentence and not of a name: frequent ones of its language, or several in small letters. */
function isSentence(
  { text, script, letters, shouted }: JudgedText,
  language: Lang,
  main: Lang,
  score: number,
): boolean {
  if (!isTraitScript(script)) return false;
  const frequent = frequentWords(text, script, language);
  if (script === "Cyrl") return frequent >= FEWEST_FREQUENT_CYRILLIC;
  if (shouted) return frequent >= FEWEST_IN_CAPITALS && letters >= FEWEST_LETTERS_IN_CAPITALS;
  const small = smallWords(wordsOf(text));
  const frequentSmall = frequentWords([...small].join(" "), script, language);
  if (frequent >= FEWEST_FREQUENT && frequentSmall > 0) return true;
  if (score < BEYOND_DOUBT || frequentWords(text, script, main) > frequent) return false;
  return small.size >= (frequentSmall > 0 ? FEWEST_SMALL - 1 : FEWEST_SMALL);
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The words in small letters, each once, without those that stand in names. */
function smallWords(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => SMALL_WORD.test(word) && !particles.has(word)));
}
