import type { NameWord } from "./name-word.js";
import type { ReadName } from "./read-name.js";

function isGiven(word: NameWord): boolean {
  return word.given.gender !== null;
}

/** A given name first and none last: not `García Lorca`, `Federico María` on either side of the comma. */
function isWholeName(words: readonly NameWord[]): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2 || first.initial || last.initial) return false;
  return isGiven(first) && !isGiven(last) && last.patronymic === null;
}

/** The names of several persons that were written with commas between them, or none when the text is one name. */
export function severalPersons({ raw, words, comma }: ReadName): readonly string[] {
  if (!comma) return [];
  const parts = [0, 1].map((segment) => words.filter((word) => word.segment === segment));
  return parts.every(isWholeName) ? raw.split(",") : [];
}
