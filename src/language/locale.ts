/** The languages in which names are written. */
export const LOCALES = ["en", "fr", "nl", "de", "ru"] as const;
export type Locale = (typeof LOCALES)[number];
