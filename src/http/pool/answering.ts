import { availableParallelism } from "node:os";
import {
  answer,
  DEEPEST_NESTING,
  isDeeperThan,
  refusal,
  refused,
  type Answering,
  type OperationId,
  type Refusal,
} from "../../operation/index.js";
import { programModule } from "../../port/index.js";
import { WorkerPool } from "./worker-pool.js";

export interface AnsweringSettings {
  /** How much is worked on at once; as many as there are processors, four at most, unless told. */
  readonly workers?: number | undefined;
  /** After so many seconds work is cut off; 20 unless told. */
  readonly timeLimit?: number | undefined;
}

/** No more than this unless told, since each worker has the tables of all languages in its memory. */
const USUAL_WORKERS = 4;
const USUAL_TIME_LIMIT = 20;
const MOST_WAITING = 64;
/** Who would wait longer does better to ask again later, or elsewhere. */
const PATIENCE_MS = 10_000;
const IDLE_MS = 10 * 60_000;

/** Answered at once: it takes milliseconds, whatever it is. */
const LIGHT_BYTES = 8 * 1024;
/** Detectors of languages load large tables, which the workers have. */
const HEAVY = /^(?:subtitles|packages)\//;
/** The catalogues are in the memory of the service itself, or in a database. */
const AT_HOME: ReadonlySet<OperationId> = new Set(["catalogues/match"]);

/** A way to answer in which large inputs hold up nobody, and the end of it. */
export function createAnswering({
  workers = Math.min(USUAL_WORKERS, availableParallelism()),
  timeLimit = USUAL_TIME_LIMIT,
}: AnsweringSettings = {}): {
  readonly answering: Answering;
  /** No answer takes longer, in milliseconds, waiting and work together. */
  readonly longestMs: number;
  close(): Promise<void>;
} {
  const pool = new WorkerPool({
    size: workers,
    mostWaiting: MOST_WAITING,
    patienceMs: PATIENCE_MS,
    budgetMs: timeLimit * 1000,
    idleMs: IDLE_MS,
    module: programModule("http/pool/operation-worker"),
  });
  const refusals: Readonly<Record<"busy" | "too-long" | "closed", Refusal>> = {
    busy: refusal("busy"),
    "too-long": refusal("took-too-long", { limit: timeLimit }),
    closed: refusal("draining"),
  };
  const tooDeep = refusal("too-deep", { limit: DEEPEST_NESTING });
  return {
    async answering(id, input, bytes, reader) {
      if (AT_HOME.has(id) || (bytes <= LIGHT_BYTES && !HEAVY.test(id))) return answer(id, input, reader);
      // A value that nests too deep cannot even be handed to a worker: copying it there would exhaust the stack.
      if (isDeeperThan(DEEPEST_NESTING, input)) return refused(tooDeep, reader);
      const done = await pool.run({ id, input, locale: reader.locale });
      if (typeof done === "string") return refused(refusals[done], reader);
      if ("error" in done) throw new Error(done.error);
      return done;
    },
    longestMs: PATIENCE_MS + timeLimit * 1000,
    close: () => pool.close(),
  };
}
