import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { keepLanguage, LANGUAGES, type Locale } from "./language.js";
import { PageWords } from "./page.js";
import { TabList } from "./parts/tab-list.js";
import { ThemeSwitch } from "./parts/theme-switch.js";
import { loadWords, type Words } from "./words.js";

/** The tabs in their order, and what each is shown by. */
const TABS = {
  version: async () => (await import("./tabs/version/version-tab.js")).VersionTab,
  film: async () => (await import("./tabs/film/film-tab.js")).FilmTab,
  titles: async () => (await import("./tabs/titles/titles-tab.js")).TitlesTab,
  subtitles: async () => (await import("./tabs/subtitles/subtitles-tab.js")).SubtitlesTab,
  catalogue: async () => (await import("./tabs/catalogue/catalogue-tab.js")).CatalogueTab,
} as const satisfies Readonly<Record<string, () => Promise<ComponentType>>>;

type TabId = keyof typeof TABS;
const TAB_IDS = Object.keys(TABS) as readonly TabId[];

const tabOfAddress = (): TabId => TAB_IDS.find((id) => `#${id}` === location.hash) ?? "version";

/** The tab of the address bar, so that each can be linked to and the back button works. */
function useTab(): readonly [TabId, (tab: TabId) => void] {
  const [tab, setTab] = useState(tabOfAddress);
  useEffect(() => {
    const follow = (): void => setTab(tabOfAddress());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return [tab, (next) => (location.hash = next)];
}

/** Each tab comes over the wire when it is first looked at, and keeps what was typed into it. */
function useOpenTabs(tab: TabId): Partial<Readonly<Record<TabId, ComponentType>>> {
  const [open, setOpen] = useState<Partial<Readonly<Record<TabId, ComponentType>>>>({});
  useEffect(() => {
    if (open[tab]) return;
    void TABS[tab]().then((component) => setOpen((others) => ({ ...others, [tab]: component })));
  }, [tab]);
  return open;
}

/** The whole page. */
export function App({ first }: { readonly first: Words }) {
  const [words, setWords] = useState(first);
  const [tab, setTab] = useTab();
  const open = useOpenTabs(tab);
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
        <h1 class="wordmark">
          kinoglot <small>{words.say("page/motto")}</small>
        </h1>
        <div class="settings">
          <select
            aria-label={words.say("page/language")}
            value={words.locale}
            onChange={({ currentTarget }) => choose(currentTarget.value as Locale)}
          >
            {Object.entries(LANGUAGES).map(([locale, name]) => (
              <option key={locale} value={locale} lang={locale}>
                {name}
              </option>
            ))}
          </select>
          <ThemeSwitch />
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
            </section>
          );
        })}
      </main>
      <footer class="colophon">
        <p>{words.say("page/private")}</p>
        <p>
          <a href="/openapi.json">{words.say("page/for-programs")}</a>
        </p>
      </footer>
    </PageWords.Provider>
  );
}
