import { screenOrder } from "../../formats/dcp/index.js";
import { eventFinding, type TimedTextRule } from "./timed-text-rule.js";

/** Lines are written in the order in which they stand on the screen: some players go by the one, some by the other (libdcp). */
export const lineOrder: TimedTextRule = {
  rule: "dcp/line-order",
  check: ({ reel }) =>
    reel.events
      .filter((event) => {
        const lines = event.lines.filter(({ kind }) => kind === "text");
        return screenOrder(lines).some((line, at) => line !== lines[at]);
      })
      .map((event) => eventFinding("dcp/line-order", event)),
};
