/** A WebVTT percentage as a number from 0 to 100; undefined for anything else (W3C WebVTT §4.1, "parse a percentage string"). */
export function percentage(text: string): number | undefined {
  if (!/^\d+(?:\.\d+)?%$/.test(text)) return undefined;
  const value = Number(text.slice(0, -1));
  return value <= 100 ? value : undefined;
}

/** Two percentages parted by a comma, as the anchors of regions are written. */
export function percentagePair(text: string): readonly [number, number] | undefined {
  const comma = text.indexOf(",");
  if (comma < 0) return undefined;
  const x = percentage(text.slice(0, comma));
  const y = percentage(text.slice(comma + 1));
  return x === undefined || y === undefined ? undefined : [x, y];
}
