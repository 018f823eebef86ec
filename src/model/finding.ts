import type { Span } from "./span.js";

/** How much a finding weighs: `error` breaks something, `warning` may, `info` is good to know. */
export type Severity = "error" | "warning" | "info";

/** What a finding's sentence is made from: codes, tags and pieces of the user's text, never prose. */
export type FindingParams = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Something said about the user's content. Data, never thrown, never a sentence: the message layer makes the sentence.
 * `span` points into the text, `pointer` (RFC 6901) into a JSON value, `cue` counts subtitles from 1.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span?: Span;
  readonly pointer?: string;
  readonly cue?: number;
  readonly params: FindingParams;
  readonly suggestions?: readonly string[];
}

/** What a reader returns: the best value it could build, and what it has to say about the text. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly findings: readonly Finding[];
}
