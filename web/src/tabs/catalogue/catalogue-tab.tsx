import { useState } from "preact/hooks";
import type { Decision } from "../../../../src/catalogue/index.js";
import { fetchPart } from "../../fetch-part.js";
import { useWords } from "../../page.js";
import { Choice } from "../../parts/choice.js";
import { deciderName } from "../../parts/decider.js";
import { Examples } from "../../parts/examples.js";
import { FileDrop } from "../../parts/file-drop.js";
import { Intro } from "../../parts/intro.js";
import { Progress } from "../../parts/progress.js";
import { passes, Trouble } from "../../parts/trouble.js";
import { listCatalogues, UNREACHABLE } from "../../service.js";
import { useAnswer } from "../../use-answer.js";
import { filmRefOf, lastSaid, rowRef, type DecidedRow } from "./decided-rows.js";
import { MatchedRows } from "./matched-rows.js";
import type { Programme } from "./programme.js";
import { ProgrammeNotes } from "./programme-notes.js";
import { localShelf, servedShelf, type Shelf } from "./shelf.js";
import { TakeAway } from "./take-away.js";
import { useDecidedRows } from "./use-decided-rows.js";
import { useMatching } from "./use-matching.js";
import { useProgramme } from "./use-programme.js";

/** The catalogue of the documentation; it needs no service that has loaded one. */
const EXAMPLE = "harbour";

async function shelfOf(name: string, served: readonly string[]): Promise<Shelf> {
  if (served.includes(name)) return servedShelf(name);
  const films = await fetchPart(() => import("../../../../docs/examples/harbour-catalogue.ndjson?raw"));
  return localShelf(EXAMPLE, films.default);
}

/** A programme looked for in a catalogue, row by row; a person decides what is in doubt. */
export function CatalogueTab() {
  const words = useWords();
  const catalogues = useAnswer("", listCatalogues, 0);
  const served = catalogues.result?.catalogues.map((one) => one.name) ?? [];
  const unavailable = catalogues.result?.unavailable ?? [];
  const [chosen, setChosen] = useState<string>();
  const { programme, fault, open, isOpen } = useProgramme();
  const [missing, setMissing] = useState(false);
  const [log, setLog] = useState<readonly Decision[]>([]);
  const matching = useMatching();
  const name = chosen ?? served[0] ?? EXAMPLE;
  const sources = { programme: programme?.source ?? "", catalogue: name };
  const { rows, missing: undecided } = useDecidedRows(matching.rows, log, sources);

  const clear = (): void => {
    matching.clear();
    setLog([]);
  };
  const start = async (what: Programme, where: string): Promise<void> => {
    const shelf = await shelfOf(where, served).catch(() => undefined);
    setMissing(shelf === undefined);
    // Another programme may have been opened meanwhile.
    if (shelf && isOpen(what)) matching.start(what, shelf);
  };
  const example = async (): Promise<void> => {
    const { default: text } = await import("../../../../docs/examples/programme.csv?raw");
    clear();
    setChosen(EXAMPLE);
    const read = await open("programme.csv", new Blob([text]));
    if (read) await start(read, EXAMPLE);
  };
  const openFile = (file: File | undefined): void => {
    if (!file) return;
    clear();
    void open(file.name, file);
  };
  const choose = (catalogue: string): void => {
    clear();
    setChosen(catalogue);
  };
  const said = (row: DecidedRow, id: string): Decision["verdict"] | undefined =>
    lastSaid(log, rowRef(sources, row), filmRefOf(sources, id));
  const decide = (row: DecidedRow, id: string, verdict: Decision["verdict"]): void =>
    setLog([
      ...log,
      { at: new Date().toISOString(), by: deciderName(), a: rowRef(sources, row), b: filmRefOf(sources, id), verdict },
    ]);
  const undecidable = ({ row }: DecidedRow): string | undefined => {
    if (sources.programme === sources.catalogue) return words.say("catalogue/one-name", { name });
    return programme?.shared.has(row.id) ? words.say("catalogue/shared-id", { id: row.id }) : undefined;
  };

  return (
    <>
      <Intro heading={words.say("catalogue/heading")} lead={words.say("catalogue/lead")}>
        <Examples examples={[{ name: words.say("catalogue/example"), show: example }]} />
      </Intro>
      <div class="row">
        <Choice
          label={words.say("catalogue/catalogue")}
          value={name}
          choose={choose}
          options={[
            ...served.map((value) => ({ value, name: value })),
            ...(served.includes(EXAMPLE) ? [] : [{ value: EXAMPLE, name: words.say("catalogue/example-catalogue") }]),
          ]}
        />
      </div>
      {catalogues.problem && <Trouble problem={catalogues.problem} again={catalogues.again} />}
      <FileDrop
        label={words.say("catalogue/drop")}
        accept=".csv,.tsv,.tab,.ndjson,.jsonl,.txt,.gz"
        held={
          programme ? [`${programme.source} · ${words.say("catalogue/rows", { count: programme.rows.length })}`] : []
        }
        chosen={([file]) => openFile(file)}
        dropped={(transfer) => openFile(transfer?.files[0])}
      />
      {unavailable.map((one) => (
        <p key={one.name} class="hint" role="status">
          {one.problem.detail ?? one.problem.title}
        </p>
      ))}
      {catalogues.result && served.length + unavailable.length === 0 && (
        <p class="hint">{words.say("catalogue/none-loaded", { setting: "KINOGLOT_CATALOGUES=films=films" })}</p>
      )}
      {(missing || undecided || fault === "unreachable") && <Trouble problem={UNREACHABLE} />}
      {(fault === "damaged" || fault === "unreadable") && (
        <p class="trouble" role="alert">
          {words.say(fault === "damaged" ? "catalogue/damaged" : "subtitles/unreadable")}
        </p>
      )}
      {programme && <ProgrammeNotes programme={programme} />}
      {programme && !matching.running && matching.rows.length === 0 && programme.rows.length > 0 && (
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
      {programme && !matching.running && rows.some(({ problem }) => problem && passes(problem)) && (
        <button type="button" onClick={() => void start(programme, name)}>
          {words.say("trouble/again")}
        </button>
      )}
      {programme && rows.length > 0 && (
        <>
          <MatchedRows rows={rows} undecidable={undecidable} said={said} decide={decide} />
          <TakeAway programme={programme} rows={rows} log={log} />
        </>
      )}
    </>
  );
}
