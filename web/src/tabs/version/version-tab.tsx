import { useState } from "preact/hooks";
import { useWords } from "../../page.js";
import { Choice } from "../../parts/choice.js";
import { Examples } from "../../parts/examples.js";
import { Intro } from "../../parts/intro.js";
import { OriginalChoice } from "../../parts/original-choice.js";
import { TextField } from "../../parts/text-field.js";
import { Trouble } from "../../parts/trouble.js";
import { ask } from "../../service.js";
import { useAnswer } from "../../use-answer.js";
import { HouseNotations } from "./house-notations.js";
import { PromiseVerdict } from "./promise-verdict.js";
import { TagCard } from "./tag-card.js";

/** What somebody wants to know of a version. */
interface Asked {
  readonly promise: string;
  readonly actual: string;
  readonly region: string;
  readonly original: string;
}

const NOTHING: Asked = { promise: "", actual: "", region: "", original: "" };

/** Pages of catalogues, a house's own word, and the question of the evening. */
const EXAMPLES: readonly Asked[] = [
  {
    promise: "RU OV with FR & NL subt.",
    actual: "KoTovarishch_FTR-1_S_RU-FR_BE_51_2K_20210301_SMPTE_OV",
    region: "",
    original: "ru",
  },
  { ...NOTHING, promise: "OmU", region: "DE" },
  { ...NOTHING, promise: "VOSTBIL", region: "BE" },
  { ...NOTHING, promise: "Title.2020.RUSSIAN.ENSUBBED.1080p" },
];

const REGIONS = ["AT", "BE", "CH", "DE", "FR", "GB", "LU", "NL", "RU", "US"];

/** What a version tag says, in every notation, and whether what is in hand keeps it. */
export function VersionTab() {
  const words = useWords();
  const [asked, setAsked] = useState(NOTHING);
  const change = (part: Partial<Asked>): void => setAsked((before) => ({ ...before, ...part }));
  const text = asked.promise.trim();
  const context = {
    ...(asked.region !== "" && { region: asked.region }),
    ...(asked.original !== "" && { originalLanguages: [asked.original] }),
  };
  const answer = useAnswer(text === "" ? null : JSON.stringify([text, context]), async (asking) => ({
    text,
    read: await ask("version-tags/parse", { text, context }, asking),
  }));

  return (
    <>
      <Intro heading={words.say("version/heading")} lead={words.say("version/lead")}>
        <Examples examples={EXAMPLES.map((example) => ({ name: example.promise, show: () => setAsked(example) }))} />
      </Intro>
      <div class="desk">
        <div class="side">
          <TextField
            label={words.say("version/promise")}
            value={asked.promise}
            write={(promise) => change({ promise })}
            placeholder="OmeU, VOSTF, E/d,f, RU-FR-NL …"
          />
          <TextField
            label={words.say("version/in-hand")}
            hint={words.say("version/in-hand-hint")}
            value={asked.actual}
            write={(actual) => change({ actual })}
          />
          <div class="row">
            <Choice
              label={words.say("version/region")}
              value={asked.region}
              choose={(region) => change({ region })}
              options={[
                { value: "", name: words.say("page/not-known") },
                ...words.sorted(REGIONS.map((code) => ({ value: code, name: words.country(code) }))),
              ]}
            />
            <OriginalChoice value={asked.original} choose={(original) => change({ original })} />
          </div>
          {text !== "" && asked.actual.trim() !== "" && (
            <PromiseVerdict promise={text} actual={asked.actual.trim()} context={context} />
          )}
        </div>
        <div class="side" aria-live="polite" aria-busy={answer.waiting}>
          {answer.problem && <Trouble problem={answer.problem} again={answer.again} />}
          {answer.result && <TagCard text={answer.result.text} read={answer.result.read} />}
          {!answer.result && !answer.problem && <p class="nothing">{words.say("version/nothing")}</p>}
        </div>
      </div>
      {answer.result?.read.tag && <HouseNotations tag={answer.result.read.tag} />}
    </>
  );
}
