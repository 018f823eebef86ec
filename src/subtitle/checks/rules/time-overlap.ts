import type { Cue, SubtitleDocument } from "../../../model/index.js";
import { cueFinding } from "../cue-finding.js";
import { cuePairs, standApart, timeTolerance, type CuePair } from "../cue-times.js";
import { filmTimes } from "../film-time.js";
import type { RuleSettings } from "../rule-settings.js";
import { sameWords } from "../same-words.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/** Shorter than this nothing is cut to. */
const LEAST_LEFT = 300;

/**
 * A cue that begins before an earlier one has gone. Cues that stand in places of their own may be there together; the same
 * text again is a duplicate. The repair ends the earlier cue where the later begins, if it is a matter of milliseconds.
 */
export const overlap: SubtitleRule = {
  rule: "time/overlap",
  check: (document, settings) =>
    overlaps(document).map((pair) => {
      const end = cutEnd(document, pair, settings);
      const times = end === undefined ? undefined : [filmTimes(document.cues[pair.earlier]!.start, end)];
      return cueFinding("time/overlap", document, pair.later, { milliseconds: -pair.gap }, times);
    }),
  fix: (document, settings) => {
    const cues: Cue[] = [...document.cues];
    const repaired = overlaps(document).filter((pair) => {
      const end = cutEnd(document, pair, settings);
      if (end !== undefined) cues[pair.earlier] = { ...cues[pair.earlier]!, end };
      return end !== undefined;
    });
    const fixed = repaired.map(({ later, gap }) => cueFinding("time/overlap", document, later, { milliseconds: -gap }));
    return { cues, fixed };
  },
};

function overlaps(document: SubtitleDocument): readonly CuePair[] {
  const { cues } = document;
  const tolerance = timeTolerance(document);
  return cuePairs(document).filter(({ earlier, later, gap }) => {
    const [one, other] = [cues[earlier]!, cues[later]!];
    // Pictures and empty cues hide nothing that could be read.
    if (gap > -tolerance || one.image || other.image || other.text.trim() === "") return false;
    return !standApart(one, other) && !sameWords(one.text, other.text);
  });
}

/** Where the earlier cue should end; undefined when it is more than a slip, or nothing would be left of the cue. */
function cutEnd(
  { cues }: SubtitleDocument,
  { earlier, later, gap }: CuePair,
  settings: RuleSettings,
): number | undefined {
  const most = settings.limit("time/overlap", settings.language)?.repair ?? 0;
  const end = cues[later]!.start;
  return -gap <= most && end - cues[earlier]!.start >= LEAST_LEFT ? end : undefined;
}
