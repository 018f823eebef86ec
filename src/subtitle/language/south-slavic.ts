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
