import type { Cue, SubtitleDocument } from "../../model/index.js";

/** The numbers (from 0) of the cues by their start; of two at the same time the one that stands first in the file. */
export function cuesInTime({ cues }: SubtitleDocument): readonly number[] {
  const order = cues.map((_, at) => at);
  const sorted = cues.every((cue, at) => at === 0 || cues[at - 1]!.start <= cue.start);
  return sorted ? order : order.sort((a, b) => cues[a]!.start - cues[b]!.start || a - b);
}

/** A cue and the one that was to be read before it: of all that began earlier, the one that stays longest. */
export interface CuePair {
  readonly earlier: number;
  readonly later: number;
  /** The cue that begins last before the later one: another than the earlier where that stays longest, or this is over at once. */
  readonly latest: number;
  /** From the end of the earlier to the start of the later, in milliseconds; below 0 they overlap. */
  readonly gap: number;
}

/** Each cue with its predecessor in time. Cues whose end is open, or not after the start, precede nothing. */
export function cuePairs(document: SubtitleDocument): readonly CuePair[] {
  const { cues } = document;
  const pairs: CuePair[] = [];
  let longest: number | undefined;
  let latest: number | undefined;
  for (const later of cuesInTime(document)) {
    const { start, end } = cues[later]!;
    if (longest !== undefined) {
      pairs.push({ earlier: longest, later, latest: latest!, gap: start - cues[longest]!.end! });
    }
    if (end !== null && end > start && (longest === undefined || end >= cues[longest]!.end!)) longest = later;
    latest = later;
  }
  return pairs;
}

const CENTISECONDS: readonly string[] = ["ass", "ssa", "subviewer", "lrc"];

/** How much a time may be off because the format could not write it better, in milliseconds. */
export function timeTolerance({ format }: SubtitleDocument): number {
  if (format === "dcp-interop") return 4;
  return CENTISECONDS.includes(format) ? 10 : 1;
}

/** How many frames a time is; times that were rounded to milliseconds are as good as the frames they stand for. */
export function framesOf(milliseconds: number, frameRate: number): number {
  return Math.round((milliseconds * frameRate) / 1000);
}

/** The shortest time that is so many frames, in whole milliseconds. */
export function millisecondsOf(frames: number, frameRate: number): number {
  return Math.ceil((frames * 1000) / frameRate - 1e-6);
}

/** Whether two cues stand in places of their own, so that both can be read at once. */
export function standApart(one: Cue, other: Cue): boolean {
  return place(one) !== place(other);
}

function place({ settings, position }: Cue): string {
  const { vertical, line, region, align, position: column } = settings ?? {};
  const rows = (position ?? []).map(({ valign, vposition, halign }) => `${valign} ${vposition} ${halign}`);
  return JSON.stringify([
    vertical,
    line,
    region,
    line === undefined && region === undefined ? undefined : align,
    column,
    rows.at(-1),
  ]);
}
