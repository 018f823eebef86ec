import assert from "node:assert/strict";
import { jobDesk, readJobRows, type Job, type JobDatabase, type JobDesk } from "../../src/job/index.js";
import { isRefusal, readerOf, type Refusal } from "../../src/operation/index.js";

/** A line of the results. */
export interface ResultLine {
  readonly row: number;
  readonly id?: string;
  readonly result?: { readonly decision: string };
  readonly problem?: { readonly type: string; readonly detail?: string };
}

/** A desk with chunks of ten rows, so that small jobs have several. */
export function smallDesk(database: JobDatabase, mostRows = 1_000): JobDesk {
  const kept = { ...database, close: () => Promise.resolve() };
  return jobDesk(() => Promise.resolve(kept), { chunkRows: 10, mostRows });
}

/** Bytes of a text, cut into pieces that end anywhere. */
export async function* pieces(text: string, length = 1_000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += length) yield await Promise.resolve(bytes.subarray(at, at + length));
}

/** Hands in lines, for the catalogue `films` unless told. */
export function submitLines(desk: JobDesk, lines: string, catalogue = "films"): Promise<Job | Refusal> {
  return desk.submit({ catalogue, limit: 2, lang: "en" }, readJobRows(pieces(lines), readerOf("en")));
}

/** What is no refusal. */
export function accepted(job: Job | Refusal): Job {
  assert.ok(!isRefusal(job), JSON.stringify(job));
  return job;
}

/** The kind of a refusal; undefined for what is none. */
export function refusedAs(value: unknown): string | undefined {
  return isRefusal(value) ? value.refused : undefined;
}

export async function resultsOf(desk: JobDesk, id: string, after?: number): Promise<readonly ResultLine[]> {
  let text = "";
  for await (const block of desk.results(id, after)) text += block;
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as ResultLine]));
}
