import {
  EXTENDED_LANGUAGES,
  PREFERRED_LANGUAGES,
  PREFERRED_REGIONS,
  PREFERRED_VARIANTS,
  REDUNDANT_TAGS,
} from "../generated/language-registry.js";
import { joinLanguageTag, parseLanguageTag, type LanguageTagParts } from "./language-tag-parts.js";
import { valueIn } from "./packed-table.js";

const BARE_LANGUAGE = /^[a-z]{2,3}$/i;

function preferredLanguage(language: string): string {
  return valueIn(PREFERRED_LANGUAGES, language) ?? language;
}

/** Variants by their Preferred-Value; the variants that the replaced one asked for before it go with it. */
function canonicalVariants(variants: readonly string[]): readonly string[] {
  let kept = variants;
  for (const variant of variants) {
    const [preferred, ...needless] = valueIn(PREFERRED_VARIANTS, variant)?.split(" ") ?? [];
    if (preferred === undefined) continue;
    kept = kept.filter((other) => !needless.includes(other)).map((other) => (other === variant ? preferred : other));
  }
  return [...new Set(kept)];
}

function canonicalParts(parts: LanguageTagParts): LanguageTagParts {
  const { extlang, ...rest } = parts;
  const spoken = extlang !== undefined && valueIn(EXTENDED_LANGUAGES, extlang) === parts.language ? extlang : undefined;
  const language = spoken ?? parts.language;
  const region = parts.region === undefined ? undefined : (valueIn(PREFERRED_REGIONS, parts.region) ?? parts.region);
  return {
    ...rest,
    language: preferredLanguage(language),
    ...(spoken === undefined && extlang !== undefined && { extlang }),
    ...(region !== undefined && { region }),
    variants: canonicalVariants(parts.variants),
    extensions: [...parts.extensions].sort(),
  };
}

/**
 * The canonical form of a language tag by RFC 5646 §4.5 and the IANA registry: `iw` → `he`, `zh-cmn` → `cmn`,
 * `sgn-DE` → `gsg`, `DD` → `DE`. Tags that the registry keeps apart stay apart (`cmn`, `tl`, `prs`, `quz`).
 * Null when the tag is ill-formed.
 */
export function canonicalLanguageTag(text: string): string | null {
  if (BARE_LANGUAGE.test(text)) return preferredLanguage(text.toLowerCase());
  const parts = parseLanguageTag(text);
  if (parts === null) return null;
  const tag = joinLanguageTag(canonicalParts(parts));
  return valueIn(REDUNDANT_TAGS, tag.toLowerCase()) ?? tag;
}
