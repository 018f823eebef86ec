import type { Sql } from "./sql.js";

/** An entry that somebody has taken: nobody else gets it until its lease is over, or it was given back. */
export interface TakenEntry {
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** How long it is his, from when he took it. */
  readonly leaseSeconds: number;
}

/** An entry to add. Of two that wait the one of the higher priority is taken first, and of equal ones the older. */
export interface NewEntry {
  readonly content: TakenEntry["content"];
  readonly priority: number;
}

/**
 * Entries that wait in a database for whoever takes them. Each is handed out until somebody says that it is done, so it may
 * be handed out more than once: what is done for it must bear to be done again. An entry that failed too often goes to the
 * entries that were given up, which are taken in the same way.
 */
export interface JobQueue {
  /** Adds entries; with `within`, as part of that transaction. */
  add(entries: readonly NewEntry[], within?: Sql): Promise<void>;
  /** The entry that waits longest, kept for who took it until its lease ends; undefined when none waits. */
  take(from: "waiting" | "given-up"): Promise<TakenEntry | undefined>;
  /** Takes an entry out for good; one that is not there any more is no fault. */
  done(from: "waiting" | "given-up", id: string): Promise<void>;
  /** It will be handed out again, after pauses that grow. */
  failed(from: "waiting" | "given-up", id: string): Promise<void>;
  /** Takes nothing more, and looks no more after leases that are over. */
  close(): Promise<void>;
}
