import { withoutMark } from "../../text/index.js";
import type { BadLine } from "./film-fault.js";

/** A list over the whole file, whatever its lines are. */
const LIST = /^\s*\[/;

/** A line of NDJSON that is not blank, counted from 1. */
export interface JsonLine {
  readonly line: number;
  readonly text: string;
}

/** The lines of NDJSON that are not blank. A file that is one list of JSON is told once: none of its lines can be read. */
export async function* jsonLines(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<JsonLine | (BadLine & { readonly text?: never })> {
  let line = 0;
  let begun = false;
  for await (const whole of lines) {
    line += 1;
    const text = line === 1 ? withoutMark(whole) : whole;
    if (text.trim() === "") continue;
    if (!begun && LIST.test(text)) {
      yield { line, fault: "json-list" };
      return;
    }
    begun = true;
    yield { line, text };
  }
}
