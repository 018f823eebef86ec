import { MOST_TEXTS } from "./timed-text-limits.js";
import { tooMany, type TimedTextRule } from "./timed-text-rule.js";

/** An event has no more than six `Text` (ST 429-2 §8.4.4). */
export const maxText: TimedTextRule = {
  rule: "dcp/max-text",
  check: ({ reel }) =>
    reel.events.flatMap((event) => {
      const count = event.lines.filter(({ kind }) => kind === "text").length;
      return count > MOST_TEXTS ? [tooMany("dcp/max-text", event, count, MOST_TEXTS)] : [];
    }),
};
