import { performance } from "node:perf_hooks";
import { setImmediate as nextTurn } from "node:timers/promises";

/** How long, in milliseconds, much of the same is done at a stretch before others get their turn of the event loop. */
const STRETCH_MS = 10;

/** Gives others their turn, while there is much to do that takes no time each. */
export interface Turns {
  /** Whether it is the turn of others: what is done so far is a stretch. */
  areDue(): boolean;
  /** Resolves when they had it. */
  give(): Promise<void>;
}

/** Turns from now on. */
export function takeTurns(): Turns {
  let stretchEnds = performance.now() + STRETCH_MS;
  return {
    areDue: () => performance.now() >= stretchEnds,
    async give() {
      await nextTurn();
      stretchEnds = performance.now() + STRETCH_MS;
    },
  };
}
