import { cueFinding } from "../cue-finding.js";
import { cuesInTime } from "../cue-times.js";
import type { SubtitleDocument } from "../../../model/index.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/** More lines than a screen has room for: in one cue, or of all cues that are to be seen at a time. */
export const lineCount: SubtitleRule = {
  rule: "line/count",
  check: (document, settings) => {
    const limit = settings.limit("line/count", settings.language);
    const most = limit?.most;
    if (most === undefined) return [];
    const counts = limit?.visible === "at-once" ? linesAtOnce(document) : document.cues.map(({ text }) => lines(text));
    return counts.flatMap((count, at) =>
      count > most ? [cueFinding("line/count", document, at, { count, most })] : [],
    );
  },
};

function lines(text: string): number {
  return text.split("\n").filter((line) => line.trim() !== "").length;
}

/** For each cue the lines that are on the screen when it comes. */
function linesAtOnce(document: SubtitleDocument): readonly number[] {
  const { cues } = document;
  const counts = new Array<number>(cues.length).fill(0);
  let visible: number[] = [];
  for (const at of cuesInTime(document)) {
    const { start, text } = cues[at]!;
    visible = visible.filter((other) => (cues[other]!.end ?? start) > start);
    counts[at] = lines(text) + visible.reduce((sum, other) => sum + lines(cues[other]!.text), 0);
    if (lines(text) > 0) visible.push(at);
    // So many at once are no subtitles, and to count each with each would take for ever.
    if (visible.length > 64) visible = visible.slice(-64);
  }
  return counts;
}
