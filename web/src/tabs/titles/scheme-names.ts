import { fetchPart } from "../../fetch-part.js";
import type { Locale } from "../../language.js";

type Names = Readonly<Record<string, string>>;

const LOADERS: Readonly<Record<Locale, () => Promise<{ readonly default: Names }>>> = {
  en: () => import("../../../../locales/en/schemes.json"),
  fr: () => import("../../../../locales/fr/schemes.json"),
  nl: () => import("../../../../locales/nl/schemes.json"),
  de: () => import("../../../../locales/de/schemes.json"),
  ru: () => import("../../../../locales/ru/schemes.json"),
};

/** What each scheme is called in a language, by its id. */
export async function schemeNames(locale: Locale): Promise<Names> {
  return (await fetchPart(LOADERS[locale])).default;
}
