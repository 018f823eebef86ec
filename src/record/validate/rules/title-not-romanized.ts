import { finding } from "../../../check/index.js";
import { primaryLanguage } from "../../../language/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { hasLettersOf, isInOtherLetters } from "../letters.js";

/** An original title in Cyrillic beside which nothing tells those who cannot read it how it sounds. */
export function checkTitleNotRomanized(record: JsonPlace): readonly Finding[] {
  const titles = record.itemsOf("titles").map((place) => ({
    place,
    text: place.member("text").text ?? "",
    language: primaryLanguage(place.member("language").text ?? "und"),
    role: place.member("role").value,
  }));
  const latin = titles.filter(({ text }) => hasLettersOf(text, "Latn") && isInOtherLetters(text, "Cyrl"));
  return titles.flatMap(({ place, text, language, role }) => {
    if (role !== "original" || !isInOtherLetters(text, "Latn") || !hasLettersOf(text, "Cyrl")) return [];
    const isRomanized = latin.some((other) => other.role === "transliterated" || other.language === language);
    return isRomanized ? [] : [finding("record/title-not-romanized", { title: text }, { pointer: place.pointer })];
  });
}
