import type { Cue, SubtitleDocument } from "../../../model/index.js";
import { cueFinding } from "../cue-finding.js";
import { cuePairs, framesOf, millisecondsOf, standApart, type CuePair } from "../cue-times.js";
import { filmTimes } from "../film-time.js";
import type { RuleSettings } from "../rule-settings.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/** A gap that only flickers: shorter than half a second, longer than the least. The repair lets the earlier cue stay. */
export const gapBridge: SubtitleRule = {
  rule: "time/gap-bridge",
  check: (document, settings) =>
    flickers(document, settings).map(({ pair, frames, wanted, end }) => {
      const times = end === undefined ? undefined : [filmTimes(document.cues[pair.earlier]!.start, end)];
      return cueFinding("time/gap-bridge", document, pair.later, { frames, wanted }, times);
    }),
  fix: (document, settings) => {
    const cues: Cue[] = [...document.cues];
    const fixed = flickers(document, settings).flatMap(({ pair, frames, wanted, end }) => {
      if (end === undefined) return [];
      cues[pair.earlier] = { ...cues[pair.earlier]!, end };
      return [cueFinding("time/gap-bridge", document, pair.later, { frames, wanted })];
    });
    return { cues, fixed };
  },
};

interface Flicker {
  readonly pair: CuePair;
  readonly frames: number;
  readonly wanted: number;
  /** Where the earlier cue should end; undefined when it would stay too long, or run into a cue of no length between the two. */
  readonly end: number | undefined;
}

function flickers(document: SubtitleDocument, settings: RuleSettings): readonly Flicker[] {
  const { least, wanted } = settings.limit("time/gap-bridge", settings.language) ?? {};
  if (least === undefined || wanted === undefined) return [];
  const { frameRate, language } = settings;
  const half = Math.round(frameRate / 2);
  const most = settings.limit("time/max", language)?.most ?? Infinity;
  return cuePairs(document).flatMap((pair) => {
    const [earlier, later] = [document.cues[pair.earlier]!, document.cues[pair.later]!];
    const frames = framesOf(pair.gap, frameRate);
    if (frames < least || frames >= half || standApart(earlier, later)) return [];
    const end = later.start - millisecondsOf(wanted, frameRate);
    const isFree = pair.latest === pair.earlier || document.cues[pair.latest]!.start < earlier.end!;
    return [{ pair, frames, wanted, end: isFree && end - earlier.start <= most ? end : undefined }];
  });
}
