import type { Answer } from "../operation/index.js";

/** A row as it was sent: a text of JSON that fits its schema, or the answer to one that cannot be looked for. */
export type JobRow = { readonly input: string } | { readonly answer: Answer; readonly id?: string };

/** Rows as many at a time as there are at once. */
export type RowBatches = AsyncIterable<readonly JobRow[]> | Iterable<readonly JobRow[]>;

/** The line of the results that a row has come to. */
export interface RowOutput {
  /** From 1. */
  readonly row: number;
  readonly line: string;
  readonly isProblem: boolean;
}

/** Writes the line of a row: `{"row":1,"id":"a","result":…}`. */
export function rowOutput(row: number, id: string | undefined, answer: Answer): RowOutput {
  return {
    row,
    line: JSON.stringify({ row, ...(id !== undefined && { id }), ...answer }),
    isProblem: "problem" in answer,
  };
}
