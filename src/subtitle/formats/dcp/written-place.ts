import type { Cue, CuePosition } from "../../../model/index.js";
import { runsOf } from "../run-gatherer.js";
import { runLines } from "../run-lines.js";
import { alignedPlace, alignmentOf, type Alignment } from "../alignment.js";
import { screenOrder } from "./timed-text-line.js";

/** How far the outermost line stands from the edge, and each line from the next, in per cent of the height. */
const FROM_EDGE = 8;
const PITCH = 7;
const ROOM = 90;
/** How far text at a side stands from it, in per cent of the width. */
const FROM_SIDE = 10;

const ROWS = ["bottom", "center", "top"] as const;
const COLUMNS = ["left", "center", "right"] as const;

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Where line `at` of `count` stands: from the edge or the middle, closer when there are very many. */
function linePlace(at: number, count: number, valign: CuePosition["valign"]): number {
  const pitch = Math.min(PITCH, ROOM / Math.max(1, count - 1));
  if (valign === "center") return rounded((at - (count - 1) / 2) * pitch);
  return rounded(FROM_EDGE + (valign === "top" ? at : count - 1 - at) * pitch);
}

function placeOn(alignment: Alignment, at: number, count: number): CuePosition {
  const valign = ROWS[Math.floor((alignment - 1) / 3)]!;
  const halign = COLUMNS[(alignment - 1) % 3]!;
  const hposition = halign === "center" ? 0 : FROM_SIDE;
  return { valign, vposition: linePlace(at, count, valign), halign, hposition };
}

const isInPicture = ({ vposition, hposition }: CuePosition): boolean =>
  Math.abs(vposition) <= 100 && Math.abs(hposition) <= 100;

/** The places that the lines of a cue have of their own; undefined where they would be read in another order. */
function ownPlaces(position: readonly CuePosition[] | undefined, lines: number): readonly CuePosition[] | undefined {
  if (position?.length !== lines || !position.every(isInPicture)) return undefined;
  const places = position.map((one) => ({
    ...one,
    vposition: rounded(one.vposition),
    hposition: rounded(one.hposition),
  }));
  const read = screenOrder(places.map((place) => ({ position: place })));
  return read.every((line, at) => line.position === places[at]) ? places : undefined;
}

/**
 * The place that is written for each line of a cue: its own on a cinema screen, else that of its alignment, which is the
 * bottom centre where nothing is said.
 */
export function writtenPlace(cue: Cue): Pick<Cue, "settings" | "position"> {
  const lines = runLines(runsOf(cue));
  const own = ownPlaces(cue.position, lines.length);
  if (own !== undefined) return { position: own };
  const alignment = alignmentOf(cue);
  return { ...alignedPlace(cue), position: lines.map((_, at) => placeOn(alignment, at, lines.length)) };
}
