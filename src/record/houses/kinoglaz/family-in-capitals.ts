import type { GivenName } from "../../write/given/index.js";
import { capitals } from "../../write/pieces/capitals.js";

/** More words than any family name has. */
const LONGEST_FAMILY = 12;

/** Where the family name stands among the words of a name: from, to; an empty place at the end when the record does not tell. */
function familyWords({ text, family }: GivenName): readonly [number, number] {
  const all = text.split(/\s+/);
  const wanted = (family ?? "").toLowerCase().split(/\s+/);
  if (wanted.length > LONGEST_FAMILY) return [all.length, all.length];
  for (let from = all.length - wanted.length; from >= 0; from -= 1) {
    if (wanted.every((word, index) => all[from + index]?.toLowerCase() === word)) return [from, from + wanted.length];
  }
  return [all.length, all.length];
}

function withCapitals(text: string, from: number, to: number): string {
  const all = text.split(/\s+/);
  return all.map((word, index) => (index >= from && index < to ? capitals(word) : word)).join(" ");
}

/** `Andrey GRYAZEV`: a name with the family name in capitals; unchanged when the record does not tell which word that is. */
export function familyInCapitals(name: GivenName): string {
  const [from, to] = familyWords(name);
  return withCapitals(name.text, from, to);
}

/** Another spelling of a name with the same words in capitals; unchanged when it has not as many words. */
export function variantInCapitals(name: GivenName, variant: string): string {
  const [from, to] = familyWords(name);
  return variant.split(/\s+/).length === name.text.split(/\s+/).length ? withCapitals(variant, from, to) : variant;
}
