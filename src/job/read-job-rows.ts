import { validators } from "../generated/validators.js";
import {
  DEEPEST_NESTING,
  faulty,
  isDeeperThan,
  isRefusal,
  readLines,
  refusal,
  refused,
  schemaFaults,
  takeTurns,
  type Line,
  type ReaderInLanguage,
  type Refusal,
} from "../operation/index.js";
import type { JobRow } from "./job-row.js";

/** The longest line that is read, in bytes. */
export const LONGEST_LINE = 100 * 1024;
const LONGEST_ID = 200;

/** The name that a row bears though its query makes no sense. */
function idOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  return typeof value.id === "string" && value.id.length <= LONGEST_ID ? value.id : undefined;
}

/** Reads what one row holds; `text` is how it is written. */
function readJobRow(value: unknown, text: string, reader: ReaderInLanguage): JobRow {
  const denied = (why: Refusal): JobRow => {
    const id = idOf(value);
    return { answer: refused(why, reader), ...(id !== undefined && { id }) };
  };
  if (isDeeperThan(DEEPEST_NESTING, value)) return denied(refusal("too-deep", { limit: DEEPEST_NESTING }));
  const validate = validators["job-query"];
  return validate(value) ? { input: text } : denied(faulty("invalid-query", schemaFaults(validate.errors ?? [])));
}

function readLine(line: Line, reader: ReaderInLanguage): JobRow {
  if (isRefusal(line)) return { answer: refused(line, reader) };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { answer: refused(refusal("malformed-json"), reader) };
  }
  return readJobRow(value, line, reader);
}

/**
 * Reads the rows of a job from a stream of NDJSON, as many at a time as a chunk of it completes. A line that is none is a row
 * all the same, with its problem; blank lines are none. Problems are told in the language of `reader`. However many rows a
 * chunk has, others get their turn.
 */
export async function* readJobRows(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  reader: ReaderInLanguage,
): AsyncGenerator<readonly JobRow[]> {
  const turns = takeTurns();
  for await (const lines of readLines(chunks, LONGEST_LINE)) {
    const rows: JobRow[] = [];
    for (const line of lines) {
      if (typeof line !== "string" || line.trim() !== "") rows.push(readLine(line, reader));
      if (turns.areDue()) await turns.give();
    }
    yield rows;
  }
}
