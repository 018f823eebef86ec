import { MARK_COLLISIONS, MARK_LETTERS } from "../../generated/version-marks.js";
import type { Lang } from "../../model/index.js";

/** Marks that shorten languages to the same letters. */
export type MarkFamily = keyof typeof MARK_LETTERS;

function languagesByLetters(forms: Readonly<Record<string, string>>): ReadonlyMap<string, Lang> {
  return new Map(
    Object.entries(forms).flatMap(([language, letters]) => letters.split(" ").map((one) => [one, language] as const)),
  );
}

const FAMILIES: ReadonlyMap<string, ReadonlyMap<string, Lang>> = new Map(
  Object.entries(MARK_LETTERS).map(([family, forms]) => [family, languagesByLetters(forms)]),
);
const COLLISIONS: ReadonlyMap<string, ReadonlyMap<string, readonly Lang[]>> = new Map(
  Object.entries(MARK_COLLISIONS).map(([family, table]) => [family, new Map(Object.entries(table))]),
);

/** The language that folded letters stand for in marks of a family; undefined when they are none of its letters. */
export function languageOfLetters(family: MarkFamily, letters: string): Lang | undefined {
  return FAMILIES.get(family)!.get(letters);
}

/** All that letters of a family mean to one house or another, the likeliest first; undefined when they mean one thing. */
export function collisionOfLetters(family: MarkFamily, letters: string): readonly Lang[] | undefined {
  return COLLISIONS.get(family)?.get(letters);
}
