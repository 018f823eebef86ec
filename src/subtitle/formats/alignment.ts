import type { Cue, CueSettings } from "../../model/index.js";

/** Where a cue stands as the number pad has its keys: 1 bottom left, 2 bottom centre, 9 top right. */
export type Alignment = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Where subtitles stand when nothing is said. */
export const BOTTOM_CENTRE: Alignment = 2;

/** Whether a number is a key of the pad. */
export function isAlignment(value: number): value is Alignment {
  return Number.isInteger(value) && value >= 1 && value <= 9;
}

/** The settings that say the same in the terms of WebVTT; none for the bottom centre. */
export function alignmentSettings(alignment: Alignment): CueSettings | undefined {
  const column = (alignment - 1) % 3;
  const settings: CueSettings = {
    ...(alignment > 6 && { line: 0 }),
    ...(alignment > 3 && alignment < 7 && { line: 50, snapToLines: false, lineAlign: "center" }),
    ...(column === 0 && { align: "left", position: 0 }),
    ...(column === 2 && { align: "right", position: 100 }),
  };
  return alignment === BOTTOM_CENTRE ? undefined : settings;
}

const COLUMNS = { start: 0, left: 0, center: 1, end: 2, right: 2 } as const;

function row({ line, snapToLines }: CueSettings): 0 | 3 | 6 {
  if (line === undefined) return 0;
  if (snapToLines === false) return line < 33 ? 6 : line < 67 ? 3 : 0;
  // Lines are counted from the top, and from the bottom below zero; some fifteen fit on a picture (WebVTT §7.2).
  return line >= 0 && line < 7 ? 6 : 0;
}

/** The key nearest to where a cue stands. */
export function alignmentOf(cue: Cue): Alignment {
  const [place] = cue.position ?? [];
  if (place !== undefined) {
    return ({ bottom: 1, center: 4, top: 7 }[place.valign] +
      { left: 0, center: 1, right: 2 }[place.halign]) as Alignment;
  }
  if (cue.settings === undefined) return BOTTOM_CENTRE;
  return (1 + row(cue.settings) + COLUMNS[cue.settings.align ?? "center"]) as Alignment;
}

/** The nearest of the nine places, in the terms of WebVTT. */
export function alignedPlace(cue: Cue): Pick<Cue, "settings"> {
  const settings = alignmentSettings(alignmentOf(cue));
  return settings === undefined ? {} : { settings };
}
