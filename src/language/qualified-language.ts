import { REGION_NAMES, SCRIPT_NAMES } from "../generated/language-names.js";
import { foldWord } from "../text/index.js";
import { lookupCountry } from "./country.js";
import { primaryLanguage } from "./language-group.js";
import { joinLanguageTag, parseLanguageTag } from "./language-tag-parts.js";
import { lookupLanguageWord, type LanguageWord } from "./language-words.js";
import { LOCALES } from "./locale.js";
import { lazily, pairsIn } from "./packed-table.js";

const subtagsByName = lazily(() => {
  const subtags = new Map<string, string>();
  for (const locale of LOCALES) {
    for (const [code, name] of pairsIn(SCRIPT_NAMES[locale])) subtags.set(foldWord(name), code);
    for (const [code, name] of pairsIn(REGION_NAMES[locale])) if (code.length === 3) subtags.set(foldWord(name), code);
  }
  return subtags;
});

function subtagOf(qualifier: string): string | undefined {
  const key = foldWord(qualifier.trim());
  return subtagsByName().get(key) ?? lookupCountry(key).find((match) => !match.historic)?.code;
}

/** The tag with the subtags put in their places (RFC 5646 §2.1); undefined when it has a script or region of that kind. */
function withSubtags(tag: string, subtags: readonly string[]): string | undefined {
  const parts = parseLanguageTag(tag);
  const isScript = (subtag: string): boolean => subtag.length === 4;
  const [scripts, regions] = [subtags.filter(isScript), subtags.filter((subtag) => !isScript(subtag))];
  if (parts === null || scripts.length > 1 || regions.length > 1) return undefined;
  if ((parts.script !== undefined && scripts.length > 0) || (parts.region !== undefined && regions.length > 0))
    return undefined;
  return joinLanguageTag({ ...parts, script: scripts[0] ?? parts.script, region: regions[0] ?? parts.region });
}

/** "french" with "Canadian", "français" with "canadien": the qualifier is part of a name that we know. */
function namedWhole(languageKey: string, qualifier: string): readonly LanguageWord[] {
  const key = foldWord(qualifier.trim());
  const bases = new Set(lookupLanguageWord(languageKey).map(({ tag }) => primaryLanguage(tag)));
  const whole = [...lookupLanguageWord(`${key} ${languageKey}`), ...lookupLanguageWord(`${languageKey} ${key}`)];
  return whole.filter(({ tag }) => bases.has(primaryLanguage(tag)));
}

/**
 * What languages a name with script or region after it stands for, as `languageName` writes them: `serbian` with `Latin`,
 * `français` with `Belgique`, `Chinese` with `Simplified, Taiwan`, `French` with `Canadian`. Empty when either part is unknown
 * or the name states a script or region already.
 */
export function lookupQualifiedLanguage(languageKey: string, qualifier: string): readonly LanguageWord[] {
  const subtags = qualifier.split(",").map(subtagOf);
  const known = subtags.filter((subtag) => subtag !== undefined);
  if (known.length < subtags.length) return namedWhole(languageKey, qualifier);
  return lookupLanguageWord(languageKey).flatMap((word) => {
    const tag = withSubtags(word.tag, known);
    return tag === undefined ? [] : [{ ...word, tag }];
  });
}
