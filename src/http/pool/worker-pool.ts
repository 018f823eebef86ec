import type { Worker } from "node:worker_threads";
import { startWorker } from "../../port/index.js";
import type { IsAwaited } from "../answering.js";
import { bytesOf, handedOver, type Done, type FromWorker, type Work } from "./work.js";

export interface PoolSettings {
  /** As many are worked on at once. */
  readonly size: number;
  /** So many may wait; beyond, work is turned away. */
  readonly mostWaiting: number;
  /** And so many bytes of them. One may wait whatever its size. */
  readonly mostWaitingBytes: number;
  /** Work that has waited for so long without being begun is turned away. */
  readonly patienceMs: number;
  /** Work that takes longer is cut off. */
  readonly budgetMs: number;
  /** A worker that has had nothing to do for so long is ended, unless it is the last. */
  readonly idleMs: number;
  /** The module of the workers. */
  readonly module: URL;
}

/**
 * Work was not done: too much was waiting before it, it took longer than its budget, nobody waited for it any more when it
 * was its turn, or the pool is closed.
 */
export type NotDone = "busy" | "too-long" | "abandoned" | "closed";

interface Waiting {
  readonly work: Work;
  readonly isAwaited: IsAwaited;
  readonly settle: (done: Done | NotDone) => void;
  readonly patience: NodeJS.Timeout;
}

/** A worker's place in the pool. Before it is ready it has neither work nor rest. */
interface Seat {
  readonly worker: Worker;
  ready: boolean;
  /** What it is at. */
  task: { readonly settle: Waiting["settle"]; readonly budget: NodeJS.Timeout } | undefined;
  /** Runs while it is idle. */
  rest: NodeJS.Timeout | undefined;
}

const errorText = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const isFree = ({ ready, task }: Seat): boolean => ready && task === undefined;

/**
 * Does work beside the event loop, so that no request keeps others waiting. A worker is started when it is needed and kept
 * while there is work; one whose work takes longer than its budget is ended with it, and another takes its place.
 */
export class WorkerPool {
  readonly #settings: PoolSettings;
  readonly #seats = new Set<Seat>();
  #waiting: Waiting[] = [];
  #closed = false;

  constructor(settings: PoolSettings) {
    this.#settings = settings;
  }

  /** What comes of the work, when it is its turn. Never rejects, and settles within patience and budget together. */
  run(work: Work, isAwaited: IsAwaited): Promise<Done | NotDone> {
    if (this.#closed) return Promise.resolve("closed");
    this.#dropAbandoned();
    const starting = [...this.#seats].filter(({ ready }) => !ready).length;
    const free = [...this.#seats].filter(isFree).length;
    const room = this.#settings.size - this.#seats.size;
    const { mostWaiting, mostWaitingBytes } = this.#settings;
    // As many as there are, or will be, workers without work do not wait for others.
    const ahead = this.#waiting.length - (starting + free + room);
    if (ahead >= mostWaiting) return Promise.resolve("busy");
    const bytes = this.#waiting.reduce((sum, one) => sum + bytesOf(one.work), bytesOf(work));
    if (ahead > 0 && bytes > mostWaitingBytes) return Promise.resolve("busy");
    return new Promise((settle) => {
      const patience = setTimeout(() => this.#turnAway(one), this.#settings.patienceMs);
      const one: Waiting = { work, isAwaited, settle, patience };
      this.#waiting.push(one);
      if (free === 0 && room > 0 && this.#waiting.length > starting) this.#start();
      this.#next();
    });
  }

  /** Ends all workers; what waits, and what is under way, is not done. */
  async close(): Promise<void> {
    this.#closed = true;
    for (let one = this.#take(); one; one = this.#take()) one.settle("closed");
    await Promise.all([...this.#seats].map((seat) => this.#dismiss(seat, "closed")));
  }

  /** The one that has waited longest, and waits no more. */
  #take(): Waiting | undefined {
    const one = this.#waiting.shift();
    clearTimeout(one?.patience);
    return one;
  }

  /** Who has gone takes no place from those who came after. */
  #dropAbandoned(): void {
    const abandoned = this.#waiting.filter(({ isAwaited }) => !isAwaited());
    if (abandoned.length === 0) return;
    this.#waiting = this.#waiting.filter((one) => !abandoned.includes(one));
    for (const { patience, settle } of abandoned) {
      clearTimeout(patience);
      settle("abandoned");
    }
  }

  #turnAway(one: Waiting): void {
    this.#waiting.splice(this.#waiting.indexOf(one), 1);
    one.settle("busy");
  }

  #start(): void {
    const worker = startWorker(this.#settings.module);
    const seat: Seat = { worker, ready: false, task: undefined, rest: undefined };
    this.#seats.add(seat);
    // A service that has nothing else to do may end.
    worker.unref();
    worker.on("message", (message: FromWorker) => {
      if (message !== "ready") this.#settle(seat, message);
      seat.ready = true;
      seat.task = undefined;
      this.#next();
      if (isFree(seat)) seat.rest = setTimeout(() => this.#retire(seat), this.#settings.idleMs).unref();
    });
    const fail = (error: unknown): void => this.#fail(seat, error);
    worker.on("error", fail);
    worker.on("exit", () => fail(new Error("a worker ended by itself")));
  }

  #next(): void {
    this.#dropAbandoned();
    const seat = [...this.#seats].find(isFree);
    const one = seat && this.#take();
    if (seat === undefined || one === undefined) return;
    clearTimeout(seat.rest);
    const budget = setTimeout(
      () => void this.#dismiss(seat, "too-long").then(() => this.#refill()),
      this.#settings.budgetMs,
    );
    seat.task = { settle: one.settle, budget };
    try {
      seat.worker.postMessage(one.work, handedOver(one.work));
    } catch (error) {
      // What cannot be copied to a worker fails alone.
      this.#settle(seat, { error: errorText(error) });
      seat.task = undefined;
      this.#next();
    }
  }

  #settle({ task }: Seat, done: Done | NotDone): void {
    if (task === undefined) return;
    clearTimeout(task.budget);
    task.settle(done);
  }

  /** The last one stays, so that what comes after a rest need not wait for a start. */
  #retire(seat: Seat): void {
    if (this.#seats.size > 1) void this.#dismiss(seat, "closed");
  }

  async #dismiss(seat: Seat, done: Done | NotDone): Promise<void> {
    if (!this.#seats.delete(seat)) return;
    clearTimeout(seat.rest);
    this.#settle(seat, done);
    seat.task = undefined;
    await seat.worker.terminate();
  }

  /** One that cannot even start must not take what waits with it one by one: it is settled with the error. */
  #fail(seat: Seat, error: unknown): void {
    const failure: Done = { error: errorText(error) };
    if (!seat.ready && this.#seats.has(seat)) this.#take()?.settle(failure);
    void this.#dismiss(seat, failure).then(() => this.#refill());
  }

  #refill(): void {
    if (!this.#closed && this.#waiting.length > 0 && this.#seats.size < this.#settings.size) this.#start();
  }
}
