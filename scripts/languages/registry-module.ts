import { generatedModule, packCodes, packPairs } from "./packed.js";
import { REGISTRY, type RegistryRecord } from "./sources.js";

type Type = RegistryRecord["Type"];

function records(type: Type): readonly RegistryRecord[] {
  return REGISTRY.filter((record) => record.Type === type);
}

function subtags(type: Type, shape: RegExp): readonly string[] {
  return records(type).flatMap(({ Subtag }) => (Subtag !== undefined && shape.test(Subtag) ? [Subtag] : []));
}

function preferred(type: Type): readonly (readonly [string, string])[] {
  return records(type).flatMap((record) => {
    const replacement = record["Preferred-Value"];
    return record.Subtag !== undefined && replacement !== undefined ? [[record.Subtag, replacement] as const] : [];
  });
}

/** A replaced variant takes with it the variants that its Prefix asks for: `ja-Latn-hepburn-heploc` is `ja-Latn-alalc97`. */
function preferredVariants(): readonly (readonly [string, string])[] {
  return records("variant").flatMap(({ Subtag, Prefix = [], "Preferred-Value": replacement }) => {
    if (Subtag === undefined || replacement === undefined) return [];
    const needless = Prefix.flatMap((prefix) => prefix.split("-").filter((subtag) => /^[a-z0-9]{5,8}$/.test(subtag)));
    return [[Subtag, [replacement, ...needless].join(" ")] as const];
  });
}

function extendedLanguages(): readonly (readonly [string, string])[] {
  return records("extlang").flatMap(({ Subtag, Prefix: [prefix] = [] }) =>
    Subtag !== undefined && prefix !== undefined ? [[Subtag, prefix] as const] : [],
  );
}

/** Grandfathered tags that no rule reads: those with a replacement, and the irregular ones without. */
function grandfatheredTags(): readonly (readonly [string, string])[] {
  return records("grandfathered").flatMap(({ Tag, "Preferred-Value": replacement = "" }) =>
    Tag !== undefined && (replacement !== "" || Tag.startsWith("i-")) ? [[Tag.toLowerCase(), replacement]] : [],
  );
}

function redundantTags(): readonly (readonly [string, string])[] {
  return records("redundant").flatMap(({ Tag, "Preferred-Value": replacement }) =>
    Tag !== undefined && replacement !== undefined ? [[Tag.toLowerCase(), replacement]] : [],
  );
}

/** Languages that are part of a macrolanguage, by their subtag. */
function macrolanguages(): readonly (readonly [string, string])[] {
  return records("language").flatMap(({ Subtag, Macrolanguage }) =>
    Subtag !== undefined && Macrolanguage !== undefined ? [[Subtag, Macrolanguage] as const] : [],
  );
}

/** The registry's subtags and replacements, packed. */
export function registryModule(): string {
  return generatedModule("the IANA language subtag registry", [
    { name: "REGISTERED_LANGUAGES_OF_TWO", value: packCodes(subtags("language", /^[a-z]{2}$/)) },
    { name: "REGISTERED_LANGUAGES_OF_THREE", value: packCodes(subtags("language", /^[a-z]{3}$/)) },
    { name: "REGISTERED_SCRIPTS", value: packCodes(subtags("script", /^[A-Z][a-z]{3}$/)) },
    { name: "REGISTERED_REGIONS", value: packCodes(subtags("region", /^[A-Z]{2}$/)) },
    { name: "REGISTERED_REGION_NUMBERS", value: packCodes(subtags("region", /^[0-9]{3}$/)) },
    { name: "EXTENDED_LANGUAGES", value: packPairs(extendedLanguages()) },
    { name: "MACROLANGUAGES", value: packPairs(macrolanguages()) },
    { name: "PREFERRED_LANGUAGES", value: packPairs(preferred("language")) },
    { name: "PREFERRED_REGIONS", value: packPairs(preferred("region")) },
    { name: "PREFERRED_VARIANTS", value: packPairs(preferredVariants()) },
    { name: "GRANDFATHERED_TAGS", value: packPairs(grandfatheredTags()) },
    { name: "REDUNDANT_TAGS", value: packPairs(redundantTags()) },
  ]);
}
