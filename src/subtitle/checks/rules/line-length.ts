import type { Finding } from "../../../model/index.js";
import { cueFinding } from "../cue-finding.js";
import type { SubtitleRule } from "../subtitle-rule.js";
import { textLength } from "../text-length.js";
import { textLines } from "../text-lines.js";

/** What is shown of a line that is too long, in UTF-16 units. */
const SHOWN = 120;

/** A cue with a line that is wider than the house allows; of several the longest is told. */
export const lineLength: SubtitleRule = {
  rule: "line/length",
  check: (document, settings) =>
    document.cues.flatMap(({ text }, at) => {
      let worst: Finding | undefined;
      let longest = 0;
      for (const { number, text: line } of textLines(text)) {
        const limit = settings.limit("line/length", settings.languageOfLine(at, number));
        const length = textLength(line.trim(), limit?.measure);
        if (limit?.most === undefined || length <= limit.most || length <= longest) continue;
        longest = length;
        const params = { length, most: limit.most, text: line.trim().slice(0, SHOWN) };
        const found = cueFinding("line/length", document, at, params);
        worst = length > (limit.mostError ?? Infinity) ? { ...found, severity: "error" } : found;
      }
      return worst === undefined ? [] : [worst];
    }),
};
