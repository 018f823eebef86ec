import { eventFinding, type TimedTextRule } from "./timed-text-rule.js";

/** No `Text` is empty, and no event is without text and picture (ST 428-7 §5.8, §5.10). */
export const emptyText: TimedTextRule = {
  rule: "dcp/empty-text",
  check: ({ reel }) =>
    reel.events
      .filter(
        ({ lines }) => lines.length === 0 || lines.some(({ kind, text }) => kind === "text" && text.trim() === ""),
      )
      .map((event) => eventFinding("dcp/empty-text", event)),
};
