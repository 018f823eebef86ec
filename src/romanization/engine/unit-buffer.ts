/** As many units as one call of `fromCharCode` may be given on every engine. */
const SLICE = 8192;

/** Text in the making, as UTF-16 units: joining strings letter by letter takes twice the time. Broken pairs are kept as they are. */
export class UnitBuffer {
  units: Uint16Array;
  length = 0;

  constructor(capacity: number) {
    this.units = new Uint16Array(Math.max(64, capacity));
  }

  /** Makes room for `more` units; to be called before they are written. */
  need(more: number): void {
    if (this.length + more <= this.units.length) return;
    const larger = new Uint16Array(Math.max(this.units.length * 2, this.length + more));
    larger.set(this.units);
    this.units = larger;
  }

  append(text: string): void {
    this.need(text.length);
    for (let at = 0; at < text.length; at++) this.units[this.length + at] = text.charCodeAt(at);
    this.length += text.length;
  }

  toString(): string {
    const parts: string[] = [];
    for (let at = 0; at < this.length; at += SLICE) {
      const slice = this.units.subarray(at, Math.min(at + SLICE, this.length));
      // Spreading the units would walk them one by one.
      parts.push(String.fromCharCode.apply(null, slice as unknown as number[]));
    }
    return parts.join("");
  }
}
