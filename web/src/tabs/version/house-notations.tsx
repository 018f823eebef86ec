import { useState } from "preact/hooks";
import type { VersionTag } from "../../../../src/generated/schema-types.js";
import type { MessageKeys } from "../../../../src/generated/message-keys.js";
import { LANGUAGES, type Locale } from "../../language.js";
import { useWords } from "../../page.js";
import { Choice } from "../../parts/choice.js";
import { CopyButton } from "../../parts/copy-button.js";
import { Trouble } from "../../parts/trouble.js";
import { ask, type Asking } from "../../service.js";
import { useAnswer } from "../../use-answer.js";

/** Houses that write in English, whatever language is chosen. */
const IN_ENGLISH = new Set(["luxembourg", "luxembourg-page", "exground", "pittsburgh"]);

async function writeAll(tag: VersionTag, locale: Locale, asking: Asking) {
  const { styles } = await ask("version-tags/styles", {}, asking);
  return Promise.all(
    styles.map(async ({ id, locales }) => ({
      id,
      language: IN_ENGLISH.has(id) ? ("en" as const) : locales.length > 0 ? locale : undefined,
      ...(await ask("version-tags/format", { tag, style: id, locale }, asking)),
    })),
  );
}

/** The same tag as every house would write it, and what each cannot say. */
export function HouseNotations({ tag }: { readonly tag: VersionTag }) {
  const words = useWords();
  const [chosen, setChosen] = useState<Locale | "">("");
  const locale = chosen === "" ? words.locale : chosen;
  const answer = useAnswer(JSON.stringify([tag, locale]), (asking) => writeAll(tag, locale, asking), 0);
  return (
    <section class="notations" aria-busy={answer.waiting}>
      <div class="heading-row">
        <h3>{words.say("version/houses")}</h3>
        <Choice
          label={words.say("page/write-in")}
          value={locale}
          choose={setChosen}
          options={Object.entries(LANGUAGES).map(([value, name]) => ({ value: value as Locale, name }))}
        />
      </div>
      {answer.problem && <Trouble problem={answer.problem} again={answer.again} />}
      <ul class="notation-list">
        {answer.result?.map(({ id, language, text, lost }) => (
          <li key={id}>
            <span class="name">{words.say(`style/${id}` as MessageKeys["web"])}</span>
            <div>
              <span class="text" lang={language}>
                {text === "" ? "–" : text}
              </span>
              {language !== undefined && language !== locale && (
                <small class="lost">{words.say("version/in-english")}</small>
              )}
              {lost.length > 0 && (
                <small class="lost">
                  {words.say("version/lost", {
                    list: words.list(lost.map((field) => words.term("lost-field", field))),
                  })}
                </small>
              )}
            </div>
            {text !== "" && <CopyButton text={text} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
