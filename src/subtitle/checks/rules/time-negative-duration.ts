import { cueFinding } from "../cue-finding.js";
import { filmTime } from "../film-time.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/** A cue that ends when or before it begins. */
export const negativeDuration: SubtitleRule = {
  rule: "time/negative-duration",
  check: (document) =>
    document.cues.flatMap(({ start, end }, at) =>
      end === null || end > start ? [] : [cueFinding("time/negative-duration", document, at, { end: filmTime(end) })],
    ),
};
