import { cueFinding } from "../cue-finding.js";
import { framesOf, millisecondsOf, timeTolerance } from "../cue-times.js";
import { roomAfter } from "../room-after.js";
import type { RuleSettings } from "../rule-settings.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/** A cue that is gone before it can be read. Suggested is a later end, where there is room for it. */
export const shortest: SubtitleRule = {
  rule: "time/min",
  check: (document, settings) => {
    const least = leastDuration(settings);
    if (least === undefined) return [];
    const room = roomAfter(document, settings);
    return document.cues.flatMap(({ start, end }, at) => {
      const milliseconds = end === null ? least.milliseconds : end - start;
      if (milliseconds <= 0 || !least.isShort(milliseconds, timeTolerance(document))) return [];
      const times = room.until(at, start + least.milliseconds);
      return [cueFinding("time/min", document, at, { milliseconds, least: least.milliseconds }, times)];
    });
  },
};

interface LeastDuration {
  readonly milliseconds: number;
  readonly isShort: (milliseconds: number, tolerance: number) => boolean;
}

/** The shortest time a cue may stay; undefined where there is no limit. */
export function leastDuration(settings: RuleSettings): LeastDuration | undefined {
  const limit = settings.limit("time/min", settings.language);
  const least = limit?.least;
  if (limit === undefined || least === undefined) return undefined;
  if (limit.unit === "milliseconds") {
    return { milliseconds: least, isShort: (milliseconds, tolerance) => milliseconds + tolerance < least };
  }
  const { frameRate } = settings;
  return {
    milliseconds: millisecondsOf(least, frameRate),
    isShort: (milliseconds) => framesOf(milliseconds, frameRate) < least,
  };
}
