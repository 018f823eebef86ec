import { canonicalLanguageTag, dcncCodeFor } from "../../../language/index.js";
import type { NamedLanguage } from "./item.js";
import { itemOf, NO_MEANING, type ItemsOfTokens } from "./item-of-token.js";
import type { Token } from "./lex.js";
import { languageOfCode } from "./word-meaning.js";

/** Regions whose code is also that of a language often read beside others: in capitals, `ES-AR` is a list. */
const ALSO_LANGUAGES = new Set(["ar"]);

/**
 * "PT-BR", "fr-BE", "sr-Latn": a language with its region or script in one code. In capitals only what the digital cinema
 * table knows as one, since "FR-NL" is a list. Undefined for anything else.
 */
function localeCode(tokens: readonly Token[], at: number): { readonly tag: string; readonly last: number } | undefined {
  const [language, hyphen, part] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (hyphen?.separator !== "hyphen" || part?.kind !== "word" || languageOfCode(language.key) === undefined)
    return undefined;
  if (!/^(?:[a-z]{2}|[a-z]{4}|419)$/.test(part.key) || !/^[a-z]{2,3}$/.test(language.key)) return undefined;
  const tag = canonicalLanguageTag(`${language.key}-${part.key}`);
  if (tag === null) return undefined;
  const written = language.raw === language.key && part.raw !== part.key;
  const known = dcncCodeFor(tag, "text")?.exact === true || dcncCodeFor(tag, "audio")?.exact === true;
  const listed = !written && ALSO_LANGUAGES.has(part.key);
  return (known && !listed) || (written && part.key.length === 2) ? { tag, last: at + 2 } : undefined;
}

/** The item of such a code, and the last token it takes. */
export function localeItem(tokens: readonly Token[], at: number, text: string): ItemsOfTokens | undefined {
  const locale = localeCode(tokens, at);
  if (!locale) return undefined;
  const { start } = tokens[at]!;
  const { end } = tokens[locale.last]!;
  const language: NamedLanguage = { tag: locale.tag, form: "code", others: [], locale: undefined };
  const item = { ...itemOf(tokens[at]!, NO_MEANING, language), raw: text.slice(start, end), end };
  return { items: [item], last: locale.last };
}
