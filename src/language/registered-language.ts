import {
  REGISTERED_LANGUAGES_OF_THREE,
  REGISTERED_LANGUAGES_OF_TWO,
  REGISTERED_REGIONS,
  REGISTERED_REGION_NUMBERS,
  REGISTERED_SCRIPTS,
} from "../generated/language-registry.js";
import { canonicalLanguageTag } from "./canonical-language-tag.js";
import { parseLanguageTag, replaceGrandfathered } from "./language-tag-parts.js";
import { holdsCode } from "./packed-table.js";

const PRIVATE_LANGUAGE = /^q[a-t][a-z]$/;
const PRIVATE_SCRIPT = /^Qa[a-b][a-x]$/;
const PRIVATE_REGION = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

function isLanguageSubtag(subtag: string): boolean {
  return (
    holdsCode(REGISTERED_LANGUAGES_OF_TWO, 2, subtag) ||
    holdsCode(REGISTERED_LANGUAGES_OF_THREE, 3, subtag) ||
    PRIVATE_LANGUAGE.test(subtag) ||
    replaceGrandfathered(subtag) === subtag
  );
}

function isScriptSubtag(subtag: string): boolean {
  return holdsCode(REGISTERED_SCRIPTS, 4, subtag) || PRIVATE_SCRIPT.test(subtag);
}

function isRegionSubtag(subtag: string): boolean {
  return (
    holdsCode(REGISTERED_REGIONS, 2, subtag) ||
    holdsCode(REGISTERED_REGION_NUMBERS, 3, subtag) ||
    PRIVATE_REGION.test(subtag)
  );
}

/**
 * Whether the IANA registry knows the language of a tag, and its script and region when it has them; deprecated and
 * private-use subtags are known. False for an ill-formed tag. `rus` is not known: the registry has `ru` alone.
 */
export function isRegisteredLanguage(tag: string): boolean {
  const canonical = canonicalLanguageTag(tag);
  const parts = canonical === null ? null : parseLanguageTag(canonical);
  return (
    parts !== null &&
    parts.extlang === undefined &&
    isLanguageSubtag(parts.language) &&
    (parts.script === undefined || isScriptSubtag(parts.script)) &&
    (parts.region === undefined || isRegionSubtag(parts.region))
  );
}
