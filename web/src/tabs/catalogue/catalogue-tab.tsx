import { useState } from "preact/hooks";
import type { Decision } from "../../../../src/catalogue/decisions/decision.js";
import { useWords } from "../../page.js";
import { Choice } from "../../parts/choice.js";
import { deciderName } from "../../parts/decider.js";
import { DecisionLog } from "../../parts/decision-log.js";
import { Examples } from "../../parts/examples.js";
import { FileDrop } from "../../parts/file-drop.js";
import { Intro } from "../../parts/intro.js";
import { Progress } from "../../parts/progress.js";
import { saveFile } from "../../save-file.js";
import { listCatalogues } from "../../service.js";
import { useAnswer } from "../../use-answer.js";
import { candidateKey, type RowDecisions } from "./decided-rows.js";
import type { MatchedRow } from "./match-programme.js";
import { MatchedRows } from "./matched-rows.js";
import { readProgrammeText, type Programme } from "./programme.js";
import { resultsLines, resultsTable } from "./results.js";
import { localShelf, servedShelf, type Shelf } from "./shelf.js";
import { useMatching } from "./use-matching.js";

/** The catalogue of the documentation; it needs no service that has loaded one. */
const EXAMPLE = "harbour";

async function shelfOf(name: string, served: readonly string[]): Promise<Shelf> {
  if (served.includes(name)) return servedShelf(name);
  return localShelf(EXAMPLE, (await import("../../../../docs/examples/harbour-catalogue.ndjson?raw")).default);
}

/** A programme looked for in a catalogue, row by row; a person decides what is in doubt. */
export function CatalogueTab() {
  const words = useWords();
  const served = useAnswer("", listCatalogues, 0).result ?? [];
  const [chosen, setChosen] = useState<string>();
  const [programme, setProgramme] = useState<Programme>();
  const [decisions, setDecisions] = useState<RowDecisions>(new Map());
  const [log, setLog] = useState<readonly Decision[]>([]);
  const matching = useMatching();
  const name = chosen ?? served[0] ?? EXAMPLE;

  const open = async (file: string, text: string): Promise<Programme> => {
    const read = await readProgrammeText(file, text);
    matching.clear();
    setProgramme(read);
    setDecisions(new Map());
    setLog([]);
    return read;
  };
  const start = async (what: Programme, where: string): Promise<void> =>
    matching.start(what, await shelfOf(where, served));
  const example = async (): Promise<void> => {
    const { default: text } = await import("../../../../docs/examples/programme.csv?raw");
    const where = served.includes(EXAMPLE) ? EXAMPLE : "";
    setChosen(where === "" ? EXAMPLE : where);
    await start(await open("programme.csv", text), where);
  };
  const openFile = (file: File | undefined): void => {
    if (file) void file.text().then((text) => open(file.name, text));
  };
  const decide = (matched: MatchedRow, id: string, verdict: Decision["verdict"]): void => {
    const next = new Map(decisions);
    if (verdict === "unsure") next.delete(candidateKey(matched, id));
    else next.set(candidateKey(matched, id), verdict);
    setDecisions(next);
    const a = `${programme?.source ?? "programme"}:${matched.row.id}`;
    setLog([...log, { at: new Date().toISOString(), by: deciderName(), a, b: `${name}:${id}`, verdict }]);
  };

  return (
    <>
      <Intro heading={words.say("catalogue/heading")} lead={words.say("catalogue/lead")}>
        <Examples examples={[{ name: words.say("catalogue/example"), show: () => void example() }]} />
      </Intro>
      <div class="row spread">
        <Choice
          label={words.say("catalogue/catalogue")}
          value={name}
          choose={setChosen}
          options={[
            ...served.map((value) => ({ value, name: value })),
            ...(served.includes(EXAMPLE) ? [] : [{ value: EXAMPLE, name: words.say("catalogue/example-catalogue") }]),
          ]}
        />
        <p class="hint">
          {served.length === 0 && words.say("catalogue/none-loaded", { setting: "KINOGLOT_CATALOGUES=films=films" })}
        </p>
      </div>
      <FileDrop
        label={words.say("catalogue/drop")}
        accept=".csv,.tsv,.ndjson,.jsonl,.txt"
        held={
          programme ? [`${programme.source} · ${words.say("catalogue/rows", { count: programme.rows.length })}`] : []
        }
        chosen={(list) => openFile(list?.[0])}
        dropped={(transfer) => openFile(transfer?.files[0])}
      />
      {programme && programme.badLines.length > 0 && (
        <p class="hint">{words.say("catalogue/bad-lines", { list: programme.badLines.slice(0, 12).join(", ") })}</p>
      )}
      {programme && !matching.running && matching.rows.length === 0 && (
        <button type="button" class="primary" onClick={() => void start(programme, name)}>
          {words.say("catalogue/match")}
        </button>
      )}
      {programme && matching.running && (
        <div class="row spread">
          <Progress
            label={words.say("catalogue/progress", { done: matching.rows.length, all: programme.rows.length })}
            share={matching.rows.length / programme.rows.length}
          />
          <button type="button" onClick={matching.cancel}>
            {words.say("page/cancel")}
          </button>
        </div>
      )}
      {programme && matching.rows.length > 0 && (
        <>
          <MatchedRows rows={matching.rows} decisions={decisions} decide={decide} />
          <div class="card take-away">
            <div class="row">
              <button
                type="button"
                class="primary"
                onClick={() =>
                  saveFile("matched.csv", resultsTable(programme, matching.rows, decisions), "text/csv;charset=utf-8")
                }
              >
                {words.say("catalogue/csv")}
              </button>
              <button
                type="button"
                onClick={() =>
                  saveFile("matched.ndjson", resultsLines(matching.rows, decisions), "application/x-ndjson")
                }
              >
                {words.say("catalogue/ndjson")}
              </button>
            </div>
            <DecisionLog log={log} />
          </div>
        </>
      )}
    </>
  );
}
