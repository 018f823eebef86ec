import type { Worker } from "node:worker_threads";
import { startWorker } from "./start-worker.js";
import type { Done, FromWorker, Work } from "./work.js";

export interface PoolSettings {
  /** As many are worked on at once. */
  readonly size: number;
  /** So many may wait; beyond, work is turned away. */
  readonly mostWaiting: number;
  /** Work that takes longer is cut off. */
  readonly budgetMs: number;
  /** The module of the workers. */
  readonly module: URL;
}

/** Work was not done: too much was waiting already, it took longer than its budget, or the pool is closed. */
export type NotDone = "busy" | "too-long" | "closed";

interface Waiting {
  readonly work: Work;
  readonly settle: (done: Done | NotDone) => void;
}

/** A worker and what it is at; nothing while it starts and while it is idle. */
interface Hand {
  readonly worker: Worker;
  ready: boolean;
  at: { readonly settle: Waiting["settle"]; readonly budget: NodeJS.Timeout } | undefined;
}

/**
 * Does work beside the event loop, so that no request keeps others waiting. A worker is started when it is needed and kept;
 * one whose work takes longer than its budget is ended with it, and another takes its place.
 */
export class WorkerPool {
  readonly #settings: PoolSettings;
  readonly #hands = new Set<Hand>();
  readonly #waiting: Waiting[] = [];
  #closed = false;

  constructor(settings: PoolSettings) {
    this.#settings = settings;
  }

  /** What comes of the work, when it is its turn. Never rejects. */
  run(work: Work): Promise<Done | NotDone> {
    if (this.#closed) return Promise.resolve("closed");
    const starting = [...this.#hands].filter(({ ready }) => !ready).length;
    const free = [...this.#hands].filter(({ ready, at }) => ready && at === undefined).length;
    const room = this.#settings.size - this.#hands.size;
    if (this.#waiting.length >= this.#settings.mostWaiting + starting + free + room) return Promise.resolve("busy");
    return new Promise((settle) => {
      this.#waiting.push({ work, settle });
      if (free === 0 && room > 0 && this.#waiting.length > starting) this.#start();
      this.#next();
    });
  }

  /** Ends all workers; what waits, and what is under way, is not done. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { settle } of this.#waiting.splice(0)) settle("closed");
    await Promise.all([...this.#hands].map((hand) => this.#dismiss(hand, "closed")));
  }

  #start(): void {
    const worker = startWorker(this.#settings.module);
    const hand: Hand = { worker, ready: false, at: undefined };
    this.#hands.add(hand);
    // A service that has nothing else to do may end.
    worker.unref();
    worker.on("message", (message: FromWorker) => {
      if (message !== "ready") this.#settle(hand, message);
      hand.ready = true;
      hand.at = undefined;
      this.#next();
    });
    const fail = (error: unknown): void => this.#fail(hand, error);
    worker.on("error", fail);
    worker.on("exit", () => fail(new Error("a worker ended by itself")));
  }

  #next(): void {
    const hand = [...this.#hands].find(({ ready, at }) => ready && at === undefined);
    const one = hand && this.#waiting.shift();
    if (hand === undefined || one === undefined) return;
    const budget = setTimeout(
      () => void this.#dismiss(hand, "too-long").then(() => this.#refill()),
      this.#settings.budgetMs,
    );
    hand.at = { settle: one.settle, budget };
    hand.worker.postMessage(one.work);
  }

  #settle({ at }: Hand, done: Done | NotDone): void {
    if (at === undefined) return;
    clearTimeout(at.budget);
    at.settle(done);
  }

  async #dismiss(hand: Hand, done: Done | NotDone): Promise<void> {
    if (!this.#hands.delete(hand)) return;
    this.#settle(hand, done);
    hand.at = undefined;
    await hand.worker.terminate();
  }

  /** One that cannot even start must not take what waits with it one by one: it is settled with the error. */
  #fail(hand: Hand, error: unknown): void {
    const told: Done = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    if (!hand.ready && this.#hands.has(hand)) this.#waiting.shift()?.settle(told);
    void this.#dismiss(hand, told).then(() => this.#refill());
  }

  #refill(): void {
    if (!this.#closed && this.#waiting.length > 0 && this.#hands.size < this.#settings.size) this.#start();
  }
}
