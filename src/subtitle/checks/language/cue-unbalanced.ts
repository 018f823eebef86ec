import { cueFinding } from "../cue-finding.js";
import { linesByCue } from "./cue-languages.js";
import type { LanguageRule } from "./language-rule.js";

/** One language may have a line more than the other. */
const MOST_MORE = 1;

/** Two languages on top of each other, one with two lines more than the other: 3 + 1. `counts` are in the file's order. */
export const cueUnbalanced: LanguageRule = (document, evidence) => {
  const { layout } = evidence;
  if (layout === undefined || layout.kind === "alternating") return [];
  return linesByCue(evidence).flatMap(({ cue, lines }) => {
    const counts = layout.order.map((one) => lines.filter(({ language }) => language === one).length);
    const [most, least] = [Math.max(...counts), Math.min(...counts)];
    if (least === 0 || most - least <= MOST_MORE) return [];
    return [cueFinding("bilingual/cue-unbalanced", document, cue - 1, { counts: counts.map(String) })];
  });
};
