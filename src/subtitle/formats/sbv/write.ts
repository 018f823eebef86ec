import { lostWhere } from "../../lost.js";
import { writeClock } from "../clock-time.js";
import type { WritableDocument, WrittenText } from "../format.js";
import { WORD_JOINER } from "../word-joiner.js";
import { SBV_CLOCK } from "./read.js";

/** What would be read as a timing, or as a line end, where text is meant. */
const MARKS = /^(?=[ \t]{0,8}-?\d[\d:.,; \t-]{4,70}$)|\[(?=br\])/gm;

/** Writes a transcript of YouTube. A line of text that looks like a timing gets a word joiner, which no one sees. */
export function writeSbv({ cues }: WritableDocument): WrittenText {
  const blocks = cues.map(({ start, end, text }) => {
    const times = `${writeClock(start, 1, SBV_CLOCK)},${writeClock(end, 1, SBV_CLOCK)}`;
    return `${times}\n${text.replace(MARKS, (mark) => mark + WORD_JOINER)}\n`;
  });
  const marked = cues.some(({ text }) => text.search(MARKS) >= 0);
  return { text: blocks.join("\n"), lost: lostWhere({ "literal-marks": marked }) };
}
