import { useEffect, useRef, useState } from "preact/hooks";
import { keepLanguage, type Locale } from "./language.js";
import { loadWords, type Words } from "./words.js";

/** The words of the page, and how another language is chosen. */
export interface ChosenLanguage {
  readonly words: Words;
  readonly choose: (language: Locale) => void;
  /** The words of the language that was chosen last did not come; those from before stay. */
  readonly missing: boolean;
}

/** The language of the page; of several that are chosen in haste, the last one counts. */
export function useLanguage(first: Words): ChosenLanguage {
  const [{ words, missing }, set] = useState({ words: first, missing: false });
  const last = useRef<Locale>(first.locale);
  useEffect(() => {
    document.documentElement.lang = words.locale;
  }, [words]);
  const choose = (language: Locale): void => {
    last.current = language;
    void loadWords(language).then(
      (next) => {
        if (last.current !== language) return;
        keepLanguage(language);
        set({ words: next, missing: false });
      },
      () => {
        if (last.current === language) set((before) => ({ ...before, missing: true }));
      },
    );
  };
  return { words, choose, missing };
}
