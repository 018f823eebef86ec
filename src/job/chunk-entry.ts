import type { NewEntry, TakenEntry } from "../model/index.js";

/** A chunk of a job, as its entry in the queue names it. */
export interface ChunkName {
  readonly job: string;
  /** From 0. */
  readonly chunk: number;
}

/** The entry of a chunk. The first chunks of all jobs come first, so that a small job need not wait for a large one. */
export function chunkEntry({ job, chunk }: ChunkName): NewEntry {
  return { content: { job, chunk }, priority: -chunk };
}

/** The chunk of an entry. */
export function chunkOf({ content }: TakenEntry): ChunkName {
  return { job: String(content["job"]), chunk: Number(content["chunk"]) };
}
