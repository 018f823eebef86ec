import type { Locale } from "../../src/generated/schema-types.js";
import { keep, kept } from "./kept.js";

export type { Locale } from "../../src/generated/schema-types.js";

/** The languages of the page, each as its own speakers call it. */
export const LANGUAGES: Readonly<Record<Locale, string>> = {
  en: "English",
  fr: "Français",
  nl: "Nederlands",
  de: "Deutsch",
  ru: "Русский",
};

const KEPT_AS = "kinoglot.language";

const isLanguage = (tag: string | undefined): tag is Locale => tag !== undefined && Object.hasOwn(LANGUAGES, tag);

/** The language chosen before, or the first of the reader's that we have, or English. */
export function firstLanguage(): Locale {
  const wanted = [kept(KEPT_AS), ...navigator.languages.map((tag) => tag.split("-", 1)[0])];
  return wanted.find(isLanguage) ?? "en";
}

/** Keeps the choice for the next visit. */
export function keepLanguage(language: Locale): void {
  keep(KEPT_AS, language);
}
