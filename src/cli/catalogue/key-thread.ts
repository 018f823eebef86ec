import { packFilms, type KeyColumns, type KeyedFilm } from "../../catalogue/index.js";
import { programModule, startWorker } from "../../port/index.js";

interface Waiting {
  readonly resolve: (keys: KeyColumns) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that makes the keys of films while this one reads on. It takes as long to start as some thousand films take. */
export class KeyThread {
  readonly #worker;
  readonly #waiting: Waiting[] = [];
  /** Why it answers no more. */
  #failure: Error | undefined;

  /** The thread runs a module that answers films with their keys. */
  constructor(module = programModule("cli/catalogue/key-worker")) {
    this.#worker = startWorker(module);
    this.#worker.on("message", (keys: KeyColumns) => this.#waiting.shift()?.resolve(keys));
    this.#worker.on("error", (error: Error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new Error("the thread of the keys ended by itself")));
  }

  /** The keys of films; who asks first is answered first. Rejects where the thread has broken down. */
  keysOf(films: readonly KeyedFilm[]): Promise<KeyColumns> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) throw this.#failure;
      const packed = packFilms(films);
      this.#worker.postMessage(packed, [packed.counts.buffer, packed.lengths.buffer] as ArrayBuffer[]);
      this.#waiting.push({ resolve, reject });
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}
