import type { SubtitleFormatId } from "../../../model/index.js";
import { cueFinding } from "../cue-finding.js";
import { cuesInTime } from "../cue-times.js";
import { filmTime } from "../film-time.js";
import type { SubtitleRule } from "../subtitle-rule.js";
import { restartsOf } from "./time-starts-again.js";

/** Formats whose players sort by time themselves, so that authors order by style or region. */
const UNORDERED: readonly SubtitleFormatId[] = ["ass", "ssa", "ttml"];

/** A cue that begins before the one that stands before it in the file. The repair sorts by time. */
export const order: SubtitleRule = {
  rule: "time/order",
  check: (document) => {
    const { cues, format } = document;
    if (UNORDERED.includes(format)) return [];
    const restarts = new Set(restartsOf(document));
    return cues.flatMap(({ start }, at) => {
      const previous = cues[at - 1];
      return previous === undefined || start >= previous.start || restarts.has(at)
        ? []
        : [cueFinding("time/order", document, at, { before: filmTime(previous.start) })];
    });
  },
  fix: (document, settings) => {
    // Two files joined are two films, or two languages of one: sorted, neither could be read any more.
    if (restartsOf(document).length > 0) return { cues: document.cues, fixed: [] };
    const before = cuesInTime(document);
    const fixed = order.check(document, settings);
    if (fixed.length === 0) return { cues: document.cues, fixed };
    return { cues: before.map((at) => document.cues[at]!), before, fixed };
  },
};
