import { plays, playsAny, type Item } from "./item.js";
import { jointOf } from "./joint.js";

/** The place behind the value of a label: languages and what joins them; the label's own place when it has no value. */
function endOfValue(items: readonly Item[], label: number): number {
  const linked = items[label + 1]?.separator === "colon" || plays(items[label + 1], "copula");
  let at = label + 2;
  if (!linked || !items[at]?.language) return label;
  while (
    jointOf(items[at + 1]) !== undefined &&
    items[at + 2]?.language &&
    !playsAny(items[at + 3], "dub", "voiceover")
  )
    at += 2;
  return at + 1;
}

/**
 * Leaves out what a dubbed copy says of the work: "Original language: Armenian. Dubbed into French." is a French copy of an
 * Armenian film. Where no dub is stated the original language is the copy's.
 */
export function withoutWorkLanguage(items: readonly Item[]): readonly Item[] {
  const label = items.findIndex((item) => plays(item, "original-language"));
  if (label < 0) return items;
  const end = endOfValue(items, label);
  const dubbed = items.some(
    (item, at) => playsAny(item, "dub", "voiceover", "voiceover-or-dub") && !playsAny(items[at - 1], "not", "none"),
  );
  return end > label && dubbed ? [...items.slice(0, label), ...items.slice(end)] : items;
}
