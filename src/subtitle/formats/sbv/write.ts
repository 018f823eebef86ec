import type { SubtitleDocument } from "../../../model/index.js";
import type { LostPart } from "../../lost.js";
import { writeClock } from "../clock-time.js";
import type { WrittenFormat } from "../format.js";
import { SBV_CLOCK } from "./read.js";

/** What would be read as a timing, or as a line end, where text is meant. */
const MARKS = /^(?=[ \t]{0,8}-?\d[\d:.,; \t-]{4,70}$)|\[(?=br\])/gm;
const WORD_JOINER = "\u2060";

/** Writes a transcript of YouTube. A line of text that looks like a timing gets a word joiner, which no one sees. */
export function writeSbv(document: SubtitleDocument): WrittenFormat {
  const lost = new Set<LostPart>();
  const blocks = document.cues.map((cue) => {
    if (cue.text.search(MARKS) >= 0) lost.add("literal-marks");
    const text = cue.text.replace(MARKS, (mark) => mark + WORD_JOINER);
    const times = `${writeClock(cue.start, 1, SBV_CLOCK)},${writeClock(cue.end ?? cue.start, 1, SBV_CLOCK)}`;
    return `${times}\n${text}\n`;
  });
  return { text: blocks.join("\n"), lost: [...lost] };
}
