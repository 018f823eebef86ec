import { finding } from "../../../check/index.js";
import { filmTime } from "../film-time.js";
import { eventPlace, eventTime, type TimedTextRule } from "./timed-text-rule.js";

/** Times are rounded to milliseconds, and so may a reel's length be. */
const ROUNDING = 1;

/** No event ends after its reel (libdcp). Not looked at unless the length of the reel is known. */
export const afterReel: TimedTextRule = {
  rule: "time/after-reel",
  check: ({ reel, settings: { reelDuration = Infinity } }) =>
    reel.events.flatMap((event) => {
      const end = event.timeOut?.time?.milliseconds;
      if (end === undefined || end <= reelDuration + ROUNDING) return [];
      return [finding("time/after-reel", { time: eventTime(event), end: filmTime(end) }, eventPlace(event))];
    }),
};
