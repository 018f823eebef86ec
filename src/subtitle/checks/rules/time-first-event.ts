import { cueFinding } from "../cue-finding.js";
import { cuesInTime } from "../cue-times.js";
import { filmTime } from "../film-time.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/** The first cue of a film that comes before a projector is ready for it. Later reels may begin at once. */
export const firstEvent: SubtitleRule = {
  rule: "time/first-event",
  check: (document, settings) => {
    const least = settings.limit("time/first-event", settings.language)?.least;
    const [first] = cuesInTime(document);
    if (least === undefined || first === undefined || settings.reel !== 1) return [];
    return document.cues[first]!.start < least
      ? [cueFinding("time/first-event", document, first, { least: filmTime(least) })]
      : [];
  },
};
