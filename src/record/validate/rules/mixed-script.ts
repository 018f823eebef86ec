import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import { inOneScript } from "../../../text/index.js";
import type { JsonPlace } from "../../json-place.js";
import { namePlaces } from "../record-places.js";

const NOT_ASCII = /[^\x20-\x7e]/;
const WORD = /[\p{L}\p{M}]+/gu;
const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

function isMixed(word: string): boolean {
  return ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1;
}

/** Words of titles and names in which letters of two alphabets are mixed; the first of each text. */
export function checkMixedScript(record: JsonPlace): readonly Finding[] {
  const places = [
    ...record.itemsOf("titles").map((at) => at.member("text")),
    ...record.itemsOf("companies").map((at) => at.member("name")),
    ...record.itemsOf("credits").map((at) => at.member("character")),
    ...namePlaces(record).flatMap((at) => [
      at.member(at.member("normal").text === undefined ? "printed" : "normal"),
      ...at.itemsOf("variants").map((variant) => variant.member("text")),
    ]),
  ];
  return places.flatMap((place) => {
    if (place.text === undefined || !NOT_ASCII.test(place.text)) return [];
    const word = place.text.match(WORD)?.find(isMixed);
    if (word === undefined) return [];
    const suggestion = inOneScript(word);
    const at = { pointer: place.pointer, ...(suggestion !== word && { suggestions: [suggestion] }) };
    return [finding("record/mixed-script", { text: word }, at)];
  });
}
