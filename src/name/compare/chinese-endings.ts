import type { NameScript } from "../../model/index.js";
import { EVERY_PRACTICE, practiceSet, type PracticeSet } from "../sound/index.js";

const PINYIN = practiceSet("zh");
/** n and ng at the end of a syllable; what stands before a vowel may begin the next one, and says nothing. */
const LATIN = /ng?(?![a-zü])|ng?(?=[^aeiouüg])/gu;
const CYRILLIC = /н[ьъ]?(?![а-яё])|н[ьъ]?(?=[^аеёиоуыэюяьъ])/gu;

/** A word or a name, and the practices by which it can have been spelt. */
export interface Spelt {
  readonly text: string;
  readonly script: NameScript;
  readonly practices: PracticeSet;
}

function endings(text: string, ending: RegExp, soft: RegExp): readonly string[] {
  return (text.toLowerCase().match(ending) ?? []).map((found) => (soft.test(found) ? "n" : "ng"));
}

/** Whether a set of practices, not that of all, holds Pinyin. */
export function holdsPinyin(practices: PracticeSet): boolean {
  return withoutPinyin(practices) !== practices;
}

function isPinyin({ script, practices }: Spelt): boolean {
  return script === "Latn" && holdsPinyin(practices);
}

/** The practices of a set but Pinyin. */
export function withoutPinyin(practices: PracticeSet): PracticeSet {
  return practices === EVERY_PRACTICE ? practices : practices & ~PINYIN;
}

/** How the syllables of two names end in Pinyin and in Palladius's spelling of it; undefined where they are not so spelt. */
function bothEndings(a: Spelt, b: Spelt): readonly (readonly [pinyin: string, palladius: string])[] | undefined {
  const [latin, cyrillic] = a.script === "Latn" ? [a, b] : [b, a];
  if (cyrillic.script !== "Cyrl" || !isPinyin(latin)) return undefined;
  const first = endings(latin.text, LATIN, /n$/u);
  const second = endings(cyrillic.text, CYRILLIC, /[ьъ]$/u);
  return first.length === second.length ? first.map((end, at) => [end, second[at]!]) : undefined;
}

/**
 * Whether Pinyin and Palladius's spelling of it end their syllables otherwise: Wang is Ван, and Вань is Wan. The sounds
 * alone do not tell, since the soft sign has none.
 */
export function endsOtherwise(a: Spelt, b: Spelt): boolean {
  return bothEndings(a, b)?.some(([pinyin, palladius]) => pinyin !== palladius) ?? false;
}

/** Янг, Лонг: the ng of any language but Chinese. */
const WITH_G = /нг(?![а-яё])/iu;

/**
 * Whether their endings differ and show that they are Chinese: where ng is н, or even нь, n is not н too. Elsewhere it is:
 * Lin, Лин.
 */
export function isOtherPalladius(a: Spelt, b: Spelt): boolean {
  if (!endsOtherwise(a, b) || [a, b].some(({ text }) => WITH_G.test(text))) return false;
  return bothEndings(a, b)?.some(([pinyin]) => pinyin === "ng") ?? false;
}
