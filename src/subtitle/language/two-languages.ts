import type { Lang, LanguageVoter } from "../../model/index.js";
import type { JudgedLine } from "./judged-line.js";
import { areKin } from "./kin-languages.js";
import { languageOdds, oddsFor } from "./language-odds.js";
import { lettersOf, type SpokenLine } from "./spoken-lines.js";
import { languageOfScript, leadingScript, scriptsOf } from "./text-script.js";
import { votesOn } from "./vote-windows.js";

/** A line is counted for a language from here on, and only when it is long enough. */
const LIKELY = 0.6;
const FEWEST_IN_LINE = 10;
/** Share of the letters from which a language may be a second one; more where two languages are easily confused. */
const LEAST_SHARE = 0.08;
const LEAST_SHARE_OF_KIN = 0.25;
/** Letters of joined lines that voters must agree on. */
const ENOUGH_LETTERS = 200;
const FEW_LETTERS = 60;
/** With few letters, the lines must be this likely on average. */
const SURE_ON_AVERAGE = 0.85;
const LONGEST_SAMPLE = 1500;

/** Each line with its odds. `expected` is the language that the file as a whole seems to be in. */
export function judgeLines(
  lines: readonly SpokenLine[],
  voters: readonly LanguageVoter[],
  expected: Lang | undefined,
): readonly JudgedLine[] {
  return lines.map((line) => ({ ...line, odds: languageOdds(line.text, line.script, voters, expected) }));
}

/** A language with the lines that are likely in it, and their letters. */
interface LanguageLines {
  readonly language: Lang;
  readonly lines: readonly JudgedLine[];
  readonly letters: number;
}

/** The languages of the lines that show one, the most letters first. */
function languagesOfLines(lines: readonly JudgedLine[]): readonly LanguageLines[] {
  const found = new Map<Lang, JudgedLine[]>();
  for (const line of lines) {
    const [best] = line.odds;
    if (best === undefined || best.score < LIKELY || line.letters < FEWEST_IN_LINE) continue;
    const of = found.get(best.language);
    if (of === undefined) found.set(best.language, [line]);
    else of.push(line);
  }
  return [...found]
    .map(([language, of]) => ({ language, lines: of, letters: lettersOf(of) }))
    .sort((a, b) => b.letters - a.letters);
}

/**
 * The two languages that hold at least 8 % of the letters each and are confirmed by all voters over their joined lines;
 * null when there is one language only. Whether they share the file or one is a remnant is another question.
 */
export function twoLanguages(
  lines: readonly JudgedLine[],
  voters: readonly LanguageVoter[],
): readonly [Lang, Lang] | null {
  const [first, ...others] = languagesOfLines(lines);
  if (first === undefined) return null;
  const total = first.letters + others.reduce((sum, { letters }) => sum + letters, 0);
  const second = others.find(
    (one) => one.letters >= total * leastShare(first.language, one.language) && isConfirmed(one, voters),
  );
  return second === undefined ? null : [first.language, second.language];
}

function leastShare(first: Lang, second: Lang): number {
  return areKin(first, second) ? LEAST_SHARE_OF_KIN : LEAST_SHARE;
}

function isConfirmed({ language, lines, letters }: LanguageLines, voters: readonly LanguageVoter[]): boolean {
  const text = lines
    .map((line) => line.text)
    .join(" ")
    .slice(0, LONGEST_SAMPLE);
  const script = leadingScript(scriptsOf(text));
  if (script !== undefined && languageOfScript(script, text) === language) return letters >= FEW_LETTERS;
  const votes = votesOn(text, voters);
  const agreed = votes.every((vote) => vote === language);
  if (letters >= ENOUGH_LETTERS) return agreed;
  const odds = lines.reduce((sum, line) => sum + oddsFor(line.odds, language), 0) / lines.length;
  return agreed && letters >= FEW_LETTERS && odds >= SURE_ON_AVERAGE;
}
