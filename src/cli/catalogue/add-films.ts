import type { CatalogueBuilder } from "../../catalogue/index.js";
import type { CatalogueFilm } from "../../model/index.js";
import { KeyThread } from "./key-thread.js";

/** A film, and the turn in which it was read. */
export interface FilmInTurn {
  readonly film: CatalogueFilm;
  readonly line: number;
}

/** So many are added here; a second thread is worth its start only for those behind them. */
const FEW = 20_000;
/** As many are handed over at once. */
const BATCH = 4_000;
/** As many batches wait for their keys at most: reading is not to run ahead, for what waits is held in memory. */
const MOST_WAITING = 4;

/** Adds films to a builder in the order in which they come; of many, the keys are made in a second thread. */
export async function addFilms(builder: CatalogueBuilder, films: AsyncIterable<FilmInTurn>): Promise<void> {
  const many = new ManyFilms(builder);
  let count = 0;
  try {
    for await (const one of films) {
      count += 1;
      if (count <= FEW) builder.add(one.film, one.line);
      else await many.add(one);
    }
    await many.end();
  } finally {
    await many.close();
  }
}

class ManyFilms {
  readonly #builder: CatalogueBuilder;
  #thread: KeyThread | undefined;
  #batch: FilmInTurn[] = [];
  readonly #waiting: Promise<void>[] = [];

  constructor(builder: CatalogueBuilder) {
    this.#builder = builder;
  }

  async add(one: FilmInTurn): Promise<void> {
    if (this.#batch.push(one) < BATCH) return;
    this.#handOver();
    if (this.#waiting.length > MOST_WAITING) await this.#waiting.shift();
  }

  async end(): Promise<void> {
    if (this.#batch.length > 0) this.#handOver();
    for (const added of this.#waiting) await added;
  }

  async close(): Promise<void> {
    await this.#thread?.close();
  }

  #handOver(): void {
    this.#thread ??= new KeyThread();
    const batch = this.#batch;
    this.#batch = [];
    const keys = this.#thread.keysOf(batch.map(({ film }) => film));
    // The thread answers in turn, so that films are added in turn.
    const added = keys.then((columns) => this.#builder.addKeyed(batch, columns));
    // Whoever waits for it is told; where an earlier one has failed, nobody does.
    added.catch(() => undefined);
    this.#waiting.push(added);
  }
}
