import { titleKey } from "../../title/index.js";

/**
 * The key under which spellings of a title in one script meet: that of `titleKey`, of the letters alone. A declared
 * language is not used, since catalogues declare wrong ones and both sides must come to one key.
 */
export function foldKey(text: string): string {
  return titleKey(text);
}
