import { sniffTimings } from "../timing-lines/sniff-timings.js";
import { vttDialect } from "./read-tolerant.js";

/** How sure a text is WebVTT: its signature is proof; without it, timing lines with points and settings, or without hours. */
export function sniffWebvtt(head: string): number {
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(head)) return 1;
  if (/^WEBVTT/i.test(head)) return 0.95;
  const { timings, commas, numbered, hourless, settings } = sniffTimings(
    head,
    vttDialect(() => undefined),
  );
  if (timings === 0 || 2 * commas >= timings) return 0;
  if (settings > 0) return 0.8;
  // With numbers it is rather SRT written by a hand that prefers points, unless the name says otherwise.
  return 2 * numbered >= timings ? 0.55 : hourless > 0 ? 0.6 : 0.5;
}
