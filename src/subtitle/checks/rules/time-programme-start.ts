import { cueFinding } from "../cue-finding.js";
import { filmTime } from "../film-time.js";
import type { SubtitleRule } from "../subtitle-rule.js";

const HOUR = 3_600_000;
/** No film begins so late, however few its subtitles. */
const BROADCAST_HOUR = 9;
/** Subtitles for a few passages may begin late; those of a whole film do not. */
const FEWEST_CUES = 20;
/** So soon after the full hour a film speaks. */
const SOON = 20 * 60_000;

/** Times that count from a time code at which a programme starts, as broadcasters have it: 10:00:00:00, or 01:00:00:00. */
export const programmeStart: SubtitleRule = {
  rule: "time/programme-start",
  check: (document) => {
    const { cues, format } = document;
    // Its reader knows where the programme starts, and has told it.
    if (cues.length === 0 || format === "ebu-stl") return [];
    const first = cues.reduce((earliest, { start }, at) => (start < cues[earliest]!.start ? at : earliest), 0);
    const { start } = cues[first]!;
    const hours = Math.floor(start / HOUR);
    const whole = cues.length >= FEWEST_CUES && start - hours * HOUR <= SOON;
    if (hours < BROADCAST_HOUR && !(hours >= 1 && whole)) return [];
    return [cueFinding("time/programme-start", document, first, { start: filmTime(hours * HOUR) })];
  },
};
