import type { Lang } from "../../../model/index.js";
import { isSung } from "../../language/spoken-text.js";
import { cueFinding } from "../cue-finding.js";
import { languagesInCue, linesByCue, type CueLines } from "./cue-languages.js";
import type { LanguageRule } from "./language-rule.js";

/** Of the cues with words, as many may be in another language: a quotation, a greeting. */
const MOST_FOREIGN = 0.03;
/** So many in a row were forgotten, however long the film is. */
const LONGEST_RUN = 3;

/**
 * Cues that were left in another language than the rest. Each run of them is one finding on its first cue. Songs are none,
 * and names and short words show no language and are none either; the lines of `evidence` carry a foreign language only
 * where their words leave no doubt.
 */
export const untranslatedCue: LanguageRule = (document, evidence) => {
  const [main] = evidence.languages;
  if (evidence.bilingual || main === undefined) return [];
  const cues = linesByCue(evidence);
  const isSong = ({ cue }: CueLines): boolean => isSung(document.cues[cue - 1]?.text ?? "");
  const foreign = cues.map((cue) => (isSong(cue) ? null : foreignLanguage(cue, main.language)));
  const runs = runsOf(foreign);
  const count = foreign.filter((language) => language !== null).length;
  const shown = count > cues.length * MOST_FOREIGN ? runs : runs.filter((run) => run.length >= LONGEST_RUN);
  return shown.map(({ first, length, language }) =>
    cueFinding("language/untranslated-cue", document, (cues[first]?.cue ?? 1) - 1, { language, count: length }),
  );
};

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
