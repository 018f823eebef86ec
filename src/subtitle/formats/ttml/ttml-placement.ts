import type { CueSettings } from "../../../model/index.js";
import { alignmentSettings, type Alignment } from "../alignment.js";
import type { TtmlStyle } from "./style-sheet.js";

const CENTRE = 1;
const COLUMNS: ReadonlyMap<string | undefined, number> = new Map([
  ["left", 0],
  ["start", 0],
  ["center", CENTRE],
  ["justify", CENTRE],
  ["right", 2],
  ["end", 2],
]);

const PERCENTAGES = /^\s*[-+]?[\d.]{1,20}(?:%|rw)\s+([-+]?[\d.]{1,20})(?:%|rh)\s*$/;

/** The second of two percentages: how far down, or how high. */
function vertical(pair: string | undefined): number | undefined {
  const value = pair === undefined ? NaN : Number(PERCENTAGES.exec(pair)?.[1] ?? NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** The row of the number pad: 0 at the bottom, 3 in the middle, 6 at the top. */
function row({ origin, extent, displayAlign }: TtmlStyle): 0 | 3 | 6 {
  const top = vertical(origin);
  const height = vertical(extent);
  if (displayAlign === undefined && top === undefined) return 0;
  const from = top ?? 0;
  const to = from + (height ?? 100 - from);
  const at = displayAlign === "after" ? to : displayAlign === "center" ? (from + to) / 2 : from;
  // A region in the lower half of the picture is at the bottom wherever in it the text stands.
  return from >= 50 ? 0 : at < 34 ? 6 : at < 67 ? 3 : 0;
}

/** Where a region, and the alignment of the text in it, puts a cue; undefined for the bottom centre, or when nothing is said. */
export function placementSettings(region: TtmlStyle | undefined, paragraph: TtmlStyle): CueSettings | undefined {
  if (region === undefined) return undefined;
  const column = COLUMNS.get(paragraph.textAlign ?? region.textAlign) ?? CENTRE;
  return alignmentSettings((row(region) + column + 1) as Alignment);
}
