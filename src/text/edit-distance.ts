/** Rows of the table, kept between calls: every call fills what it reads. */
let rows: readonly Int32Array[] = [0, 1, 2].map(() => new Int32Array(64));

/**
 * The number of letters to add, drop, change or swap with a neighbour to turn one word into the other, or undefined when
 * it is more than `most`. Optimal string alignment; only what lies within `most` of the diagonal is looked at, so time
 * grows with the length times `most`.
 */
export function editDistanceWithin(a: string, b: string, most: number): number | undefined {
  if (!(Math.abs(a.length - b.length) <= most)) return undefined;
  const band = Math.min(Math.floor(most), a.length + b.length);
  let [start, endA, endB] = [0, a.length, b.length];
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [height, width] = [endA - start, endB - start];
  if (height === 0 || width === 0) return height + width;
  if (rows[0]!.length < width + 2) rows = rows.map(() => new Int32Array(2 * width));
  let [beforePrevious, previous, current] = rows as [Int32Array, Int32Array, Int32Array];
  const beyond = band + 1;
  for (let column = 0; column <= width; column++) previous[column] = column;
  for (let row = 1; row <= height; row++) {
    const letter = a.charCodeAt(start + row - 1);
    const letterBefore = row > 1 ? a.charCodeAt(start + row - 2) : -1;
    const first = Math.max(1, row - band);
    const last = Math.min(width, row + band);
    current[first - 1] = first === 1 ? row : beyond;
    let least = current[first - 1]!;
    for (let column = first; column <= last; column++) {
      const other = b.charCodeAt(start + column - 1);
      let cost = previous[column - 1]! + (letter === other ? 0 : 1);
      const added = current[column - 1]! + 1;
      if (added < cost) cost = added;
      // Above the band of the row before there is nothing.
      const dropped = column === row + band ? cost : previous[column]! + 1;
      if (dropped < cost) cost = dropped;
      if (letter !== other && column > 1 && other === letterBefore && letter === b.charCodeAt(start + column - 2)) {
        const swapped = beforePrevious[column - 2]! + 1;
        if (swapped < cost) cost = swapped;
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > band) return undefined;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  const distance = previous[width]!;
  return distance <= band ? distance : undefined;
}
