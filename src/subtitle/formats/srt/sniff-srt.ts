import { sniffTimings } from "../timing-lines/sniff-timings.js";
import { SRT_DIALECT } from "./srt-dialect.js";

/** How sure a text is SubRip: by its timing lines, their commas and the numbers above them. Never proof: SRT has no signature. */
export function sniffSrt(head: string): number {
  if (/^WEBVTT/i.test(head)) return 0;
  const { timings, unreadable, commas, numbered } = sniffTimings(head, SRT_DIALECT);
  // The beginning of a file that was cut off: a number, and nothing or half a time below it.
  if (timings === 0) return unreadable > 0 ? 0.5 : /^\d{1,6}(?:\s+[\d:.,]{0,20})?\s*$/.test(head) ? 0.2 : 0;
  return 0.5 + (2 * commas >= timings ? 0.3 : 0) + (2 * numbered >= timings ? 0.1 : 0);
}
