import type { Sql } from "../model/index.js";
import { refusal, type Refusal } from "../operation/index.js";
import { rowOutput, type RowBatches } from "./job-row.js";
import { addRows } from "./job-store.js";

/** Rows are stored as many at a time, or by the million characters where they are long. */
const STORED_ROWS = 500;
const STORED_LENGTH = 1_000_000;

/** Stores the rows of a job as they come and tells how many there were; refused when they are none, or more than `most`. */
export async function storeRows(sql: Sql, id: string, batches: RowBatches, most: number): Promise<number | Refusal> {
  let numbers: number[] = [];
  let inputs: (string | null)[] = [];
  let outputs: (string | null)[] = [];
  let length = 0;
  let count = 0;
  const store = async (): Promise<void> => {
    if (numbers.length > 0) await addRows(sql, id, { numbers, inputs, outputs });
    [numbers, inputs, outputs, length] = [[], [], [], 0];
  };
  for await (const rows of batches) {
    for (const row of rows) {
      if (++count > most) return refusal("too-many-rows", { limit: most });
      const input = "input" in row ? row.input : null;
      const output = "answer" in row ? rowOutput(count, row.id, row.answer).line : null;
      numbers.push(count);
      inputs.push(input);
      outputs.push(output);
      length += (input ?? output ?? "").length;
      if (numbers.length >= STORED_ROWS || length >= STORED_LENGTH) await store();
    }
  }
  await store();
  return count === 0 ? refusal("empty-job") : count;
}
