import type { Cue, Finding, Lang, SubtitleDocument } from "../../../model/index.js";
import type { LanguageEvidence } from "../../language/language-evidence.js";
import { spokenText } from "../../language/spoken-text.js";
import { cueFinding } from "../cue-finding.js";
import { languagesInCue, linesByCue, type CueLines } from "./cue-languages.js";
import type { LanguageRule } from "./language-rule.js";

/** Fewer letters may be a name, an "ah" or a word that both languages have. */
const FEWEST_LETTERS = 8;
/** Of two cues that take turns, as much of the shorter must be seen together, or the one follows the other within so many milliseconds. */
const LEAST_TOGETHER = 0.5;
const LONGEST_PAUSE = 500;

/**
 * Two languages, and a cue that has only one of them: those who read the other see nothing. Where languages take turns from
 * cue to cue, a cue must be seen together with one in the other language, or right before or after it.
 */
export const missingHalf: LanguageRule = (document, evidence) => {
  const { layout } = evidence;
  if (layout === undefined) return [];
  const single = linesByCue(evidence).filter((cue) => isInOneLanguage(document, cue));
  const lone = layout.kind === "stacked" ? single : single.filter((_, at) => !hasCompanion(single, at, document));
  return lone.flatMap((cue) => missing(document, evidence, cue));
};

function isInOneLanguage(document: SubtitleDocument, cue: CueLines): boolean {
  const text = document.cues[cue.cue - 1]?.text ?? "";
  return (
    languagesInCue(cue).length === 1 &&
    (cue.lines.length === 1 || cue.lines.every(({ language }) => language !== null)) &&
    spokenText(text).replace(/\s/gu, "").length >= FEWEST_LETTERS
  );
}

function missing(document: SubtitleDocument, { layout }: LanguageEvidence, cue: CueLines): readonly Finding[] {
  const [there] = languagesInCue(cue);
  const language: Lang | undefined = layout?.order.find((one) => one !== there);
  return language === undefined ? [] : [cueFinding("bilingual/missing-half", document, cue.cue - 1, { language })];
}

/** Whether a neighbour in the other language is on the screen at the same time, or right before or after. */
function hasCompanion(single: readonly CueLines[], at: number, document: SubtitleDocument): boolean {
  const cue = single[at];
  if (cue === undefined) return false;
  const [language] = languagesInCue(cue);
  return [at - 2, at - 1, at + 1, at + 2].some((near) => {
    const other = single[near];
    if (other === undefined || languagesInCue(other)[0] === language) return false;
    return areTogether(document.cues[cue.cue - 1], document.cues[other.cue - 1]);
  });
}

function areTogether(one: Cue | undefined, other: Cue | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const end = ({ start, end: written }: Cue): number => written ?? start + 1;
  const shared = Math.min(end(one), end(other)) - Math.max(one.start, other.start);
  if (shared <= 0) return shared >= -LONGEST_PAUSE;
  return shared >= LEAST_TOGETHER * Math.min(end(one) - one.start, end(other) - other.start);
}
