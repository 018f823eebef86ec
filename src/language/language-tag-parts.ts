import { GRANDFATHERED_TAGS } from "../generated/language-registry.js";
import { valueIn } from "./packed-table.js";

/** The subtags of a language tag (RFC 5646 §2.1), in the letter case of §2.1.1. */
export interface LanguageTagParts {
  /** Primary language subtag; a whole irregular tag without replacement (`i-default`); empty for a private tag (`x-…`). */
  readonly language: string;
  readonly extlang?: string | undefined;
  readonly script?: string | undefined;
  readonly region?: string | undefined;
  readonly variants: readonly string[];
  /** Each with its singleton, such as `u-co-phonebk`. */
  readonly extensions: readonly string[];
  /** What follows `x-`. */
  readonly privateUse?: string | undefined;
}

const LONGEST_TAG = 255;
const LANGUAGE = /^[a-z]{2,8}$/;
const EXTLANG = /^[a-z]{3}$/;
const SCRIPT = /^[a-z]{4}$/;
const REGION = /^(?:[a-z]{2}|[0-9]{3})$/;
const VARIANT = /^(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})$/;
const SINGLETON = /^[a-wyz0-9]$/;
const EXTENSION = /^[a-z0-9]{2,8}$/;
const PRIVATE = /^[a-z0-9]{1,8}$/;

/** The tag by which the registry replaces a grandfathered tag, given in lower case; the tag itself when there is none. */
export function replaceGrandfathered(lowerCaseTag: string): string | undefined {
  const replacement = valueIn(GRANDFATHERED_TAGS, lowerCaseTag);
  return replacement === "" ? lowerCaseTag : replacement;
}

/** Reads subtags one after the other. */
class SubtagReader {
  readonly #subtags: readonly string[];
  #next = 0;

  constructor(subtags: readonly string[]) {
    this.#subtags = subtags;
  }

  get atEnd(): boolean {
    return this.#next >= this.#subtags.length;
  }

  /** Takes the next subtag when it looks as wanted. */
  take(shape: RegExp): string | undefined {
    const subtag = this.#subtags[this.#next];
    if (subtag === undefined || !shape.test(subtag)) return undefined;
    this.#next += 1;
    return subtag;
  }

  /** Takes all that follow and look as wanted. */
  takeAll(shape: RegExp, atMost = Infinity): readonly string[] {
    const taken: string[] = [];
    while (taken.length < atMost) {
      const subtag = this.take(shape);
      if (subtag === undefined) break;
      taken.push(subtag);
    }
    return taken;
  }
}

function readExtensions(subtags: SubtagReader): readonly string[] | null {
  const extensions: string[] = [];
  const seen = new Set<string>();
  for (;;) {
    const singleton = subtags.take(SINGLETON);
    if (singleton === undefined) return extensions;
    const rest = subtags.takeAll(EXTENSION);
    if (rest.length === 0 || seen.has(singleton)) return null;
    seen.add(singleton);
    extensions.push([singleton, ...rest].join("-"));
  }
}

function readPrivateUse(subtags: SubtagReader): string | undefined | null {
  if (subtags.take(/^x$/) === undefined) return undefined;
  const rest = subtags.takeAll(PRIVATE);
  return rest.length === 0 ? null : rest.join("-");
}

function titleCase(script: string): string {
  return script.charAt(0).toUpperCase() + script.slice(1);
}

/**
 * Reads a language tag by RFC 5646 §2.1, in any letter case; grandfathered tags are read as their replacement.
 * Null when it is not well-formed, repeats a singleton or a variant, or is longer than 255 characters. Whether the
 * subtags exist is not asked here.
 */
export function parseLanguageTag(text: string): LanguageTagParts | null {
  if (text.length > LONGEST_TAG) return null;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  const replacement = replaceGrandfathered(lower);
  if (replacement === lower) return { language: lower, variants: [], extensions: [] };
  const subtags = new SubtagReader((replacement ?? lower).toLowerCase().split("-"));

  const language = subtags.take(LANGUAGE) ?? "";
  const extlangs = language.length === 2 || language.length === 3 ? subtags.takeAll(EXTLANG, 3) : [];
  const script = language === "" ? undefined : subtags.take(SCRIPT);
  const region = language === "" ? undefined : subtags.take(REGION);
  const variants = language === "" ? [] : subtags.takeAll(VARIANT);
  const extensions = language === "" ? [] : readExtensions(subtags);
  const privateUse = readPrivateUse(subtags);

  if (!subtags.atEnd || extensions === null || privateUse === null) return null;
  if (language === "" && privateUse === undefined) return null;
  if (new Set(variants).size < variants.length) return null;
  return {
    language,
    ...(extlangs.length > 0 && { extlang: extlangs.join("-") }),
    ...(script !== undefined && { script: titleCase(script) }),
    ...(region !== undefined && { region: region.toUpperCase() }),
    variants,
    extensions,
    ...(privateUse !== undefined && { privateUse }),
  };
}

/** Writes the subtags as one tag, in the order given. */
export function joinLanguageTag(parts: LanguageTagParts): string {
  const subtags = [parts.language, parts.extlang, parts.script, parts.region, ...parts.variants, ...parts.extensions];
  if (parts.privateUse !== undefined) subtags.push(`x-${parts.privateUse}`);
  return subtags.filter((subtag) => subtag !== undefined && subtag !== "").join("-");
}
