import type { Cue, SubtitleDocument } from "../../../model/index.js";
import { cueFinding } from "../cue-finding.js";
import { cuePairs, framesOf, millisecondsOf, standApart, type CuePair } from "../cue-times.js";
import { filmTimes } from "../film-time.js";
import type { RuleSettings } from "../rule-settings.js";
import type { SubtitleRule } from "../subtitle-rule.js";
import { leastDuration } from "./time-min.js";

/** Cues shorter than this are not cut any more where the profile says nothing of it. */
const LEAST_LEFT = 500;

/** Two cues so near that the change is not seen; none at all is too near as well. The repair ends the earlier one sooner. */
export const gap: SubtitleRule = {
  rule: "time/gap",
  check: (document, settings) =>
    narrowGaps(document, settings).map(({ pair, frames, least }) => {
      const end = cutEnd(document, pair, least, settings);
      const times = end === undefined ? undefined : [filmTimes(document.cues[pair.earlier]!.start, end)];
      return cueFinding("time/gap", document, pair.later, { frames, least }, times);
    }),
  fix: (document, settings) => {
    const cues: Cue[] = [...document.cues];
    const fixed = narrowGaps(document, settings).flatMap(({ pair, frames, least }) => {
      const end = cutEnd(document, pair, least, settings);
      if (end === undefined) return [];
      cues[pair.earlier] = { ...cues[pair.earlier]!, end };
      return [cueFinding("time/gap", document, pair.later, { frames, least })];
    });
    return { cues, fixed };
  },
};

interface NarrowGap {
  readonly pair: CuePair;
  readonly frames: number;
  readonly least: number;
}

function narrowGaps(document: SubtitleDocument, settings: RuleSettings): readonly NarrowGap[] {
  const least = settings.limit("time/gap", settings.language)?.least;
  if (least === undefined) return [];
  return cuePairs(document)
    .filter(({ earlier, later, gap }) => gap >= 0 && !standApart(document.cues[earlier]!, document.cues[later]!))
    .map((pair) => ({ pair, frames: framesOf(pair.gap, settings.frameRate), least }))
    .filter(({ frames }) => frames < least);
}

function cutEnd(document: SubtitleDocument, pair: CuePair, least: number, settings: RuleSettings): number | undefined {
  const end = document.cues[pair.later]!.start - millisecondsOf(least, settings.frameRate);
  const left = end - document.cues[pair.earlier]!.start;
  return left >= (leastDuration(settings)?.milliseconds ?? LEAST_LEFT) ? end : undefined;
}
