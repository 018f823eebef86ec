import { useState } from "preact/hooks";
import type { FilmRecord, RecordHouse } from "../../../../src/generated/schema-types.js";
import { LANGUAGES, type Locale } from "../../language.js";
import { useWords } from "../../page.js";
import { Choice } from "../../parts/choice.js";
import { CopyButton } from "../../parts/copy-button.js";
import { Trouble } from "../../parts/trouble.js";
import { ask } from "../../service.js";
import { useAnswer } from "../../use-answer.js";
import { namesOfPlaces, type RecordFact } from "./record-facts.js";

interface WrittenRecordProps {
  readonly record: FilmRecord;
  readonly facts: readonly RecordFact[];
  readonly houses: readonly RecordHouse[];
}

/** The record as another house would print it, and what that house has no place for. */
export function WrittenRecord({ record, facts, houses }: WrittenRecordProps) {
  const words = useWords();
  const [house, setHouse] = useState("kinoglot");
  const [chosen, setChosen] = useState<Locale | "">("");
  const locale = chosen === "" ? words.locale : chosen;
  const answer = useAnswer(JSON.stringify([record, house, locale]), (asking) =>
    ask("records/write", { record: { ...record }, house, locale }, asking),
  );
  return (
    <section class="written" aria-busy={answer.waiting}>
      <div class="heading-row">
        <h3>{words.say("film/write")}</h3>
        <Choice
          label={words.say("film/for-house")}
          value={house}
          choose={setHouse}
          options={houses.filter(({ written }) => written).map(({ id, name }) => ({ value: id, name }))}
        />
        <Choice
          label={words.say("page/write-in")}
          value={locale}
          choose={setChosen}
          options={Object.entries(LANGUAGES).map(([value, name]) => ({ value: value as Locale, name }))}
        />
      </div>
      {answer.problem && <Trouble problem={answer.problem} again={answer.again} />}
      {answer.result && (
        <div class="sheet">
          <pre>{answer.result.text}</pre>
          <CopyButton text={answer.result.text} />
          {answer.result.lost.length > 0 && (
            <p class="lost">
              {words.say("film/lost", { list: namesOfPlaces(answer.result.lost, facts, words).join(", ") })}
            </p>
          )}
        </div>
      )}
    </section>
  );
}
