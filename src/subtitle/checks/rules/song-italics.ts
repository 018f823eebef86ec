import type { Cue, SubtitleFormatId } from "../../../model/index.js";
import { cueFinding } from "../cue-finding.js";
import type { SubtitleRule } from "../subtitle-rule.js";
import { textLines } from "../text-lines.js";

const NOTE = /[♪♫♬]/;
const LETTER = /\p{L}/u;
/** What is said about music, not sung. */
const REMARKS = /\[[^\]]{0,200}\]|\([^)]{0,200}\)/g;
/** Formats that cannot say what is slanted. */
const UPRIGHT: readonly SubtitleFormatId[] = ["sbv", "lrc", "subviewer", "microdvd", "ebu-stl", "sami"];

/** A line of a song, between notes, that is not in italics. */
export const songItalics: SubtitleRule = {
  rule: "song/italics",
  check: (document, settings) => {
    if (UPRIGHT.includes(document.format) || settings.limit("song/italics", settings.language) === undefined) return [];
    return document.cues.flatMap((cue, at) =>
      NOTE.test(cue.text) && hasUprightSong(cue) ? [cueFinding("song/italics", document, at, {})] : [],
    );
  },
};

function hasUprightSong(cue: Cue): boolean {
  const written = textLines(cue.text);
  return textLines(uprightText(cue)).some(
    ({ number, text }) => NOTE.test(written[number]!.text) && LETTER.test(text.replace(REMARKS, "")),
  );
}

/** The text with blanks for all that is in italics. */
function uprightText({ text, runs }: Cue): string {
  if (runs === undefined) return text;
  return runs.map((run) => (run.italic ? run.text.replace(/[^\n]/g, " ") : run.text)).join("");
}
