import type { Lang } from "../../model/index.js";
import { oddsFor } from "./language-odds.js";
import type { JudgedLine } from "./judged-line.js";

/** A line of a file in two languages: which of the two, and how strongly the line alone says so (0: not at all). */
export interface PartedLine {
  readonly line: JudgedLine;
  readonly language: Lang | null;
  readonly strength: number;
}

const LEAST_ODDS = 0.003;
const MOST_STRENGTH = 5;
/** What a cue of one language costs, and one that turns the order of the file round, against the strength of its lines. */
const ONE_LANGUAGE = 3;
const TURNED = 1.5;
/** A line of fewer letters says less in proportion: names look like some language by chance. */
const FULL_LETTERS = 12;
/** Below this strength a line that stands alone shows no language. */
const LEAST_ALONE = 0.7;

/** How strongly a line speaks for the first of two languages (positive) or for the second (negative): log of the odds. */
function leaning(line: JudgedLine, [first, second]: readonly [Lang, Lang]): number {
  const ratio = Math.log(
    Math.max(oddsFor(line.odds, first), LEAST_ODDS) / Math.max(oddsFor(line.odds, second), LEAST_ODDS),
  );
  return Math.max(-MOST_STRENGTH, Math.min(MOST_STRENGTH, ratio)) * Math.min(1, line.letters / FULL_LETTERS);
}

/**
 * Parts the lines of one cue into the language above and the language below. Stacked, `pair` is in the order of the file; apart, in
 * any order, and no line is judged by its neighbours.
 */
export function partCue(
  lines: readonly JudgedLine[],
  pair: readonly [Lang, Lang],
  arrangement: "stacked" | "apart",
): readonly PartedLine[] {
  const leanings = lines.map((line) => leaning(line, pair));
  const alone = lines.map((line, at) => labelled(line, leanings[at] ?? 0, pair));
  if (arrangement === "apart" || lines.length < 2) return alone;
  const best = bestCut(leanings);
  const strayed = leanings.some((value, at) => value * (best[at] ?? 0) < 0 && Math.abs(value) > 2);
  if (strayed) return alone;
  return lines.map((line, at) => ({
    line,
    language: (best[at] ?? 0) > 0 ? pair[0] : pair[1],
    strength: Math.abs(leanings[at] ?? 0),
  }));
}

function labelled(line: JudgedLine, value: number, pair: readonly [Lang, Lang]): PartedLine {
  const strength = Math.abs(value);
  const language = strength < LEAST_ALONE ? null : value > 0 ? pair[0] : pair[1];
  return { line, language, strength };
}

/** 1 for the first language and -1 for the second, line by line: the one cut that the lines together like best. */
function bestCut(leanings: readonly number[]): readonly number[] {
  const count = leanings.length;
  let best: { readonly cut: number; readonly above: number; readonly score: number } | undefined;
  // How well the first language fits above the cut, and the second below it.
  let fitting = -leanings.reduce((sum, value) => sum + value, 0);
  for (let cut = 0; cut <= count; cut++) {
    if (cut > 0) fitting += 2 * leanings[cut - 1]!;
    for (const above of [1, -1]) {
      const fit = above * fitting;
      const whole = cut === 0 || cut === count;
      // Of equal cuts the one in the middle is likelier: both halves say the same.
      const score = fit - (whole ? ONE_LANGUAGE : above < 0 ? TURNED : 0) - Math.abs(cut - count / 2) * 0.01;
      if (best === undefined || score > best.score) best = { cut, above, score };
    }
  }
  if (best === undefined) return [];
  const { cut, above } = best;
  return leanings.map((_, at) => (at < cut ? above : -above));
}
