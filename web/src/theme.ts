import { keep, kept } from "./kept.js";

const KEPT_AS = "kinoglot.theme";

/** As the system has it, or as the reader wants it here. */
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The theme chosen before. */
export function firstTheme(): Theme {
  const before = kept(KEPT_AS);
  return THEMES.find((theme) => theme === before) ?? "auto";
}

/** Shows the page in a theme, now and at the next visit. */
export function wearTheme(theme: Theme): void {
  keep(KEPT_AS, theme);
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
