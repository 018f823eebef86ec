import { finding } from "../check/index.js";
import type { Cue, Finding } from "../model/index.js";

/** Words of nothing but question marks, as a script becomes that the encoding does not have: "??? ??????". */
const BLANKED = /(?<![\p{L}?!])\?{2,}(?:[ ,.…-]+\?{2,})+|(?<![\p{L}?!])\?{5,}(?![\p{L}!])/u;
/** A letter with an accent in the middle of a word: "d?j?", "gar?on". */
const PIERCED = /\p{L}\?\p{Ll}/u;
const FEWEST_CUES = 2;
/** Cues with a sign of it, of all: a few may be meant so ("what???", "well?no"). */
const LEAST_BLANKED = 0.2;
const LEAST_PIERCED = 0.1;

/** Whether so many cues of a file show it that none can be meant so. */
function tells(shown: readonly number[], cues: number, least: number): boolean {
  return shown.length >= FEWEST_CUES && shown.length >= cues * least;
}

/** One finding for a file whose letters were replaced by question marks when it was saved, on the first cue that shows it. */
export function textLost(cues: readonly Pick<Cue, "text">[]): readonly Finding[] {
  const marked = cues.flatMap(({ text }, at) => (text.includes("?") ? [at] : []));
  const blanked = marked.filter((at) => BLANKED.test(cues[at]!.text));
  const pierced = marked.filter((at) => PIERCED.test(cues[at]!.text));
  const shown = tells(blanked, cues.length, LEAST_BLANKED)
    ? blanked
    : tells(pierced, cues.length, LEAST_PIERCED)
      ? pierced
      : [];
  const [first] = shown;
  if (first === undefined) return [];
  const params = { text: cues[first]!.text, cues: shown.length, total: cues.length };
  return [finding("encoding/text-lost", params, { cue: first + 1 })];
}
