import type { Cue, SubtitleDocument } from "../../../src/model/index.js";

/** From when to when, in milliseconds, and the text; what else the cue has stands behind. */
export type CueRow = readonly [start: number, end: number | null, text: string, more?: Partial<Cue>];

/** A document of cues, SubRip unless said otherwise. */
export function documentOf(rows: readonly CueRow[], more: Partial<SubtitleDocument> = {}): SubtitleDocument {
  const cues = rows.map(([start, end, text, rest]): Cue => ({
    start,
    end,
    text,
    source: { line: 1, offset: 0 },
    ...rest,
  }));
  return { format: "srt", encoding: "utf-8", newline: "lf", language: null, frameRate: null, cues, meta: {}, ...more };
}

/** A document with a cue of three seconds for each text, a second apart. */
export function spoken(...texts: readonly string[]): SubtitleDocument {
  return documentOf(texts.map((text, at) => [at * 4000 + 5000, at * 4000 + 8000, text]));
}
