import { finding } from "../../../check/index.js";
import { eventPlace, eventTime, type TimedTextRule } from "./timed-text-rule.js";

/** Neither fade takes longer than the event is there (ClairMeta). */
export const fade: TimedTextRule = {
  rule: "time/fade",
  check: ({ reel }) =>
    reel.events.flatMap((event) => {
      const start = event.timeIn?.time?.milliseconds;
      const end = event.timeOut?.time?.milliseconds;
      if (start === undefined || end === undefined) return [];
      const fades = [event.fadeUp, event.fadeDown].map((written) => written?.time?.milliseconds ?? 0);
      const longest = Math.max(...fades);
      if (longest === 0 || longest <= end - start) return [];
      return [finding("time/fade", { time: eventTime(event), milliseconds: longest }, eventPlace(event))];
    }),
};
