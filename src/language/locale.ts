/** The languages in which names are written. */
export const LOCALES = ["en", "fr", "nl", "de", "ru"] as const;
/** A language in which texts are written and findings are explained. */
export type Locale = (typeof LOCALES)[number];
