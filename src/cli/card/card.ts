import type { Messages } from "../../message/index.js";
import type { Paint } from "../paint.js";

/** What a card is written with. */
export interface CardStyle {
  readonly messages: Messages;
  readonly paint: Paint;
}

/** A label and what is said under it. */
export type Row = readonly [label: string, value: string];

/** Rows with their values one below the other. Empty rows give nothing. */
export function alignRows(rows: readonly Row[], { paint }: CardStyle): string {
  const width = Math.max(0, ...rows.map(([label]) => [...label].length));
  return rows
    .map(([label, value]) => `  ${paint.faint(label)}${" ".repeat(width - [...label].length)}  ${value}\n`)
    .join("");
}
