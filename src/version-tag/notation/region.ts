import type { Lang } from "../../model/index.js";

/** The languages a cinema of the region subtitles and dubs into when its programme does not say (design: version tags §4). */
const LANGUAGES_OF_REGION: Readonly<Record<string, readonly Lang[]>> = {
  DE: ["de"],
  AT: ["de"],
  NL: ["nl"],
  FR: ["fr"],
  LU: ["fr"],
  "CA-QC": ["fr"],
  GB: ["en"],
  IE: ["en"],
  US: ["en"],
  CA: ["en"],
  AU: ["en"],
  NZ: ["en"],
  RU: ["ru"],
  BY: ["ru"],
  IT: ["it"],
  ES: ["es"],
  MX: ["es"],
  AR: ["es"],
  PT: ["pt"],
  BR: ["pt-BR"],
  PL: ["pl"],
  CZ: ["cs"],
  SK: ["sk"],
  SE: ["sv"],
  DK: ["da"],
  NO: ["no"],
  FI: ["fi"],
  HU: ["hu"],
  GR: ["el"],
  TR: ["tr"],
  UA: ["uk"],
  CH: ["de", "fr"],
};

/** Languages that a region speaks as its own, for telling a dub from an original. */
const OWN_LANGUAGES: Readonly<Record<string, readonly Lang[]>> = {
  ...LANGUAGES_OF_REGION,
  BE: ["fr", "nl", "de"],
  CH: ["de", "fr", "it", "gsw"],
  LU: ["fr", "de", "lb"],
  CA: ["en", "fr"],
};

/** What unnamed subtitles are in, by the region of the house; in Belgium the language of the text decides. Empty when unknown. */
export function subtitleLanguagesOf(region: string | undefined, textLanguage: string | undefined): readonly Lang[] {
  if (region === undefined) return [];
  if (region === "BE")
    return textLanguage === "fr" || textLanguage === "nl" || textLanguage === "de" ? [textLanguage] : [];
  return LANGUAGES_OF_REGION[region] ?? LANGUAGES_OF_REGION[region.split("-")[0]!] ?? [];
}

const BILINGUAL: Readonly<Record<string, readonly Lang[]>> = {
  BE: ["fr", "nl"],
  CH: ["de", "fr"],
  LU: ["fr", "de"],
  CA: ["en", "fr"],
  FI: ["fi", "sv"],
};

/** The two languages of "bilingual subtitles" in a region of two languages; empty elsewhere. */
export function bilingualLanguagesOf(region: string | undefined): readonly Lang[] {
  return BILINGUAL[region?.split("-")[0] ?? ""] ?? [];
}

/** True when a language is the region's own; without a region, when it is the language the statement is written in. */
export function isOwnLanguage(language: Lang, region: string | undefined, textLanguage: string | undefined): boolean {
  const own =
    region === undefined
      ? textLanguage
        ? [textLanguage]
        : []
      : (OWN_LANGUAGES[region] ?? OWN_LANGUAGES[region.split("-")[0]!] ?? []);
  const base = language.split("-")[0];
  return own.some((tag) => tag.split("-")[0] === base);
}
