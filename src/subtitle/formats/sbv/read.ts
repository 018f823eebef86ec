import { finding } from "../../../check/index.js";
import type { ReadFormat } from "../format.js";
import { excerpt } from "../source-lines.js";
import { transcriptBlocks } from "../transcript-blocks.js";

/** h:mm:ss.mmm */
export const SBV_CLOCK = { separator: ".", digits: 3 } as const;

/** Reads the transcripts of YouTube: plain text, no markup; `[br]`, which an older form had, is a line end. */
export function readSbv(text: string): ReadFormat {
  const { blocks, head, findings } = transcriptBlocks(text, SBV_CLOCK);
  const cues = blocks.map(({ lines, ...times }) => ({ ...times, text: lines.join("\n").replaceAll("[br]", "\n") }));
  const [first] = head;
  const before = first && finding("parse/preamble", { line: first.line, column: 1, text: excerpt(first.text) });
  return {
    document: { format: "sbv", language: null, frameRate: null, cues, meta: {} },
    findings: before === undefined ? findings : [before, ...findings],
  };
}
