import type { TitleText } from "../../generated/schema-types.js";
import type { LanguageReading } from "../language-reading.js";

/** A title of an input with its language in canonical form. */
export function readTitle(title: TitleText, pointer: string, reading: LanguageReading): TitleText {
  if (title.language === undefined) return title;
  return { ...title, language: reading.language(title.language, `${pointer}/language`) };
}
