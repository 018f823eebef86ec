import { useState } from "preact/hooks";
import { useWords } from "../page.js";
import { firstTheme, THEMES, wearTheme, type Theme } from "../theme.js";

/** Goes through the themes in turn: as the system has it, light, dark. */
export function ThemeSwitch() {
  const words = useWords();
  const [theme, setTheme] = useState(firstTheme);
  const next = (): void => {
    const following = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] as Theme;
    wearTheme(following);
    setTheme(following);
  };
  return (
    <button type="button" class="quiet theme-switch" onClick={next} aria-label={words.say(`theme/${theme}`)}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6" />
        {theme === "auto" && <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />}
        {theme === "dark" && <circle cx="10" cy="10" r="7" fill="currentColor" />}
      </svg>
    </button>
  );
}
