import { availableParallelism } from "node:os";
import { answer, problemOf, refusal, type Answering, type OperationId, type Refusal } from "../../operation/index.js";
import { programModule } from "../../port/index.js";
import { WorkerPool } from "./worker-pool.js";

export interface AnsweringSettings {
  /** How much is worked on at once. */
  readonly workers: number;
  /** After so many seconds work is cut off. */
  readonly timeLimit: number;
}

/** At most this many workers, each with the tables of all languages in its memory. */
const MOST_WORKERS = 4;
const TIME_LIMIT = 20;
const MOST_WAITING = 64;

/** Answered at once: it takes milliseconds, whatever it is. */
const LIGHT_BYTES = 8 * 1024;
/** Detectors of languages load large tables, which the workers have. */
const HEAVY = /^(?:subtitles|packages)\//;
/** The catalogues are in the memory of the service itself, or in a database. */
const AT_HOME: ReadonlySet<OperationId> = new Set(["catalogues/match"]);

/** What is usual on this machine. */
export function usualAnswering(): AnsweringSettings {
  return { workers: Math.min(MOST_WORKERS, availableParallelism()), timeLimit: TIME_LIMIT };
}

/** A way to answer in which large inputs hold up nobody, and the end of it. */
export function createAnswering({ workers, timeLimit }: AnsweringSettings): {
  readonly answering: Answering;
  close(): Promise<void>;
} {
  const pool = new WorkerPool({
    size: workers,
    mostWaiting: MOST_WAITING,
    budgetMs: timeLimit * 1000,
    module: programModule("http/pool/operation-worker"),
  });
  const REFUSED: Readonly<Record<"busy" | "too-long" | "closed", Refusal>> = {
    busy: refusal("busy"),
    "too-long": refusal("took-too-long", { limit: timeLimit }),
    closed: refusal("draining"),
  };
  return {
    async answering(id, input, bytes, reader) {
      if (AT_HOME.has(id) || (bytes <= LIGHT_BYTES && !HEAVY.test(id))) return answer(id, input, reader);
      const done = await pool.run({ id, input, locale: reader.locale });
      if (typeof done === "string") {
        const problem = problemOf(REFUSED[done], reader.messages);
        return { problem };
      }
      if ("error" in done) throw new Error(done.error);
      return done;
    },
    close: () => pool.close(),
  };
}
