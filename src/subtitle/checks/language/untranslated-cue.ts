import type { Lang } from "../../../model/index.js";
import { isSung } from "../../language/spoken-text.js";
import { leadingScript, scriptsOf } from "../../language/text-script.js";
import { cueFinding } from "../cue-finding.js";
import { languagesInCue, linesByCue, type CueLines } from "./cue-languages.js";
import type { LanguageRule } from "./language-rule.js";

/** Of the cues with words, as many may be in another language: a quotation, a greeting. */
const MOST_FOREIGN = 0.03;
/** So many in a row were forgotten, however long the film is. */
const LONGEST_RUN = 3;
/** One that stands alone with fewer letters than these, each word counted once, is a greeting or an exclamation. */
const FEWEST_LETTERS = 20;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Cues that were left in another language than the rest. Each run of them is one finding on its first cue. Songs are none,
 * and names and short words show no language and are none either; the lines of `evidence` carry a foreign language only
 * where their words leave no doubt. Other letters than those of the file and Latin ones are told always: who reads the film
 * cannot read them.
 */
export const untranslatedCue: LanguageRule = (document, evidence) => {
  const [main] = evidence.languages;
  if (evidence.bilingual || main === undefined) return [];
  const cues = linesByCue(evidence);
  const textOf = ({ cue }: CueLines): string => document.cues[cue - 1]?.text ?? "";
  const isUnreadable = ({ first }: Run): boolean => hasOtherLetters(textOf(cues[first]!), evidence.script);
  const foreign = cues.map((cue) => (isSung(textOf(cue)) ? null : foreignLanguage(cue, main.language)));
  const told = runsOf(foreign).filter((run) => run.length > 1 || isUnreadable(run) || isLong(textOf(cues[run.first]!)));
  const isMany = told.reduce((sum, { length }) => sum + length, 0) > cues.length * MOST_FOREIGN;
  return told
    .filter((run) => isMany || run.length >= LONGEST_RUN || isUnreadable(run))
    .map(({ first, length, language }) =>
      cueFinding("language/untranslated-cue", document, (cues[first]?.cue ?? 1) - 1, { language, count: length }),
    );
};

function isLong(text: string): boolean {
  return [...new Set(text.toLowerCase().match(WORD))].join("").length >= FEWEST_LETTERS;
}

/** Whether a text is in letters that are neither Latin nor those of its file. Chinese and Japanese share theirs. */
function hasOtherLetters(text: string, fileScript: string | undefined): boolean {
  const script = leadingScript(scriptsOf(text));
  if (script === undefined || script === "Latn" || script === fileScript) return false;
  return fileScript === undefined || !(EAST_ASIAN.test(script) && EAST_ASIAN.test(fileScript));
}

const EAST_ASIAN = /^(?:Han[ist]|Jpan)$/;

/** The language of a whole cue that is not in the language of the file; null for all other cues. */
function foreignLanguage(cue: CueLines, main: Lang): Lang | null {
  const languages = languagesInCue(cue);
  const [language] = languages;
  return language === undefined || languages.includes(main) ? null : language;
}

interface Run {
  readonly first: number;
  readonly length: number;
  readonly language: Lang;
}

function runsOf(foreign: readonly (Lang | null)[]): readonly Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (let at = 0; at <= foreign.length; at++) {
    if (at < foreign.length && foreign[at] !== null) continue;
    const language = foreign[first];
    if (at > first && language) runs.push({ first, length: at - first, language });
    first = at + 1;
  }
  return runs;
}
