import { cueFinding } from "../cue-finding.js";
import { timeTolerance } from "../cue-times.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/** A cue that stays longer than anybody reads. */
export const longest: SubtitleRule = {
  rule: "time/max",
  check: (document, settings) => {
    const most = settings.limit("time/max", settings.language)?.most ?? Infinity;
    return document.cues.flatMap(({ start, end }, at) => {
      const milliseconds = (end ?? start) - start;
      return milliseconds > most + timeTolerance(document)
        ? [cueFinding("time/max", document, at, { milliseconds, most })]
        : [];
    });
  },
};
