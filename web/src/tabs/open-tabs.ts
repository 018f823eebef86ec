import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** The tabs in their order, and what each is shown by. */
const TABS = {
  version: async () => (await import("./version/version-tab.js")).VersionTab,
  film: async () => (await import("./film/film-tab.js")).FilmTab,
  titles: async () => (await import("./titles/titles-tab.js")).TitlesTab,
  subtitles: async () => (await import("./subtitles/subtitles-tab.js")).SubtitlesTab,
  catalogue: async () => (await import("./catalogue/catalogue-tab.js")).CatalogueTab,
} as const satisfies Readonly<Record<string, () => Promise<ComponentType>>>;

export type TabId = keyof typeof TABS;
export const TAB_IDS = Object.keys(TABS) as readonly TabId[];

const tabOfAddress = (): TabId => TAB_IDS.find((id) => `#${id}` === location.hash) ?? "version";

/** The tab of the address bar, so that each can be linked to and the back button works. */
export function useTab(): readonly [TabId, (tab: TabId) => void] {
  const [tab, setTab] = useState(tabOfAddress);
  useEffect(() => {
    const follow = (): void => setTab(tabOfAddress());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return [tab, (next) => (location.hash = next)];
}

/** What the tabs that were looked at are shown by; null for one that did not come over the wire. */
export type OpenTabs = Partial<Readonly<Record<TabId, ComponentType | null>>>;

async function openTab(tab: TabId): Promise<OpenTabs> {
  try {
    return { [tab]: await TABS[tab]() };
  } catch {
    return { [tab]: null };
  }
}

/** The tab of the address bar, so that the page is there as a whole when it is first shown. */
export const openFirstTab = (): Promise<OpenTabs> => openTab(tabOfAddress());

/** Each tab comes over the wire when it is first looked at, and keeps what was typed into it. */
export function useOpenTabs(first: OpenTabs, tab: TabId): OpenTabs {
  const [open, setOpen] = useState(first);
  useEffect(() => {
    if (!open[tab]) void openTab(tab).then((opened) => setOpen((others) => ({ ...others, ...opened })));
  }, [tab]);
  return open;
}
