import type { CheckedFile } from "../../../generated/schema-types.js";
import { languageName } from "../../../language/index.js";
import type { Messages } from "../../../message/index.js";

type Found = Pick<CheckedFile, "languages" | "bilingual" | "layout" | "undetermined">;

/** The languages of a file in words: which, how they share it, and whether that is sure. */
export function languageWords({ languages, bilingual, layout, undetermined }: Found, messages: Messages): string {
  const [first] = languages;
  if (!first) return messages.say("cli", "card/language-none");
  if (undetermined) {
    return messages.say("cli", "card/language-open", { language: languageName(first.language, messages.locale) });
  }
  if (!bilingual) return languageName(first.language, messages.locale);
  const order = layout?.order ?? languages.map(({ language }) => language);
  const [upper = "", lower = ""] = order.map((language) => languageName(language, messages.locale));
  return messages.say("cli", `card/layout/${layout?.kind ?? "mixed"}`, { upper, lower });
}
