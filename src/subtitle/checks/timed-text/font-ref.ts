import { finding } from "../../../check/index.js";
import { looseAttribute } from "../../formats/dcp/index.js";
import type { TimedTextRule } from "./timed-text-rule.js";

/** Every font that is used is one that is loaded (ST 428-7 §5.11); each unknown one is named once. */
export const fontRef: TimedTextRule = {
  rule: "dcp/font-ref",
  check: ({ reel: { fonts, loadFonts } }) => {
    const loaded = new Set(loadFonts.map((font) => looseAttribute(font, "ID")));
    const used = new Set(fonts.map((font) => looseAttribute(font, "ID")));
    return [...used].flatMap((font) =>
      font === undefined || loaded.has(font) ? [] : [finding("dcp/font-ref", { font })],
    );
  },
};
