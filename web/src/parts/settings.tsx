import { LANGUAGES, type Locale } from "../language.js";
import { useWords } from "../page.js";
import { ThemeSwitch } from "./theme-switch.js";

/** The language and the colours of the page. */
export function Settings({ choose }: { readonly choose: (language: Locale) => void }) {
  const words = useWords();
  return (
    <>
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
    </>
  );
}
