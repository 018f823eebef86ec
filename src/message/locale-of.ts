import { LOCALES, type Locale } from "../language/index.js";

/** The language of messages where the reader has named none that we write. */
export const FALLBACK_LOCALE: Locale = "en";

/** The language of messages that fits a BCP 47 tag, such as `de` for `de-AT`; undefined when we write none that does. */
export function localeOf(tag: string): Locale | undefined {
  const primary = tag.toLowerCase().split("-", 1)[0];
  return LOCALES.find((locale) => locale === primary);
}
