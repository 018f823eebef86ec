import type { Decision } from "../../../../src/catalogue/index.js";
import { useWords } from "../../page.js";
import { DecisionLog } from "../../parts/decision-log.js";
import { saveFile } from "../../save-file.js";
import type { DecidedRow } from "./decided-rows.js";
import type { Programme } from "./programme.js";
import { resultsLines, resultsTable } from "./results.js";

interface TakeAwayProps {
  readonly programme: Programme;
  readonly rows: readonly DecidedRow[];
  readonly log: readonly Decision[];
}

/** What was found and what was decided, as files. */
export function TakeAway({ programme, rows, log }: TakeAwayProps) {
  const words = useWords();
  const save = (ending: "csv" | "ndjson", content: string, type: string): void =>
    saveFile(`${programme.source}.matched.${ending}`, content, type);
  return (
    <div class="card take-away">
      <div class="row">
        <button
          type="button"
          class="primary"
          onClick={() => save("csv", resultsTable(programme, rows), "text/csv;charset=utf-8")}
        >
          {words.say("catalogue/csv")}
        </button>
        <button type="button" onClick={() => save("ndjson", resultsLines(rows), "application/x-ndjson")}>
          {words.say("catalogue/ndjson")}
        </button>
      </div>
      <DecisionLog log={log} />
    </div>
  );
}
