const PRIME = 0x9e3779b1;
const LANES = 4;

/**
 * 32 bits that change with every bit of the bytes and with their order; `start` chains one part to the next. Four lanes
 * of words that do not wait for each other: some two gigabytes a second. It finds torn and flipped bytes, not forgeries.
 */
export function checksum(bytes: Uint8Array, start: number): number {
  const inPlace = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(inPlace.buffer, inPlace.byteOffset, inPlace.length >>> 2);
  let [a, b, c, d] = [start, start ^ 0x85ebca6b, start ^ 0xc2b2ae35, start ^ 0x27d4eb2f];
  const whole = words.length - (words.length % LANES);
  let at = 0;
  for (; at < whole; at += LANES) {
    a = turned(Math.imul(a ^ words[at]!, PRIME));
    b = turned(Math.imul(b ^ words[at + 1]!, PRIME));
    c = turned(Math.imul(c ^ words[at + 2]!, PRIME));
    d = turned(Math.imul(d ^ words[at + 3]!, PRIME));
  }
  for (; at < words.length; at++) a = turned(Math.imul(a ^ words[at]!, PRIME));
  for (at = words.length * 4; at < bytes.length; at++) a = turned(Math.imul(a ^ bytes[at]!, PRIME));
  let sum = bytes.length;
  for (const lane of [a, b, c, d]) {
    sum = Math.imul(sum ^ lane, PRIME);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}

/** The high bits down to where the next multiplication spreads them. */
function turned(value: number): number {
  return (value << 13) | (value >>> 19);
}
