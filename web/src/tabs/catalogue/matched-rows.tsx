import { useState } from "preact/hooks";
import { useWords } from "../../page.js";
import { candidateKey, standingOf, type RowDecisions, type Standing } from "./decided-rows.js";
import type { MatchedRow } from "./match-programme.js";
import { RowReview } from "./row-review.js";

interface MatchedRowsProps {
  readonly rows: readonly MatchedRow[];
  readonly decisions: RowDecisions;
  readonly decide: (matched: MatchedRow, id: string, verdict: "same" | "different" | "unsure") => void;
}

const DECISIONS = ["review", "match", "none"] as const satisfies readonly Standing["decision"][];

/** The rows in three heaps: to be decided, found, not found. */
export function MatchedRows({ rows, decisions, decide }: MatchedRowsProps) {
  const words = useWords();
  const [heap, setHeap] = useState<(typeof DECISIONS)[number] | "all">("all");
  const found = (decision: Standing["decision"]): readonly MatchedRow[] =>
    rows.filter(({ match }) => (match?.decision ?? "failed") === decision);
  const shown = heap === "all" ? [...DECISIONS, "failed" as const].flatMap(found) : found(heap);
  return (
    <div class="matched">
      <p class="count" role="status">
        {words.say("catalogue/told", {
          match: found("match").length,
          review: found("review").length,
          none: found("none").length,
        })}
      </p>
      <div class="heaps" role="group" aria-label={words.say("catalogue/show")}>
        {(["all", ...DECISIONS] as const).map((one) => (
          <button key={one} type="button" aria-pressed={heap === one} onClick={() => setHeap(one)}>
            {words.say(`heap/${one}`)} <small>{one === "all" ? rows.length : found(one).length}</small>
          </button>
        ))}
      </div>
      <ul class="rows">
        {shown.map((matched) => (
          <RowReview
            key={matched.row.line}
            matched={matched}
            standing={standingOf(matched, decisions)}
            said={(id) => decisions.get(candidateKey(matched, id))}
            decide={(id, verdict) => decide(matched, id, verdict)}
          />
        ))}
      </ul>
    </div>
  );
}
