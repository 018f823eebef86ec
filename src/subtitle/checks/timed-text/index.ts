export { checkTimedText } from "./check-timed-text.js";
export type { TimedTextFile, TimedTextSettings } from "./timed-text-rule.js";
export { loadedFonts } from "./loaded-font.js";
export { TIMED_TEXT_CHECKS } from "./timed-text-rules.js";
