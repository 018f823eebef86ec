import type { ProgrammeRow } from "../../../../src/catalogue/index.js";
import type { CataloguesMatchOutput, Problem } from "../../../../src/generated/schema-types.js";
import { ServiceProblem, type Asking } from "../../service.js";
import type { Shelf } from "./shelf.js";

/** A row and what the catalogue says of it. */
export interface MatchedRow {
  readonly row: ProgrammeRow;
  readonly match?: CataloguesMatchOutput;
  readonly problem?: Problem;
}

/** Few enough to leave the service time for others. */
const AT_ONCE = 4;
/** Often enough to be seen moving; a programme may have thousands of rows. */
const TOLD_EVERY_MS = 120;

/**
 * Looks for every row of a programme, a few at a time. A row that cannot be looked for is told, and the others go on.
 * @param tell hears the rows done so far, in the order of the programme
 */
export async function matchProgramme(
  rows: readonly ProgrammeRow[],
  shelf: Shelf,
  asking: Asking,
  tell: (done: readonly MatchedRow[]) => void,
): Promise<void> {
  const done: (MatchedRow | undefined)[] = rows.map(() => undefined);
  let next = 0;
  let told = 0;
  const tellDone = (): void => {
    told = performance.now();
    tell(done.filter((one) => one !== undefined));
  };
  const work = async (): Promise<void> => {
    while (next < rows.length && !asking.signal?.aborted) {
      const at = next++;
      const row = rows[at] as ProgrammeRow;
      try {
        done[at] = { row, match: await shelf.match(row.query, asking) };
      } catch (error) {
        if (asking.signal?.aborted) return;
        if (!(error instanceof ServiceProblem)) throw error;
        done[at] = { row, problem: error.problem };
      }
      if (performance.now() - told > TOLD_EVERY_MS) tellDone();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (!asking.signal?.aborted) tellDone();
}
