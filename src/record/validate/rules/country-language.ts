import { finding } from "../../../check/index.js";
import { languageGroup } from "../../../language/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { languagesOfState } from "../languages-of-state.js";

/** Tags that name no language: several, none, not determined. */
const NO_LANGUAGE = new Set(["mul", "zxx", "und", "mis"]);

/**
 * An original version whose spoken languages are none of those of its only country. Films are shot abroad, so that this
 * is a hint; states with many languages, and films of several countries, are not looked at.
 */
export function checkCountryLanguage(record: JsonPlace): readonly Finding[] {
  const [first, ...others] = record.itemsOf("countries");
  const country = first?.member("code").text;
  const spoken = country === undefined || others.length > 0 ? undefined : languagesOfState(country);
  const version = record.member("version");
  if (country === undefined || spoken === undefined || version.member("kind").value !== "original") return [];
  const languages = version.itemsOf("audio").flatMap(({ text }) => text ?? []);
  const fits = languages.some((tag) => spoken.has(languageGroup(tag)) || NO_LANGUAGE.has(tag));
  if (languages.length === 0 || fits) return [];
  const { pointer } = version.member("audio");
  return [finding("record/country-language", { country, languages }, { pointer })];
}
