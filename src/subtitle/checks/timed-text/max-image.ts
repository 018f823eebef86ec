import { MOST_IMAGES } from "./timed-text-limits.js";
import { tooMany, type TimedTextRule } from "./timed-text-rule.js";

/** An event has no more than three `Image` (ST 429-2 §8.4.4). */
export const maxImage: TimedTextRule = {
  rule: "dcp/max-image",
  check: ({ reel }) =>
    reel.events.flatMap((event) => {
      const count = event.lines.filter(({ kind }) => kind === "image").length;
      return count > MOST_IMAGES ? [tooMany("dcp/max-image", event, count, MOST_IMAGES)] : [];
    }),
};
