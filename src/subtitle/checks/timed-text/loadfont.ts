import { finding } from "../../../check/index.js";
import type { TimedTextRule } from "./timed-text-rule.js";

/** SMPTE text comes with exactly one font (ST 429-2 §8.4.3, ST 428-7 §5.11); pictures need none, Interop is free. */
export const loadfont: TimedTextRule = {
  rule: "dcp/loadfont",
  check: ({ reel: { dialect, loadFonts, events } }) => {
    const hasText = events.some(({ lines }) => lines.some(({ kind }) => kind === "text"));
    if (dialect === "interop" || loadFonts.length === 1 || (loadFonts.length === 0 && !hasText)) return [];
    return [finding("dcp/loadfont", { count: loadFonts.length })];
  },
};
