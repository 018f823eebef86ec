/** A stretch of a file that is asked for. */
export interface ByteRange {
  readonly start: number;
  readonly length: number;
}

/** Something that is worked out by asking for stretches of a file; each answer may be shorter, where the file ends. */
export type Asking<Result> = Generator<ByteRange, Result, Uint8Array>;

/** Small things lie close together: one question answers many. */
const WINDOW = 65536;

/** A file seen through a window that moves, so that memory does not grow with the file. */
export class ByteWindow {
  #start = 0;
  #bytes: Uint8Array = new Uint8Array(0);

  constructor(readonly size: number) {}

  /** The bytes from a place; fewer than asked for only at the end of the file. */
  *bytes(start: number, length: number): Asking<Uint8Array> {
    const wanted = Math.max(0, Math.min(length, this.size - start));
    const from = start - this.#start;
    if (from >= 0 && from + wanted <= this.#bytes.length) return this.#bytes.subarray(from, from + wanted);
    const bytes = yield { start, length: Math.min(Math.max(wanted, WINDOW), this.size - start) };
    if (wanted <= WINDOW) [this.#start, this.#bytes] = [start, bytes];
    return bytes.subarray(0, wanted);
  }

  /** The first place from `start` on, and before `end`, where a test of the bytes that follow it holds; undefined without one. */
  *find(
    start: number,
    end: number,
    overlap: number,
    holds: (bytes: Uint8Array, at: number) => boolean,
  ): Asking<number | undefined> {
    const last = Math.min(end, this.size);
    for (let at = start; at < last; at += WINDOW - overlap) {
      const bytes = yield* this.bytes(at, WINDOW);
      for (let index = 0; index < bytes.length && at + index < last; index++) {
        if (holds(bytes, index)) return at + index;
      }
      if (at + bytes.length >= this.size) return undefined;
    }
    return undefined;
  }
}

/** Works something out over a file that is in memory. */
export function askBytes<Result>(asking: Asking<Result>, bytes: Uint8Array): Result {
  let step = asking.next();
  while (step.done !== true) {
    const { start, length } = step.value;
    step = asking.next(bytes.subarray(start, start + length));
  }
  return step.value;
}

/** Works something out over a file that is read piece by piece. */
export async function askFile<Result>(
  asking: Asking<Result>,
  read: (start: number, length: number) => Promise<Uint8Array>,
): Promise<Result> {
  let step = asking.next();
  while (step.done !== true) step = asking.next(await read(step.value.start, step.value.length));
  return step.value;
}
