import { useEffect } from "preact/hooks";
import { keepDrops } from "./keep-drops.js";
import { PageWords } from "./page.js";
import { Settings } from "./parts/settings.js";
import { TabList } from "./parts/tab-list.js";
import { Trouble } from "./parts/trouble.js";
import { Wordmark } from "./parts/wordmark.js";
import { UNREACHABLE } from "./service.js";
import { TAB_IDS, useOpenTabs, useTab, type OpenTabs } from "./tabs/open-tabs.js";
import { useLanguage } from "./use-language.js";
import type { Words } from "./words.js";

/** The whole page. */
export function App({ first, opened }: { readonly first: Words; readonly opened: OpenTabs }) {
  const { words, choose, missing } = useLanguage(first);
  const [tab, setTab] = useTab();
  const open = useOpenTabs(opened, tab);
  useEffect(keepDrops, []);
  useEffect(() => {
    document.title = `${words.say(`tab/${tab}`)} – kinoglot`;
  }, [words, tab]);

  return (
    <PageWords.Provider value={words}>
      <header class="masthead">
        <Wordmark />
        <div class="settings">
          <a href="/docs">{words.say("page/http")}</a>
          <Settings choose={choose} />
        </div>
      </header>
      {missing && <Trouble problem={UNREACHABLE} />}
      <nav class="tabs" aria-label={words.say("page/tabs")}>
        <TabList ids={TAB_IDS} chosen={tab} choose={setTab} label={(id) => words.say(`tab/${id}`)} />
      </nav>
      <main>
        {TAB_IDS.map((id) => {
          const Shown = open[id];
          return (
            <section key={id} id={`panel-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} hidden={id !== tab}>
              {Shown && <Shown />}
              {Shown === null && <Trouble problem={UNREACHABLE} />}
            </section>
          );
        })}
      </main>
      <footer class="colophon">
        <p>{words.say("page/private")}</p>
        <p class="links">
          <a href="/docs">{words.say("reference/link")}</a>
          <a href="/openapi.json">{words.say("page/for-programs")}</a>
        </p>
      </footer>
    </PageWords.Provider>
  );
}
