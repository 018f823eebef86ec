import { finding } from "../../../check/index.js";
import type { WrittenTime } from "../../formats/dcp/index.js";
import { eventPlace, type TimedTextRule } from "./timed-text-rule.js";

const isIllegal = (written: WrittenTime | undefined): written is WrittenTime =>
  written !== undefined && (written.time === undefined || written.time.fault !== undefined);

/** Times are `hh:mm:ss:ff` with fewer frames than a second has, or Interop ticks up to 249 (ST 428-7 §5.8, CineCanvas). */
export const timecodeIllegal: TimedTextRule = {
  rule: "dcp/timecode-illegal",
  check: ({ reel: { startTime, events } }) => [
    ...(isIllegal(startTime) ? [finding("dcp/timecode-illegal", { text: startTime.text })] : []),
    ...events.flatMap((event) =>
      [event.timeIn, event.timeOut, event.fadeUp, event.fadeDown]
        .filter(isIllegal)
        .map(({ text }) => finding("dcp/timecode-illegal", { text }, eventPlace(event))),
    ),
  ],
};
