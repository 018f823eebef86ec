import { finding } from "../../../check/index.js";
import { fontFinder, loadedFont } from "./loaded-font.js";
import { LARGEST_INTEROP_FONT, LARGEST_SMPTE_FONT } from "./timed-text-limits.js";
import type { TimedTextRule } from "./timed-text-rule.js";

/** The fonts that are loaded are small enough for a player's memory. Not looked at unless the files are known. */
export const fontSize: TimedTextRule = {
  rule: "dcp/font-size",
  check: ({ reel: { dialect, loadFonts }, settings: { files = [] } }) => {
    const most = dialect === "interop" ? LARGEST_INTEROP_FONT : LARGEST_SMPTE_FONT;
    const found = fontFinder(files);
    return [...new Set(loadFonts.map((font) => loadedFont(font, dialect)))].flatMap((file) => {
      const bytes = found(file)?.bytes ?? 0;
      return bytes > most ? [finding("dcp/font-size", { file, bytes, most })] : [];
    });
  },
};
