import type { FieldContext } from "../../fields/index.js";
import { cutAt, spanOf, sub, trimmed, type Stretch } from "../../stretch.js";
import { beginsWithGivenName, looksLikeName } from "../likeness.js";
import { peopleIn, type ListedPerson } from "./people-of-label.js";

/** Dots, a dash, a colon or the gap of a table between two sides of a line of the cast. */
const BETWEEN = /\s*(?:\.{2,}|…)\s*|\s+[–—-]+\s+|\s*:\s+|\s*\t\s*|\s{3,}/u;
const LIST = /[,;]\s+/gu;
const REST =
  /^(?:u\.\s?a\.|und andere|and others|et al\.?|e altri|y otros|et autres|en anderen|и др\.?|i inni|a další)$/iu;
const LONGEST = 140;

interface Pair {
  readonly left: Stretch;
  readonly right: Stretch;
}

function pairOf(item: Stretch): Pair | undefined {
  const match = item.text.length > LONGEST ? null : BETWEEN.exec(item.text);
  if (match === null || match.index === 0) return undefined;
  const left = trimmed(sub(item, 0, match.index));
  const right = trimmed(sub(item, match.index + match[0].length));
  return left.text === "" || right.text === "" || BETWEEN.test(right.text) ? undefined : { left, right };
}

/** How much a side looks like an actor: a known given name with a surname, a name by its shape, a single word. */
function likeness({ text }: Stretch): number {
  if (!/\s/u.test(text)) return 0.2;
  return looksLikeName(text) < 0.6 ? 0 : beginsWithGivenName(text) ? 1 : 0.6;
}

/**
 * A cast of which every item has the character in front: `Nadia : Clara Benz`, `The Surveyor ... Paul Hale`, `Inspector
 * Roe – Anna Lind`. Undefined when some item has no two sides, or the left sides look no less like actors.
 */
export function charactersFirst(values: readonly Stretch[], context: FieldContext): ListedPerson[] | undefined {
  const items = values.flatMap((value) => cutAt(value, LIST)).filter(({ text }) => !REST.test(text));
  const pairs = items.map(pairOf);
  const told = pairs.filter((pair) => pair !== undefined);
  if (told.length === 0 || told.length < pairs.length) return undefined;
  const lead = told.reduce((sum, { left, right }) => sum + likeness(right) - likeness(left), 0) / told.length;
  if (lead < 0.2 || told.some(({ right }) => likeness(right) < 0.5)) return undefined;
  return told.flatMap(({ left, right }) => {
    const [person] = peopleIn([right], context);
    if (person === undefined) return [];
    return [{ ...person, value: { ...person.value, character: left.text, characterSpan: spanOf(left) } }];
  });
}
