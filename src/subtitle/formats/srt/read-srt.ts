import type { Cue, Finding } from "../../../model/index.js";
import type { ReadFormat } from "../format.js";
import { evenText } from "../timing-lines/even-lines.js";
import { cueScanner } from "../timing-lines/scan-cues.js";
import { readSrtText } from "./srt-text.js";
import { SRT_DIALECT } from "./srt-dialect.js";

/**
 * Reads SubRip as it is found in the world; every repair is a finding with line and column, and nothing stops the file.
 * SRT has no standard: this follows what SubRip wrote and what players show.
 *
 * @example readSrt("1\n00:00:01,000 --> 00:00:02,000\nBonjour").document.cues[0].text // "Bonjour"
 */
export function readSrt(written: string): ReadFormat {
  const { text, written: writtenOffset, findings: before } = evenText(written);
  const findings: Finding[] = [...before];
  const cues: Cue[] = [];
  const scanner = cueScanner(SRT_DIALECT, {
    cue(start, end, cueText, plain, line, offset) {
      const source = { line, offset: writtenOffset(offset) };
      if (plain) cues.push({ start, end, text: cueText, source });
      else cues.push({ start, end, ...readSrtText(cueText), source });
    },
    finding: (found) => findings.push(found),
  });
  scanner.scan(text, true);
  return { document: { format: "srt", language: null, frameRate: null, cues, meta: {} }, findings };
}
