import { primaryLanguage } from "../../language/index.js";
import type { JsonPlace } from "../json-place.js";
import { isWordByWord } from "../word-by-word.js";
import { hasLettersOf, isInOtherLetters } from "./letters.js";
import { namePlaces } from "./record-places.js";

/** A text in Latin letters that stands beside its original in Cyrillic ones. */
export interface RomanizedPlace {
  readonly place: JsonPlace;
  readonly source: string;
  readonly romanized: string;
}

const LONGEST = 200;

const isLatin = (text: string): boolean => hasLettersOf(text, "Latn") && isInOtherLetters(text, "Cyrl");
const isCyrillic = (text: string): boolean => hasLettersOf(text, "Cyrl") && isInOtherLetters(text, "Latn");

interface Written {
  readonly place: JsonPlace;
  readonly text: string;
}

function pairsOf(written: readonly Written[]): readonly RomanizedPlace[] {
  const source = written.find(({ text }) => isCyrillic(text))?.text;
  if (source === undefined || source.length > LONGEST) return [];
  return written
    .filter(({ text }) => isLatin(text) && text.length <= LONGEST && isWordByWord(source, text))
    .map(({ place, text }) => ({ place, source, romanized: text }));
}

function writtenAt(places: readonly JsonPlace[]): readonly Written[] {
  return places.flatMap((place) => (place.text === undefined ? [] : [{ place, text: place.text }]));
}

/** Titles that are said to be the original in Latin letters, and names, with the Cyrillic form that the record has of them. */
export function romanizedPlaces(record: JsonPlace): readonly RomanizedPlace[] {
  const titles = record.itemsOf("titles");
  const original = titles.find((at) => at.member("role").value === "original");
  const language = primaryLanguage(original?.member("language").text ?? "und");
  const transliterated = titles.filter(
    (at) =>
      at.member("role").value === "transliterated" &&
      [language, "und"].includes(primaryLanguage(at.member("language").text ?? "und")),
  );
  const ofTitles = [...(original ? [original] : []), ...transliterated].map((at) => at.member("text"));
  const names = namePlaces(record).map((name) => [
    name.member(name.member("normal").text === undefined ? "printed" : "normal"),
    ...name.itemsOf("variants").map((at) => at.member("text")),
  ]);
  return [ofTitles, ...names].flatMap((places) => pairsOf(writtenAt(places)));
}
