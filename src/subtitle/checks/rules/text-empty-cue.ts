import type { Cue, SubtitleFormatId } from "../../../model/index.js";
import { cueFinding } from "../cue-finding.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/** Formats in which an empty cue takes the one before it off the screen. */
const CLEARING: readonly SubtitleFormatId[] = ["lrc", "sami"];
const VISIBLE = /[^\s\p{Cf}\p{Cc}]/u;

/** A cue that shows nothing. The repair leaves it out. In a package `dcp/empty-text` says so, if the profile has it. */
export const emptyCue: SubtitleRule = {
  rule: "text/empty-cue",
  check: (document, { profile }) => {
    const { cues, format } = document;
    if (CLEARING.includes(format)) return [];
    if (format.startsWith("dcp-") && profile.rules["dcp/empty-text"] !== undefined) return [];
    return cues.flatMap((cue, at) => (isEmpty(cue) ? [cueFinding("text/empty-cue", document, at, {})] : []));
  },
  fix: (document, settings) => {
    const fixed = emptyCue.check(document, settings);
    const gone = new Set(fixed.map(({ cue }) => cue! - 1));
    const before = document.cues.map((_, at) => at).filter((at) => !gone.has(at));
    return { cues: before.map((at) => document.cues[at]!), before, fixed };
  },
};

function isEmpty({ text, image }: Cue): boolean {
  return !image && !VISIBLE.test(text);
}
