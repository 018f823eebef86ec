import type { Cue, SubtitleDocument } from "../model/index.js";
import type { Alignment } from "./align-subtitles.js";

/** How times are moved: as `alignSubtitles` finds it, or as somebody knows it. */
export type Timing = Pick<Alignment, "offset" | "rate" | "splits">;

/** The offset that holds from each time of the file on, the first one from ever. */
function offsetsOf({ offset, splits = [] }: Timing): readonly { readonly from: number; readonly offset: number }[] {
  const further = [...splits].sort((a, b) => a.from - b.from);
  return [{ from: Number.NEGATIVE_INFINITY, offset }, ...further];
}

/**
 * A document with its times moved: new time = old time × rate + offset, where each split has an offset of its own. A cue is
 * moved as a whole, by where it starts; times may become negative, and are whole milliseconds.
 */
export function retimeSubtitles(document: SubtitleDocument, timing: Timing): SubtitleDocument {
  const offsets = offsetsOf(timing);
  const moved = (cue: Cue): Cue => {
    const { offset } = offsets.findLast(({ from }) => cue.start >= from) ?? timing;
    const at = (time: number): number => Math.round(time * timing.rate + offset);
    return { ...cue, start: at(cue.start), end: cue.end === null ? null : at(cue.end) };
  };
  return { ...document, cues: document.cues.map(moved) };
}
