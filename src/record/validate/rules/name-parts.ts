import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { namePlaces } from "../record-places.js";
import { sameTextKey } from "../same-text.js";

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

const wordsOf = (text: string): readonly string[] => sameTextKey(text).match(WORDS) ?? [];

/** Given and family names that are no part of the name they are said to be of, in any of its spellings. */
export function checkNameParts(record: JsonPlace): readonly Finding[] {
  return namePlaces(record).flatMap((name) => {
    const parts = ["given", "family"].map((part) => name.member(part)).filter(({ text }) => text !== undefined);
    const printed = name.member("printed").text;
    if (parts.length === 0 || printed === undefined) return [];
    const spellings = [
      printed,
      name.member("normal").text,
      ...name.itemsOf("variants").map((at) => at.member("text").text),
    ];
    const words = new Set(spellings.flatMap((text) => (text === undefined ? [] : wordsOf(text))));
    return parts.flatMap(({ text = "", pointer }) =>
      wordsOf(text).every((word) => words.has(word))
        ? []
        : [finding("record/name-parts", { part: text, name: printed }, { pointer })],
    );
  });
}
