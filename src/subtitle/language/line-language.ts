import type { Lang, LanguageVoter } from "../../model/index.js";
import { foreignLanguage } from "./foreign-speech.js";
import type { JudgedLine } from "./judged-line.js";
import { languageOdds } from "./language-odds.js";
import { lettersOf } from "./spoken-lines.js";

/** From here on a line is in the language of the file. */
const LIKELY = 0.6;

/** What a file in one language is in: undefined without a guess. `sh` is the group, not a member of it. */
export interface MainLanguage {
  readonly language: Lang | undefined;
  /** ISO 15924 code of the letters that most of the text is in. */
  readonly script: string;
}

/**
 * What the lines of one cue are in, in a file in one language: that language, or another where the words leave no doubt; null
 * for what could be either. Lines that say nothing alone are judged together: a sentence goes over two lines.
 */
export function lineLanguages(
  lines: readonly JudgedLine[],
  main: MainLanguage,
  voters: readonly LanguageVoter[],
): readonly (Lang | null)[] {
  const alone = lines.map((line) => lineLanguage(line, main));
  if (lines.length < 2 || alone.every((language) => language !== null) || main.language === undefined) return alone;
  if (alone.includes(main.language)) return alone;
  const [first] = lines;
  if (first === undefined || lines.some(({ script }) => script !== first.script)) return alone;
  const text = lines.map((line) => line.text).join(" ");
  const odds = languageOdds(text, first.script, voters, main.language);
  const shouted = lines.every((line) => line.shouted);
  const together = foreignLanguage(
    { text, letters: lettersOf(lines), script: first.script, shouted, odds },
    main.language,
    main.script,
  );
  return together === null ? alone : lines.map(() => together);
}

function lineLanguage(line: JudgedLine, { language: main, script }: MainLanguage): Lang | null {
  const [best] = line.odds;
  if (best === undefined) return null;
  if (main === undefined || best.language === main) return best.score >= LIKELY ? best.language : null;
  return foreignLanguage(line, main, script);
}
