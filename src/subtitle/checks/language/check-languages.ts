import type { Finding, SubtitleDocument } from "../../../model/index.js";
import type { LanguageEvidence } from "../../language/language-evidence.js";
import { cueUnbalanced } from "./cue-unbalanced.js";
import { declaredVsActual } from "./declared-vs-actual.js";
import type { LanguageRule, LanguageSettings } from "./language-rule.js";
import { lineTemplate } from "./line-template.js";
import { missingHalf } from "./missing-half.js";
import { undetermined } from "./undetermined.js";
import { untranslatedCue } from "./untranslated-cue.js";

const LANGUAGE_RULES: readonly LanguageRule[] = [
  declaredVsActual,
  undetermined,
  untranslatedCue,
  lineTemplate,
  missingHalf,
  cueUnbalanced,
];

/**
 * What the languages of a subtitle file show: that it is not what it says, that cues were left untranslated, or that two
 * languages do not stand together as they should. `evidence` is that of `detectLanguages` for the same document. Findings
 * come rule by rule, inside a rule by cue.
 */
export function checkLanguages(
  document: SubtitleDocument,
  evidence: LanguageEvidence,
  settings: LanguageSettings = {},
): readonly Finding[] {
  return LANGUAGE_RULES.flatMap((rule) => rule(document, evidence, settings));
}
