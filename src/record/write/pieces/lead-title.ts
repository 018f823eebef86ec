import { primaryLanguage } from "../../../language/index.js";
import type { GivenTitle } from "../given/index.js";

/** Titles that a house would not put at the head of a page. */
const BY_THE_WAY = new Set(["variant", "literal", "working", "informal", "supplied"]);

/** How well a title leads an English page: an English one first, then one in Latin letters, then any. */
function rank({ role, language, text }: GivenTitle): number {
  if (role !== undefined && BY_THE_WAY.has(role)) return 9;
  if (language !== undefined && primaryLanguage(language) === "en") return 0;
  if (role === "international") return 1;
  if (role === "transliterated") return 2;
  return /\p{Script=Latin}/u.test(text) ? 3 : 4;
}

/** The title that leads an English page; the first of those that do equally well. Undefined without a title. */
export function leadTitle(titles: readonly GivenTitle[]): GivenTitle | undefined {
  let best: GivenTitle | undefined;
  for (const title of titles) if (best === undefined || rank(title) < rank(best)) best = title;
  return best;
}
