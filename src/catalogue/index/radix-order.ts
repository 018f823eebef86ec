const DIGIT = 16;

/** Sorts places by their keys of 32 bits, in two rounds over half a key each; places of one key keep their order. */
export function orderByKey(places: Uint32Array, keyOf: (place: number) => number): Uint32Array {
  let from = places;
  let to: Uint32Array = new Uint32Array(places.length);
  for (const shift of [0, DIGIT]) {
    const next = new Uint32Array((1 << DIGIT) + 1);
    for (const place of from) next[((keyOf(place) >>> shift) & 0xffff) + 1]! += 1;
    for (let digit = 1; digit < next.length; digit++) next[digit]! += next[digit - 1]!;
    for (const place of from) to[next[(keyOf(place) >>> shift) & 0xffff]!++] = place;
    [from, to] = [to, shift === 0 ? new Uint32Array(places.length) : from];
  }
  return from;
}
