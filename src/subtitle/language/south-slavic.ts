import { VARIANT_WORDS } from "../../generated/written-traits.js";
import type { Lang } from "../../model/index.js";

const variants = Object.entries(VARIANT_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(" ")),
}));

const WORD = /\p{L}+/gu;
/** Words that must tell, and by how much the first must lead. */
const FEWEST_WORDS = 5;
const LEAST_LEAD = 0.25;

/**
 * Which of Croatian, Bosnian and Serbian a text of the group is: Cyrillic letters are Serbian, Latin ones are told by words
 * (`tko`, `tjedan`; `gde`, `mesto`). `sh`, the group, where too few words tell or the lead is too small.
 */
export function southSlavicLanguage(text: string, script: string): Lang {
  if (script === "Cyrl") return "sr";
  const counts = variants.map(({ language }) => ({ language, count: 0 }));
  let telling = 0;
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const found = variants.map(({ words }) => words.has(word));
    if (found.every((one) => one === found[0])) continue;
    telling++;
    for (const [at, has] of found.entries()) if (has) counts[at]!.count++;
  }
  const [best, next] = [...counts].sort((a, b) => b.count - a.count);
  if (telling < FEWEST_WORDS || best === undefined || next === undefined) return "sh";
  return (best.count - next.count) / telling >= LEAST_LEAD ? best.language : "sh";
}

/** The members of the group that words tell apart. */
export const SOUTH_SLAVIC_MEMBERS: readonly Lang[] = variants.map(({ language }) => language);

/** How many words of a text are of the one member and not of the other, and the reverse. */
export function wordsBetweenMembers(text: string, one: Lang, other: Lang): readonly [number, number] {
  const wordsOf = (language: Lang): ReadonlySet<string> =>
    variants.find((variant) => variant.language === language)?.words ?? new Set();
  const [first, second] = [wordsOf(one), wordsOf(other)];
  let [ones, others] = [0, 0];
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (first.has(word) && !second.has(word)) ones++;
    if (second.has(word) && !first.has(word)) others++;
  }
  return [ones, others];
}
