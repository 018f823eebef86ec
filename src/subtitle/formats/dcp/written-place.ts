import type { Cue, CuePosition } from "../../../model/index.js";

/** How far the lowest line stands from the bottom edge, and each line above the next, in per cent of the height. */
const LOWEST = 8;
const PITCH = 7;
const ROOM = 90;

/** Where line `at` of `count` stands: from the bottom edge up, closer when there are very many. */
export function linePlace(at: number, count: number): number {
  const pitch = Math.min(PITCH, ROOM / Math.max(1, count - 1));
  return Math.round((LOWEST + (count - 1 - at) * pitch) * 1000) / 1000;
}

/** The place that is written for each line of a cue, whatever place it had. */
export function writtenPlace({ text }: Cue): Pick<Cue, "position"> {
  const lines = text.split("\n");
  const position = lines.map((_, at): CuePosition => {
    return { valign: "bottom", vposition: linePlace(at, lines.length), halign: "center", hposition: 0 };
  });
  return { position };
}
