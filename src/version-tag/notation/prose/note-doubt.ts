import type { Gathered, ReadDoubt } from "./gathered.js";
import type { Statement } from "./statement.js";

/** Notes what a stretch of the text, from one item to another, leaves open. */
export function noteDoubt(
  statement: Statement,
  gathered: Gathered,
  code: ReadDoubt["code"],
  first: number,
  last: number,
  field?: string,
): void {
  const place = { text: statement.textOf(first, last), span: statement.spanOf(first, last) };
  gathered.doubts.push({ code, ...place, ...(field !== undefined && { field }) });
}
