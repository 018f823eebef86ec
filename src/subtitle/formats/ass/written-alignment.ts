import { isAlignment, type Alignment } from "../alignment.js";

/** `\an8`, and the Alignment of a V4+ style; undefined when it is none. */
export function padAlignment(text: string): Alignment | undefined {
  const value = text.trim() === "" ? NaN : Number(text);
  return isAlignment(value) ? value : undefined;
}

/** `\a6`, and the Alignment of a V4 style: 1 to 3 at the bottom, 4 more for the top, 8 more for the middle. */
export function oldAlignment(text: string): Alignment | undefined {
  const value = text.trim() === "" ? NaN : Number(text);
  const column = value & 3;
  if (!Number.isInteger(value) || value < 1 || value > 11 || column === 0) return undefined;
  const row = value > 8 ? 3 : value > 4 ? 6 : 0;
  return (column + row) as Alignment;
}
