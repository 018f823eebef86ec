import type { Finding } from "../../../model/index.js";
import { MOST_VISIBLE } from "./timed-text-limits.js";
import { tooMany, type TimedTextRule } from "./timed-text-rule.js";

/** No more than two events are seen at once (ST 429-2 §8.4.4). The finding stands at the event that is one too many. */
export const maxVisible: TimedTextRule = {
  rule: "dcp/max-visible",
  check: ({ reel }) => {
    const shown = reel.events.flatMap((event) => {
      const start = event.timeIn?.time?.milliseconds;
      const end = event.timeOut?.time?.milliseconds;
      return start === undefined || end === undefined || end <= start ? [] : [{ event, start, end }];
    });
    shown.sort((a, b) => a.start - b.start);
    const ends = shown.map(({ end }) => end).sort((a, b) => a - b);
    const findings: Finding[] = [];
    let gone = 0;
    for (const [at, { event, start }] of shown.entries()) {
      while (ends[gone]! <= start) gone++;
      const visible = at + 1 - gone;
      if (visible > MOST_VISIBLE) findings.push(tooMany("dcp/max-visible", event, visible, MOST_VISIBLE));
    }
    return findings;
  },
};
