import type { RecordContext } from "../../generated/schema-types.js";
import type { ReadContext } from "../../record/index.js";
import type { LanguageReading } from "../language-reading.js";

/** What is known beside an entry, with its language in canonical form; of a part of a country the country is taken. */
export function readContext(context: RecordContext | undefined, reading: LanguageReading): ReadContext {
  const { language, region } = context ?? {};
  return {
    ...(language !== undefined && { language: reading.language(language, "/context/language") }),
    ...(region !== undefined && { country: region.slice(0, 2) }),
  };
}
