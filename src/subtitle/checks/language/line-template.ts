import { cueFinding } from "../cue-finding.js";
import { languagesInCue, linesByCue } from "./cue-languages.js";
import type { LanguageRule } from "./language-rule.js";

/** Two languages on top of each other: a cue that turns the order of the file round is read by nobody at first sight. */
export const lineTemplate: LanguageRule = (document, evidence) => {
  const { layout } = evidence;
  if (layout === undefined || layout.kind === "alternating") return [];
  return linesByCue(evidence).flatMap((lines) => {
    const actual = languagesInCue(lines);
    if (actual.length < 2 || actual[0] === layout.order[0]) return [];
    return [
      cueFinding("bilingual/line-template", document, lines.cue - 1, {
        expected: [...layout.order],
        actual: [...actual],
      }),
    ];
  });
};
