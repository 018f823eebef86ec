import type { SubtitleContext } from "../../generated/schema-types.js";
import type { LanguageReading } from "../language-reading.js";
import { readContext } from "../version-tags/read-context.js";

/** The context of a check with all its languages in canonical form; what is not given is not there. */
export function readSubtitleContext(context: SubtitleContext = {}, reading: LanguageReading): SubtitleContext {
  const { language, languages } = context;
  return {
    ...readContext(context, reading),
    ...(language !== undefined && { language: reading.language(language, "/context/language") }),
    ...(languages && { languages: reading.languages(languages, "/context/languages") }),
  };
}
