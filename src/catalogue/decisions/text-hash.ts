/**
 * A text as 16 hexadecimal figures, for telling texts apart; no proof against forgery. It stands in logs that people keep
 * and in the ids of clusters, and so never changes: two lanes of FNV-1a over UTF-16 units, mixed at the end.
 */
export function textHash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ (unit + at), 0x5bd1e995);
  }
  return hex(mixed(first ^ text.length)) + hex(mixed(second ^ first));
}

function mixed(lane: number): number {
  let hash = Math.imul(lane ^ (lane >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}
