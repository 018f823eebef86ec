import { useState } from "preact/hooks";
import type { DecisionVerdict } from "../../../../src/catalogue/index.js";
import { useWords } from "../../page.js";
import { standingOf, type DecidedRow, type Standing } from "./decided-rows.js";
import { RowReview } from "./row-review.js";

interface MatchedRowsProps {
  readonly rows: readonly DecidedRow[];
  readonly undecidable: (row: DecidedRow) => string | undefined;
  readonly said: (row: DecidedRow, id: string) => DecisionVerdict | undefined;
  readonly decide: (row: DecidedRow, id: string, verdict: DecisionVerdict) => void;
}

const HEAPS = ["review", "match", "none"] as const satisfies readonly Standing[];

/** More are shown when they are asked for: programmes may have thousands of rows. */
const MOST_SHOWN = 100;

/** The rows in three heaps: to be decided, found, not found. A row stays in its heap when somebody decides of it. */
export function MatchedRows({ rows, undecidable, said, decide }: MatchedRowsProps) {
  const words = useWords();
  const [heap, setHeap] = useState<(typeof HEAPS)[number] | "all">("all");
  const [most, setMost] = useState(MOST_SHOWN);
  const inHeap = (decision: Standing): readonly DecidedRow[] =>
    rows.filter(({ match }) => (match?.decision ?? "failed") === decision);
  const all = heap === "all" ? (["failed", ...HEAPS] as const).flatMap(inHeap) : inHeap(heap);
  const count = (standing: Standing): number => rows.filter((row) => standingOf(row) === standing).length;
  return (
    <div class="matched">
      <p class="count" role="status">
        {words.say("catalogue/told", { match: count("match"), review: count("review"), none: count("none") })}
      </p>
      <div class="heaps" role="group" aria-label={words.say("catalogue/show")}>
        {(["all", ...HEAPS] as const).map((one) => (
          <button key={one} type="button" aria-pressed={heap === one} onClick={() => setHeap(one)}>
            {words.say(`heap/${one}`)} <small>{one === "all" ? rows.length : inHeap(one).length}</small>
          </button>
        ))}
      </div>
      <ul class="rows">
        {all.slice(0, most).map((row) => (
          <RowReview
            key={row.row.line}
            decided={row}
            undecidable={undecidable(row)}
            said={(id) => said(row, id)}
            decide={(id, verdict) => decide(row, id, verdict)}
          />
        ))}
      </ul>
      {all.length > most && (
        <p>
          <button type="button" onClick={() => setMost(all.length)}>
            {words.say("page/show-all", { count: all.length })}
          </button>
        </p>
      )}
    </div>
  );
}
