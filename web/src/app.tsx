import { useEffect, useState } from "preact/hooks";
import { keepLanguage, type Locale } from "./language.js";
import { PageWords } from "./page.js";
import { Settings } from "./parts/settings.js";
import { TabList } from "./parts/tab-list.js";
import { Trouble } from "./parts/trouble.js";
import { Wordmark } from "./parts/wordmark.js";
import { UNREACHABLE } from "./service.js";
import { TAB_IDS, useOpenTabs, useTab, type OpenTabs } from "./tabs/open-tabs.js";
import { loadWords, type Words } from "./words.js";

/** The whole page. */
export function App({ first, opened }: { readonly first: Words; readonly opened: OpenTabs }) {
  const [words, setWords] = useState(first);
  const [tab, setTab] = useTab();
  const open = useOpenTabs(opened, tab);
  const choose = (language: Locale): void => {
    keepLanguage(language);
    void loadWords(language).then(setWords);
  };
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = `${words.say(`tab/${tab}`)} – kinoglot`;
  }, [words, tab]);

  return (
    <PageWords.Provider value={words}>
      <header class="masthead">
        <Wordmark />
        <div class="settings">
          <Settings choose={choose} />
        </div>
      </header>
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
