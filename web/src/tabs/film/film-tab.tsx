import { useRef, useState } from "preact/hooks";
import { useWords } from "../../page.js";
import { Choice } from "../../parts/choice.js";
import { Examples } from "../../parts/examples.js";
import { Findings } from "../../parts/findings.js";
import { Intro } from "../../parts/intro.js";
import { MarkedText } from "../../parts/marked-text.js";
import { TextField } from "../../parts/text-field.js";
import { Trouble } from "../../parts/trouble.js";
import { ask, type Asking } from "../../service.js";
import { useAnswer } from "../../use-answer.js";
import { factMarks } from "./fact-marks.js";
import { recordFacts } from "./record-facts.js";
import { RecordList } from "./record-list.js";
import { WrittenRecord } from "./written-record.js";

const EXAMPLES = {
  "The Salt Ferry": async () => (await import("../../../../docs/examples/salt-ferry.txt?raw")).default,
  "Die Salzfähre": async () => (await import("../../../../docs/examples/salt-ferry-german.txt?raw")).default,
};

async function readPage(text: string, house: string, asking: Asking) {
  const { record, findings } = await ask("records/read", { text, ...(house !== "" && { house }) }, asking);
  return { text, record, findings };
}

/** A catalogue page on one side, the record that it holds on the other. */
export function FilmTab() {
  const words = useWords();
  const [text, setText] = useState("");
  const [house, setHouse] = useState("");
  const [writing, setWriting] = useState(true);
  const recordSide = useRef<HTMLDivElement>(null);
  const [lit, setLit] = useState<string>();
  const houses = useAnswer("", (asking) => ask("records/houses", {}, asking), 0).result?.houses ?? [];
  const answer = useAnswer(text.trim() === "" ? null : JSON.stringify([text, house]), (asking) =>
    readPage(text, house, asking),
  );
  const facts = answer.result ? recordFacts(answer.result.record, answer.result.text, words) : [];
  /** Its line in the record is brought into sight, where the record stays beside the text. */
  const lightFromText = (pointer: string | undefined): void => {
    setLit(pointer);
    const side = recordSide.current;
    if (pointer === undefined || !side || side.scrollHeight <= side.clientHeight) return;
    const line =
      side.querySelectorAll<HTMLElement>(".record-facts > li")[facts.findIndex((fact) => fact.pointer === pointer)];
    if (line)
      side.scrollTop += line.getBoundingClientRect().top - side.getBoundingClientRect().top - side.clientHeight / 2;
  };
  const show = async (load: () => Promise<string>): Promise<void> => {
    setText(await load());
    setWriting(false);
  };

  return (
    <>
      <Intro heading={words.say("film/heading")} lead={words.say("film/lead")}>
        <Examples examples={Object.entries(EXAMPLES).map(([name, load]) => ({ name, show: () => show(load) }))} />
      </Intro>
      <div class="desk">
        <div class="side">
          <div class="heading-row">
            <Choice
              label={words.say("film/house")}
              value={house}
              choose={setHouse}
              options={[
                { value: "", name: words.say("film/any-house") },
                ...houses.filter(({ recognised }) => recognised).map(({ id, name }) => ({ value: id, name })),
              ]}
            />
            {answer.result && (
              <button type="button" class="quiet" onClick={() => setWriting(!writing)}>
                {words.say(writing ? "film/show-facts" : "film/change-text")}
              </button>
            )}
          </div>
          {writing || !answer.result ? (
            <div onPaste={() => setTimeout(() => setWriting(false))}>
              <TextField label={words.say("film/page")} value={text} write={setText} rows={18} />
            </div>
          ) : (
            <div class="sheet">
              <MarkedText
                text={answer.result.text}
                marks={factMarks(facts, answer.result.record.evidence, answer.result.text)}
                lit={lit}
                light={lightFromText}
              />
            </div>
          )}
        </div>
        <div ref={recordSide} class="side record-side" aria-busy={answer.waiting}>
          {answer.problem && <Trouble problem={answer.problem} again={answer.again} />}
          <p class="unseen" role="status">
            {answer.result && words.say("film/read", { count: facts.length })}
          </p>
          {answer.result ? (
            <RecordList record={answer.result.record} facts={facts} lit={lit} light={setLit} />
          ) : (
            !answer.problem && <p class="nothing">{words.say("film/nothing")}</p>
          )}
          {answer.result && answer.result.findings.length > 0 && <Findings findings={answer.result.findings} />}
        </div>
      </div>
      {answer.result && <WrittenRecord record={answer.result.record} facts={facts} houses={houses} />}
    </>
  );
}
