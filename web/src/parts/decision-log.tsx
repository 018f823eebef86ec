import type { Decision } from "../../../src/catalogue/index.js";
import { keptLine } from "../../../src/catalogue/decisions/kept-line.js";
import { useWords } from "../page.js";
import { saveFile } from "../save-file.js";
import { DeciderField } from "./decider.js";

/** Who decides, and the decisions so far, to take away as a log that the command line replays. */
export function DecisionLog({ log }: { readonly log: readonly Decision[] }) {
  const words = useWords();
  const save = (): void =>
    saveFile("decisions.ndjson", log.map((one) => `${keptLine(one)}\n`).join(""), "application/x-ndjson");
  return (
    <div class="row decision-log">
      <DeciderField />
      <button type="button" disabled={log.length === 0} onClick={save}>
        {words.say("decide/download", { count: log.length })}
      </button>
    </div>
  );
}
