import { finding } from "../../../check/index.js";
import { canonicalLanguageTag, isRegisteredLanguage, lookupLanguageCode } from "../../../language/index.js";
import type { Finding } from "../../../model/index.js";
import { remember } from "../../../text/index.js";
import type { JsonPlace } from "../../json-place.js";
import { languagePlaces } from "../record-places.js";

const FIRST = /^[A-Za-z]{3}(?=-|$)/;
const LONGEST = 100;

/** `ru` of `rus`, `de-AT` of `ger-AT`: codes of ISO 639-2 and 639-3 for languages that have one of two letters. */
function withShorterCode(tag: string): string | undefined {
  const code = FIRST.exec(tag)?.[0];
  if (code === undefined) return undefined;
  const found = lookupLanguageCode(code).find(({ standard }) => standard.startsWith("639-"));
  return found === undefined ? undefined : (canonicalLanguageTag(found.tag + tag.slice(code.length)) ?? undefined);
}

/** The tag as it should be; undefined when it stands for no language. */
const rightTag = remember((tag: string): string | undefined => {
  if (tag.length > LONGEST) return undefined;
  const canonical = canonicalLanguageTag(tag);
  if (canonical === null) return undefined;
  if (isRegisteredLanguage(canonical)) return canonical;
  const shorter = withShorterCode(tag);
  return shorter !== undefined && isRegisteredLanguage(shorter) ? shorter : undefined;
});

/**
 * Language tags that are malformed or that the IANA registry does not know (`record/language-tag`), and those that are
 * not in their canonical form by RFC 5646 §4.5 (`record/language-not-canonical`: `rus`, `iw`, `EN`).
 */
export function checkLanguageTags(record: JsonPlace): readonly Finding[] {
  return languagePlaces(record).flatMap((place) => {
    const tag = place.text ?? "";
    const suggestion = rightTag(tag);
    const { pointer } = place;
    if (suggestion === undefined) return [finding("record/language-tag", { tag }, { pointer })];
    if (suggestion === tag) return [];
    return [finding("record/language-not-canonical", { tag, suggestion }, { pointer, suggestions: [suggestion] })];
  });
}
