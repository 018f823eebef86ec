import type { CueStream } from "../timing-lines/stream-cues.js";
import { cueStream } from "../timing-lines/stream-cues.js";
import type { FiguresSink } from "../figures-sink.js";
import { SRT_DIALECT } from "./srt-dialect.js";
import { readSrtText } from "./srt-text.js";

/** Reads SubRip in pieces for its figures, as `readSrt` reads it whole. */
export function streamSrt(figures: FiguresSink): CueStream {
  const sink = {
    cue(start: number, end: number, text: string, plain: boolean): void {
      figures.cue(start, end, plain ? text.length : readSrtText(text).text.length);
    },
    finding: figures.finding,
  };
  return cueStream(SRT_DIALECT, sink, () => ({ line: 1, offset: 0 }));
}
