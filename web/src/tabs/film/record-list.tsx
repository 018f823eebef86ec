import type { FilmRecord } from "../../../../src/generated/schema-types.js";
import { useWords } from "../../page.js";
import { saveFile } from "../../save-file.js";
import { absentFields, type RecordFact } from "./record-facts.js";

interface RecordListProps {
  readonly record: FilmRecord;
  readonly facts: readonly RecordFact[];
  readonly lit: string | undefined;
  readonly light: (pointer: string | undefined) => void;
}

/** The record, line by line; what is not certain says so, and what the page does not state stands at the end. */
export function RecordList({ record, facts, lit, light }: RecordListProps) {
  const words = useWords();
  const absent = absentFields(record, words);
  const json = (): void => saveFile("film-record.json", `${JSON.stringify(record, null, 2)}\n`, "application/json");
  return (
    <div class="card record">
      <ol class="record-facts">
        {facts.map((fact, index) => (
          <li
            key={fact.pointer}
            tabIndex={0}
            data-colour={fact.colour}
            data-sure={fact.confidence === "certain"}
            data-lit={fact.pointer === lit}
            onMouseEnter={() => light(fact.pointer)}
            onMouseLeave={() => light(undefined)}
            onFocus={() => light(fact.pointer)}
            onBlur={() => light(undefined)}
          >
            <span class="label">{fact.label === facts[index - 1]?.label ? "" : fact.label}</span>
            <span class="value">
              {fact.value}
              {fact.more !== undefined && <small> {fact.more}</small>}
            </span>
            {fact.confidence !== "certain" && (
              <span class="doubt" title={words.term("evidence", fact.how)}>
                {words.term("confidence", fact.confidence)}
              </span>
            )}
          </li>
        ))}
      </ol>
      {absent.length > 0 && (
        <p class="absent">
          <strong>{words.say("film/absent")}</strong> {absent.join(", ")}
        </p>
      )}
      <button type="button" class="quiet" onClick={json}>
        {words.say("film/json")}
      </button>
    </div>
  );
}
