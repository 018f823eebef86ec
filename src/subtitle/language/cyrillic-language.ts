import type { Lang } from "../../model/index.js";

const FEWEST_LETTERS = 40;
const LETTERS = /\p{Script=Cyrillic}/gu;
/** Bulgarian writes ъ as a vowel; Russian, rarely, as a sign. */
const HARD_SIGNS = 0.006;

/**
 * The language that Cyrillic letters alone show; undefined below 40 letters, or where letters of several languages meet.
 * Detectors call Russian film dialogue Bulgarian now and then; the letters do not.
 */
export function cyrillicLanguage(text: string): Lang | undefined {
  const lower = text.toLowerCase();
  const count = lower.match(LETTERS)?.length ?? 0;
  if (count < FEWEST_LETTERS) return undefined;
  const has = (letters: RegExp): boolean => letters.test(lower);
  if (has(/[әғқңөұүһӣӯҳҷ]/u)) return undefined;
  const russian = has(/[ыэё]/u);
  if (has(/ў/u)) return has(/[їєґђћѓќ]/u) ? undefined : "be";
  if (has(/[їєґ]/u)) return russian || has(/ъ/u) ? undefined : "uk";
  if (has(/[ђћ]/u)) return russian ? undefined : "sr";
  if (has(/[ѓќѕ]/u)) return russian ? undefined : "mk";
  if (russian) return has(/[іјљњ]/u) ? undefined : "ru";
  const hard = lower.match(/ъ/gu)?.length ?? 0;
  return hard > count * HARD_SIGNS && !has(/[іјљњ]/u) ? "bg" : undefined;
}
