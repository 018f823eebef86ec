import type { Cue, Finding, UnkeptPart } from "../../../model/index.js";
import type { ReadFormat } from "../format.js";
import { evenText } from "../timing-lines/even-lines.js";
import { cueScanner } from "../timing-lines/scan-cues.js";
import { unkeptMember } from "../unkept-member.js";
import { readSrtText } from "./srt-text.js";
import { SRT_DIALECT } from "./srt-dialect.js";
import { unkeptInSrtText } from "./unkept-srt-text.js";

/** Where a text stands: `X1:201 X2:516 Y1:397 Y2:423`, or in the words of WebVTT. */
const PLACE = /\b(?:[XY][12]|line|position|align|size|vertical):/i;

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
  const unkept = new Set<UnkeptPart>();
  const scanner = cueScanner(SRT_DIALECT, {
    cue(start, end, cueText, plain, line, offset, _id, settings) {
      const source = { line, offset: writtenOffset(offset) };
      if (PLACE.test(settings)) unkept.add("position");
      if (plain) {
        cues.push({ start, end, text: cueText, source });
        return;
      }
      cues.push({ start, end, ...readSrtText(cueText), source });
      for (const part of unkeptInSrtText(cueText)) unkept.add(part);
    },
    finding: (found) => findings.push(found),
  });
  scanner.scan(text, true);
  const document = { format: "srt", language: null, frameRate: null, cues, meta: {}, ...unkeptMember(unkept) } as const;
  return { document, findings };
}
