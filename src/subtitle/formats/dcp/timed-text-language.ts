import {
  canonicalLanguageTag,
  isRegisteredLanguage,
  lookupLanguages,
  primaryLanguage,
} from "../../../language/index.js";
import type { Lang } from "../../../model/index.js";

/** RFC 5646: the language is not known. */
const UNDETERMINED = "und";

/** The tag itself when it is a registered one (RFC 5646), in its canonical form; undefined otherwise. */
export function registeredTag(text: string): Lang | undefined {
  const tag = canonicalLanguageTag(text);
  return tag !== null && isRegisteredLanguage(tag) ? tag : undefined;
}

/** Private tags, with which the ISDCF registry collides: its `QBP` is Brazilian Portuguese. */
const PRIVATE = /^q[a-t][a-z]$/i;
/** `French (SDH)`, `English [CC]`. */
const REMARK = /\s*(?:\([^()]*\)|\[[^[\]]*\])$/;

function certainLanguage(text: string): Lang | undefined {
  const found = lookupLanguages({ text }).map((language) => language.tag);
  const languages = new Set(found.map(primaryLanguage));
  return languages.size === 1 ? found[0] : undefined;
}

/**
 * The language that the `Language` element declares: a tag, or in Interop any text such as `French`. Null when it is no
 * language, says `und`, or may be one of several languages.
 */
export function declaredLanguage(text: string): Lang | null {
  const written = text.trim().replaceAll("_", "-");
  if (written === "" || written.length > 100) return null;
  const tag = PRIVATE.test(written) ? undefined : registeredTag(written);
  const language = tag ?? certainLanguage(written) ?? certainLanguage(written.replace(REMARK, ""));
  return language === undefined || language === UNDETERMINED ? null : language;
}
