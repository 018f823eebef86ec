import type { TitleVariant } from "../../model/index.js";
import { titleParts } from "../keys/index.js";

/** What a film is found by, in the order of its entries: each title, and the titles it is made of. */
export function entryTexts(titles: readonly TitleVariant[]): readonly string[] {
  return titles.flatMap(({ text }) => [text, ...titleParts(text)]);
}
