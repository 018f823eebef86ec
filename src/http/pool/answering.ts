import { availableParallelism } from "node:os";
import {
  answer,
  answerBatchRequest,
  isRefusal,
  parseBatchRequest,
  readerOf,
  refusal,
  refused,
  type BatchDoor,
  type Given,
  type ReaderInLanguage,
  type Refusal,
} from "../../operation/index.js";
import { programModule } from "../../port/index.js";
import { answerHere, type Answering, type IsAwaited } from "../answering.js";
import { LARGEST_FILE_BODY, LARGEST_JSON } from "../body-limits.js";
import type { BodyKind, ReadBodies } from "../unread-body.js";
import type { UnreadInput } from "../unread-input.js";
import { NUMBERS } from "../variables.js";
import { isAtHome, type AtHome } from "./at-home.js";
import { withOwnBytes } from "./own-bytes.js";
import { WorkerPool, type NotDone } from "./worker-pool.js";
import type { Done, Work } from "./work.js";

export interface AnsweringSettings {
  /** How much is worked on at once; as many as there are processors, four at most, unless told. */
  readonly workers?: number | undefined;
  /** After so many seconds work is cut off; 20 unless told. */
  readonly timeLimit?: number | undefined;
}

const MOST_WAITING = 64;
/** Eight of the largest bodies. */
const MOST_WAITING_BYTES = 8 * LARGEST_FILE_BODY;
/** Who would wait longer does better to ask again later, or elsewhere. */
const PATIENCE_MS = 10_000;
const IDLE_MS = 10 * 60_000;

/** Answered at once: mostly it takes a millisecond, and some ten at worst. */
const LIGHT_BYTES = 8 * 1024;
/** Detectors of languages load large tables, which the workers have. */
const HEAVY = /^(?:subtitles|packages)\//;

/** Whether an input is small. Files of uploads are not counted: what takes them is no light work. */
const isLight = (input: UnreadInput): boolean => input.kind === "json" && input.bytes.byteLength <= LIGHT_BYTES;

/** A way to answer in which large inputs hold up nobody, and the end of it. */
export function createAnswering({
  workers = Math.min(NUMBERS.KINOGLOT_WORKERS.usual, availableParallelism()),
  timeLimit = NUMBERS.KINOGLOT_TIME_LIMIT.usual,
}: AnsweringSettings = {}): {
  readonly answering: Answering;
  /** No answer takes longer, in milliseconds, waiting and work together. */
  readonly longestMs: number;
  close(): Promise<void>;
} {
  const pool = new WorkerPool({
    size: workers,
    mostWaiting: MOST_WAITING,
    mostWaitingBytes: MOST_WAITING_BYTES,
    patienceMs: PATIENCE_MS,
    budgetMs: timeLimit * 1000,
    idleMs: IDLE_MS,
    module: programModule("http/pool/operation-worker"),
  });
  const closed = refusal("draining");
  const refusals: Readonly<Record<NotDone, Refusal>> = {
    busy: refusal("busy"),
    "too-long": refusal("took-too-long", { limit: timeLimit }),
    closed,
    // Nobody reads it.
    abandoned: closed,
  };
  const tooLong = refusal("line-too-long", { limit: LARGEST_JSON });

  function givenOf(done: Done | NotDone, reader: ReaderInLanguage): Given {
    if (typeof done === "string") return refused(refusals[done], reader);
    if ("error" in done) throw new Error(done.error);
    if ("atHome" in done || "read" in done) throw new Error("a worker was given what it cannot do");
    return done;
  }

  /** A line that only its reader could tell to be about a catalogue. It is read again, so it may be no longer than a body. */
  function answerAtHome(line: string, door: BatchDoor, isAwaited: IsAwaited): Given | Promise<Given> {
    return Buffer.byteLength(line) > LARGEST_JSON
      ? refused(tooLong, readerOf(door.locale))
      : answerHere.line(line, door, isAwaited);
  }

  async function readBeside<Kind extends BodyKind>(
    kind: Kind,
    bytes: Uint8Array,
    isAwaited: IsAwaited,
  ): Promise<ReadBodies[Kind] | Refusal> {
    const done = await pool.run({ kind: "body", body: kind, bytes: withOwnBytes(bytes) }, isAwaited);
    if (typeof done === "string") return refusals[done];
    if ("read" in done) return done.read as ReadBodies[Kind] | Refusal;
    throw new Error("error" in done ? done.error : "a worker answered what it was only to read");
  }

  /** What a worker cannot do, since it needs a catalogue: it is only read there. */
  async function answerReadBeside(
    id: AtHome,
    bytes: Uint8Array,
    reader: ReaderInLanguage,
    isAwaited: IsAwaited,
  ): Promise<Given> {
    const input = await readBeside(id, bytes, isAwaited);
    return isRefusal(input) ? refused(input, reader) : answer(id, input.value, reader);
  }

  async function answerLineBeside(line: string, door: BatchDoor, isAwaited: IsAwaited): Promise<Given> {
    const { locale } = door;
    const done = await pool.run({ kind: "line", line, locale }, isAwaited);
    return typeof done === "object" && "atHome" in done
      ? answerAtHome(line, { ...door, locale: done.atHome }, isAwaited)
      : givenOf(done, readerOf(locale));
  }

  return {
    answering: {
      request(id, input, reader, isAwaited) {
        if (isLight(input) && !HEAVY.test(id)) return answerHere.request(id, input, reader, isAwaited);
        if (isAtHome(id) && input.kind === "json") return answerReadBeside(id, input.bytes, reader, isAwaited);
        const own: UnreadInput = input.kind === "json" ? { ...input, bytes: withOwnBytes(input.bytes) } : input;
        const work: Work = { kind: "request", id, input: own, locale: reader.locale };
        return pool.run(work, isAwaited).then((done) => givenOf(done, reader));
      },
      body: (kind, bytes, isAwaited) =>
        bytes.byteLength <= LIGHT_BYTES ? answerHere.body(kind, bytes, isAwaited) : readBeside(kind, bytes, isAwaited),
      line(line, door, isAwaited) {
        if (line.length > LIGHT_BYTES) return answerLineBeside(line, door, isAwaited);
        const request = parseBatchRequest(line);
        if (isRefusal(request) || !HEAVY.test(request.operation)) return answerBatchRequest(request, door);
        return answerLineBeside(line, { ...door, locale: request.lang ?? door.locale }, isAwaited);
      },
    },
    longestMs: PATIENCE_MS + timeLimit * 1000,
    close: () => pool.close(),
  };
}
