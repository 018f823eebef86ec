import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useWords } from "../../src/page.js";
import { Trouble } from "../../src/parts/trouble.js";
import type { Description } from "../description.js";
import type { Entry } from "../entries.js";
import { Sentence } from "../sentence.js";
import { AnswerView } from "./answer-view.js";
import { CommandLine } from "./command-line.js";
import { curlLine, uploadLine } from "./curl-line.js";
import { firstDraft, takesUpload, type Draft } from "./draft.js";
import { ParameterFields } from "./parameter-fields.js";
import { useLoadedCatalogue } from "./use-loaded-catalogue.js";
import { useSending } from "./use-sending.js";

interface TrialProps {
  readonly entry: Entry;
  readonly description: Description;
}

const CATALOGUE_IN_EXAMPLE = /("catalogue": )"[^"]*"/;
const FEWEST_ROWS = 5;
const MOST_ROWS = 26;
/** Characters of a line of the field beside its answer. */
const LINE = 46;

/** As many rows as a text takes, within reason. */
function rowsOf(text: string): number {
  const rows = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, rows + 1));
}

/** An example of a request, to be changed and sent, and its answer beside it. */
export function Trial({ entry, description }: TrialProps) {
  const words = useWords();
  const [example, setExample] = useState(() => firstDraft(entry, description));
  const [draft, setDraft] = useState<Draft>(example);
  const [{ waiting, answered, problem }, send] = useSending(entry);
  const loaded = useLoadedCatalogue(CATALOGUE_IN_EXAMPLE.test(example.body ?? ""));
  const name = typeof loaded === "object" ? loaded.name : undefined;
  useEffect(() => {
    if (name === undefined) return;
    // The service is asked for a catalogue that it has, unless somebody has typed by now.
    const searched = searchedIn(name, example);
    setExample(searched);
    setDraft((now) => (now === example ? searched : now));
  }, [name]);

  const submit = (event: Event): void => {
    event.preventDefault();
    void send(draft);
  };
  const sendByKey = (event: TargetedKeyboardEvent<HTMLFormElement>): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  const speaking = { origin: location.origin, language: words.locale, secured: description.security.length > 0 };

  return (
    <section class="trial">
      <h3>{words.say("reference/try")}</h3>
      {loaded === "none" && (
        <p class="hint">
          <Sentence of="catalogue/none-loaded" values={{ setting: "KINOGLOT_CATALOGUES" }} />
        </p>
      )}
      <div class="request-and-answer">
        <form onSubmit={submit} onKeyDown={sendByKey}>
          <ParameterFields entry={entry} draft={draft} write={setDraft} />
          {draft.body !== undefined && (
            <label class="field">
              <span>{words.say("reference/request")}</span>
              <textarea
                class="code"
                rows={rowsOf(example.body ?? "")}
                value={draft.body}
                spellcheck={false}
                autocomplete="off"
                onInput={({ currentTarget: { value } }) => setDraft({ ...draft, body: value })}
              />
            </label>
          )}
          <p class="row">
            <button type="submit" class="primary" aria-keyshortcuts="Control+Enter">
              {words.say("reference/send")}
            </button>
            {draft.body !== undefined && <kbd>{words.say("reference/keys")}</kbd>}
            {draft !== example && (
              <button type="button" class="quiet" onClick={() => setDraft(example)}>
                {words.say("reference/again")}
              </button>
            )}
          </p>
        </form>
        <div class="answer" aria-busy={waiting}>
          <h4>{words.say("reference/answer")}</h4>
          {problem && <Trouble problem={problem} again={() => void send(draft)} />}
          {answered && <AnswerView answered={answered} />}
          {!problem && !answered && <p class="nothing">{words.say("reference/no-answer")}</p>}
        </div>
      </div>
      <CommandLine heading={words.say("reference/line")} line={curlLine(entry, draft, speaking)} />
      {takesUpload(entry) && (
        <CommandLine heading={words.say("reference/upload")} line={uploadLine(entry, draft, speaking)}>
          <Sentence of="reference/upload-how" values={{ part: "input" }} />
        </CommandLine>
      )}
    </section>
  );
}

const searchedIn = (name: string, example: Draft): Draft => ({
  ...example,
  body: example.body?.replace(CATALOGUE_IN_EXAMPLE, (_, key: string) => key + JSON.stringify(name)),
});
