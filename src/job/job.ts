import type { Locale } from "../language/index.js";
import type { Refusal } from "../operation/index.js";

export type JobState = "queued" | "running" | "done" | "cancelled" | "failed";

/** What the rows of a job are looked up in. */
export interface JobSettings {
  readonly catalogue: string;
  /** The most candidates a row. */
  readonly limit?: number;
  /** The language of the problems in its rows. */
  readonly lang: Locale;
}

/** A bulk match of many films against one catalogue, and how far it has come. */
export interface Job extends JobSettings {
  readonly id: string;
  readonly state: JobState;
  readonly created: Date;
  /** When it reached its final state. */
  readonly ended?: Date;
  readonly rows: number;
  /** Rows that have their result. */
  readonly done: number;
  /** Those of them that have a problem in its place. */
  readonly problems: number;
  /** Why it failed, or why no worker could begin it so far. */
  readonly failure?: Refusal;
}
