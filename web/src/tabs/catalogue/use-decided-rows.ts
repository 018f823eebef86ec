import { useEffect, useState } from "preact/hooks";
import type { Decision } from "../../../../src/catalogue/index.js";
import { decideRows, type DecidedRow, type Sources } from "./decided-rows.js";
import type { MatchedRow } from "./match-programme.js";

/** Rows after what people decided; as they were found until that is worked out. */
export function useDecidedRows(
  rows: readonly MatchedRow[],
  log: readonly Decision[],
  sources: Sources,
): readonly DecidedRow[] {
  const [decided, setDecided] = useState<{
    readonly of: readonly MatchedRow[];
    readonly rows: readonly DecidedRow[];
  }>();
  useEffect(() => {
    let overtaken = false;
    void decideRows(rows, log, sources).then((done) => {
      if (!overtaken) setDecided({ of: rows, rows: done });
    });
    return () => {
      overtaken = true;
    };
  }, [rows, log]);
  return decided?.of === rows ? decided.rows : rows;
}
