import type { FiguresSink } from "../figures-sink.js";
import { cueStream, type CueStream } from "../timing-lines/stream-cues.js";
import { readCueText } from "./cue-text.js";
import { readHeader } from "./header.js";
import { vttDialect } from "./read-tolerant.js";

/** Reads WebVTT in pieces for its figures, as the tolerant reader reads it whole; settings of cues are not looked at. */
export function streamWebvtt(figures: FiguresSink): CueStream {
  const sink = {
    cue(start: number, end: number, text: string, plain: boolean): void {
      figures.cue(start, end, plain ? text.length : readCueText(text).text.length);
    },
    finding: figures.finding,
  };
  return cueStream(
    vttDialect(() => undefined),
    sink,
    (head) => {
      const { line, offset, findings, meta } = readHeader(head);
      findings.forEach(figures.finding);
      const language = meta["Language"]?.trim() ?? "";
      if (language !== "") figures.language(language);
      return { line, offset };
    },
  );
}
