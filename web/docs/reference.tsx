import { useEffect, useMemo, useState } from "preact/hooks";
import { PageWords } from "../src/page.js";
import { Settings } from "../src/parts/settings.js";
import { Trouble } from "../src/parts/trouble.js";
import { Wordmark } from "../src/parts/wordmark.js";
import { UNREACHABLE } from "../src/service.js";
import { useAnswer } from "../src/use-answer.js";
import { useLanguage } from "../src/use-language.js";
import type { Words } from "../src/words.js";
import { fetchDescription } from "./description.js";
import { areasOf, foundIn } from "./entries.js";
import { EntryView } from "./entry-view.js";
import { Overview } from "./overview.js";
import { SideList } from "./side-list.js";
import { usePlace } from "./use-place.js";

/** The whole page. */
export function Reference({ first }: { readonly first: Words }) {
  const { words, choose, missing } = useLanguage(first);
  return (
    <PageWords.Provider value={words}>
      <header class="masthead">
        <Wordmark />
        <div class="settings">
          <a href="/">{words.say("reference/workbench")}</a>
          <Settings choose={choose} />
        </div>
      </header>
      {missing && <Trouble problem={UNREACHABLE} />}
      <Body words={words} />
      <footer class="colophon">
        <p>{words.say("page/private")}</p>
        <p>
          <a href="/">{words.say("reference/workbench")}</a>{" "}
          <a href="/openapi.json">{words.say("page/for-programs")}</a>
        </p>
      </footer>
    </PageWords.Provider>
  );
}

function Body({ words }: { readonly words: Words }) {
  const place = usePlace();
  const [typed, setTyped] = useState("");
  const { result: description, problem, again } = useAnswer("", ({ language }) => fetchDescription(language), 0);
  const areas = useMemo(() => (description ? areasOf(description) : []), [description]);
  const entry = areas.flatMap(({ entries }) => entries).find(({ id }) => id === place);
  const found = foundIn(areas, typed);

  useEffect(() => {
    document.title = `${entry?.described.summary ?? words.say("reference/heading")} – kinoglot`;
  }, [words, entry]);

  return (
    <div class="docs" data-at={place === "" ? "all" : "one"}>
      <SideList areas={found} chosen={place} typed={typed} write={setTyped} />
      <main aria-busy={!description && !problem}>
        {place !== "" && (
          <p class="way-back">
            <a href="#">← {words.say("reference/all")}</a>
          </p>
        )}
        {problem && <Trouble problem={problem} again={again} />}
        {place === "" && <Overview areas={found} all={typed.trim() === ""} secured={secured(description)} />}
        {description && entry && <EntryView key={entry.id} entry={entry} description={description} />}
        {description && place !== "" && !entry && <p class="nothing">{words.say("reference/unknown")}</p>}
        {!description && !problem && <p class="nothing">{words.say("reference/reading")}</p>}
      </main>
    </div>
  );
}

const secured = (description: { readonly security: readonly unknown[] } | undefined): boolean =>
  (description?.security.length ?? 0) > 0;
