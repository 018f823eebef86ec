import type { LanguageShare } from "../../../../src/generated/schema-types.js";

const COLOURS = ["sea", "rust", "plum", "moss", "gold"];

/** A colour for each language of a file, in the order of their shares. */
export function languageColours(languages: readonly LanguageShare[]): ReadonlyMap<string, string> {
  return new Map(languages.map(({ language }, index) => [language, COLOURS[index % COLOURS.length] as string]));
}
