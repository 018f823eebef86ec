import { finding } from "../../../check/index.js";
import { fontFinder, loadedFont } from "./loaded-font.js";
import type { TimedTextRule } from "./timed-text-rule.js";

/** The fonts that are loaded are there; each missing one is named once. Not looked at unless the files are known. */
export const fontFile: TimedTextRule = {
  rule: "dcp/font-file",
  check: ({ reel: { dialect, loadFonts }, settings: { files } }) => {
    if (files === undefined) return [];
    const found = fontFinder(files);
    return [...new Set(loadFonts.map((font) => loadedFont(font, dialect)))]
      .filter((file) => found(file) === undefined)
      .map((file) => finding("dcp/font-file", { file }));
  },
};
