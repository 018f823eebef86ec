import { descendantsOf, type XmlElement } from "../../../xml/index.js";
import type { ElementTimes } from "./element-times.js";
import type { StyleSheet, TtmlStyle } from "./style-sheet.js";
import type { TimeWindow } from "./time-windows.js";
import { idOf, isTimedText } from "./ttml-names.js";

/** An area of the picture that text is put into (TTML §9.1.2). */
export interface TtmlRegion {
  readonly id: string;
  readonly style: TtmlStyle;
  /** When it is shown at all. */
  readonly windows: readonly TimeWindow[];
}

/** The regions of a document by id; of two of one id the first. */
export function ttmlRegions(
  root: XmlElement,
  styles: StyleSheet,
  times: ElementTimes,
): ReadonlyMap<string, TtmlRegion> {
  const regions = new Map<string, TtmlRegion>();
  for (const element of descendantsOf(root, "region")) {
    const id = idOf(element);
    if (id === undefined || regions.has(id) || !isTimedText(element, root)) continue;
    const style = styles.of(element);
    const { begin, end } = times.of(element);
    const active = { begin: begin ?? 0, end: end ?? Infinity };
    regions.set(id, { id, style, windows: times.shown(element, style, active) });
  }
  return regions;
}
