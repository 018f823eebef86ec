import { useEffect, useState } from "preact/hooks";
import type { Decision } from "../../../../src/catalogue/index.js";
import { decideRows, type DecidedRow, type Sources } from "./decided-rows.js";
import type { MatchedRow } from "./match-programme.js";

/** Rows after what people decided. */
export interface DecidedRows {
  readonly rows: readonly DecidedRow[];
  /** What replays decisions did not come over the wire: the rows stand as they were found. */
  readonly missing: boolean;
}

/** Rows after what people decided; as they were found until that is worked out. */
export function useDecidedRows(rows: readonly MatchedRow[], log: readonly Decision[], sources: Sources): DecidedRows {
  const [decided, setDecided] = useState<DecidedRows & { readonly of: readonly MatchedRow[] }>();
  useEffect(() => {
    let overtaken = false;
    const tell = (done: readonly DecidedRow[], missing: boolean): void => {
      if (!overtaken) setDecided({ of: rows, rows: done, missing });
    };
    void decideRows(rows, log, sources).then(
      (done) => tell(done, false),
      () => tell(rows, true),
    );
    return () => {
      overtaken = true;
    };
  }, [rows, log]);
  return decided?.of === rows ? decided : { rows, missing: false };
}
