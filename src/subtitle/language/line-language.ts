import type { Lang } from "../../model/index.js";
import { areKin } from "./kin-languages.js";
import { oddsFor } from "./language-odds.js";
import { languageOfScript } from "./text-script.js";
import type { JudgedLine } from "./two-languages.js";
import { frequentWords } from "./written-traits.js";

/** From here on a line is in the language of the file … */
const LIKELY = 0.6;
/** … and down to here it may be. */
const POSSIBLE = 0.02;
/** What a line needs to be in another language: names and interjections must not pass. */
const CERTAIN = 0.9;
const FEWEST_LETTERS = 14;
const FEWEST_WORDS = 2;
/** Cyrillic languages share more of their words. */
const FEWEST_CYRILLIC_WORDS = 3;

/**
 * What a line of a file in one language is in: that language, or another where its words leave no doubt; null for what could
 * be either. `sh` is the group, not a member of it.
 */
export function lineLanguage(line: JudgedLine, main: Lang | undefined): Lang | null {
  const [best] = line.odds;
  if (best === undefined) return null;
  if (main === undefined || best.language === main) return best.score >= LIKELY ? best.language : null;
  const isForeign = best.score >= CERTAIN && oddsFor(line.odds, main) <= POSSIBLE && !areKin(best.language, main);
  return isForeign && hasWords(line, best.language) ? best.language : null;
}

function hasWords({ text, script, letters }: JudgedLine, language: Lang): boolean {
  if (languageOfScript(script, text) === language) return letters >= FEWEST_LETTERS / 2;
  if (letters < FEWEST_LETTERS || (script !== "Latn" && script !== "Cyrl")) return false;
  return frequentWords(text, script, language) >= (script === "Cyrl" ? FEWEST_CYRILLIC_WORDS : FEWEST_WORDS);
}
