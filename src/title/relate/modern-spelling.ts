import { LETTERS_BEFORE_1918 } from "../../text/index.js";
import { baseLanguage } from "../title-words.js";
import type { TitleInLanguage } from "./titled.js";

/** Letters of no other spelling than the Russian one before 1918, and its hard sign at the end of words. */
const OLD = /[ѣѳѵ]|[бвгджзйклмнпрстфхцчшщ]ъ(?!\p{L})/iu;
/** і stood before vowels, and in the word for the world; Ukrainian and Belarusian have it anywhere. */
const OLD_I = /і(?=[аеёиійоуыэюяѣ])|(?<!\p{L})мір/iu;
const OTHER_I = /[їєґў]|(?<!(?<!\p{L})м)і(?![аеёиійоуыэюяѣ])/iu;
const LONGEST = 400;

const LETTER = /[ѣіѳѵ]/giu;
const HARD_SIGN_AT_END = /(?<=[бвгджзйклмнпрстфхцчшщ])ъ(?!\p{L})/giu;
/** новаго, синяго, новыя, русскія: adjectives have ого, его, ые, ие today. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[жчшщ])аго(?!\p{L})/giu, "его"],
  [/(?<=\p{L})аго(?!\p{L})/giu, "ого"],
  [/(?<=\p{L})яго(?!\p{L})/giu, "его"],
  [/(?<=\p{L}ы)я(?!\p{L})/giu, "е"],
  [/(?<=[кжшщ]и)я(?!\p{L})/giu, "е"],
];
/** безсмертный, разсказ: the prefix has с before a voiceless consonant today. */
const PREFIX = /(?<=(?<!\p{L})(?:бе|и|ра|во|ни|чере))з(?=[кпстфхцчшщ])/giu;

/**
 * A Russian title in the spelling of before 1918 as it would be spelt today: Дѣти вѣка is Дети века. Any other title is
 * given back as it is; so is one that says it is in another language.
 */
export function inModernSpelling(title: TitleInLanguage): TitleInLanguage {
  const { text } = title;
  const language = baseLanguage(title.language);
  if (text.length > LONGEST || (language !== undefined && language !== "ru")) return title;
  if (!OLD.test(text) && (!OLD_I.test(text) || OTHER_I.test(text))) return title;
  const letters = text.replace(HARD_SIGN_AT_END, "").replace(LETTER, modernLetter).replace(PREFIX, "с");
  return { ...title, text: ENDINGS.reduce((words, [old, today]) => words.replace(old, today), letters) };
}

function modernLetter(letter: string): string {
  const small = letter.toLowerCase();
  const today = LETTERS_BEFORE_1918[small]!;
  return small === letter ? today : today.toUpperCase();
}
