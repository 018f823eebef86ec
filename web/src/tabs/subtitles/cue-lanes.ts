import type { SubtitleCue } from "../../../../src/generated/schema-types.js";
import type { ReadFile } from "./check-files.js";

/** A cue, or one language of it, as it lies along the time. */
export interface CueBar {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly language: string;
  /** 0 above, 1 below. */
  readonly lane: number;
}

/** A cue without an end is shown as long as people need for it. */
const OPEN_MS = 2000;

/** Until when a cue stands. */
export const endOf = ({ start, end }: SubtitleCue): number => end ?? start + OPEN_MS;

/** How long what is drawn lasts: a little longer than the last cue stands. */
export function lengthOf(cues: readonly SubtitleCue[]): number {
  return cues.reduce((latest, cue) => Math.max(latest, endOf(cue)), 1) * 1.01;
}

/** Two where one language stands above another. */
export const languagesAtOnce = ({ layout }: ReadFile): number => (layout && layout.kind !== "alternating" ? 2 : 1);

/** The bars of a file: two rows where one language stands above another, in turn where they alternate. */
export function cueBars({ cues, languages, layout }: ReadFile): readonly CueBar[] {
  const [only = "und"] = languages.map(({ language }) => language);
  return cues.flatMap((cue, index): readonly CueBar[] => {
    const bar = { index, start: cue.start, end: endOf(cue), lane: 0 };
    const [above, below] = layout?.order ?? [];
    if (above === undefined || below === undefined) return [{ ...bar, language: only }];
    if (layout?.kind === "alternating") return [{ ...bar, language: index % 2 === 0 ? above : below }];
    return [
      { ...bar, language: above },
      { ...bar, language: below, lane: 1 },
    ];
  });
}

/** Characters a second that a reader has to read; of two languages at once, one is read. */
export function readingSpeed(cue: SubtitleCue, languagesAtOnce: number): number {
  const seconds = (endOf(cue) - cue.start) / 1000;
  const characters = cue.text.replace(/\s+/g, " ").length / languagesAtOnce;
  return seconds > 0 ? characters / seconds : 0;
}

/** `1:02:03` */
export function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}
