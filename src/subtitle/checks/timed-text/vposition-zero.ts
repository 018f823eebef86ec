import { eventFinding, type TimedTextRule } from "./timed-text-rule.js";

/** No line lies on the very edge of the picture, where it is cut off; zero from the centre is the middle, and fine. */
export const vpositionZero: TimedTextRule = {
  rule: "dcp/vposition-zero",
  check: ({ reel }) =>
    reel.events
      .filter(({ lines }) => lines.some(({ position }) => position.valign !== "center" && position.vposition === 0))
      .map((event) => eventFinding("dcp/vposition-zero", event)),
};
