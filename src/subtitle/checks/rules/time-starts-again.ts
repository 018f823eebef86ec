import type { Cue, SubtitleDocument, SubtitleFormatId } from "../../../model/index.js";
import { cueFinding } from "../cue-finding.js";
import { filmTime } from "../film-time.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/** Formats whose authors order cues by style, region or language, each from the beginning of the film. */
const UNORDERED: readonly SubtitleFormatId[] = ["ass", "ssa", "ttml"];
/** A smaller step back is a cue out of its place. */
const LEAST_BACK = 60_000;
/** So many cues in a row must stand before and behind, in order: a heading or a credit does not start a film. */
const FEWEST_CUES = 3;

function inOrder(cues: readonly Cue[], from: number): boolean {
  const row = cues.slice(from, from + FEWEST_CUES);
  return row.length === FEWEST_CUES && row.every(({ start }, at) => at === 0 || start >= row[at - 1]!.start);
}

/** Where the times of a file start again from near the beginning (cues from 0), as when two files were joined. */
export function restartsOf({ cues, format }: Pick<SubtitleDocument, "cues" | "format">): readonly number[] {
  if (UNORDERED.includes(format)) return [];
  let begun = 0;
  let last = 0;
  return cues.flatMap(({ start }, at) => {
    const previous = cues[at - 1];
    if (previous === undefined) return [];
    // Nearer to where the part before began than to where it ended.
    const first = cues[begun]!.start;
    const restarts = previous.start - start >= LEAST_BACK && start - first < (previous.start - first) / 2;
    if (!restarts || at - last < FEWEST_CUES || !inOrder(cues, at)) return [];
    begun = at;
    last = at;
    return [at];
  });
}

/** Times that start again in the middle of the file: the second part is never shown, or over the first. */
export const startsAgain: SubtitleRule = {
  rule: "time/starts-again",
  check: (document) =>
    restartsOf(document).map((at) =>
      cueFinding("time/starts-again", document, at, { before: filmTime(document.cues[at - 1]!.start) }),
    ),
};
