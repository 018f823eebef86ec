/** Languages of countries where the likeliest one (CLDR) is not the only one, and of states that are gone. */
const MORE: Readonly<Record<string, string>> = {
  SUHH: "ru uk be",
  DDDE: "de",
  CSHH: "cs sk",
  YUCS: "sr hr sl mk",
  CSXX: "sr",
  UA: "uk ru",
  BY: "be ru",
  KZ: "kk ru",
  KG: "ky ru",
  BE: "fr nl de",
  CH: "de fr it",
  LU: "lb fr de",
  CA: "en fr",
  ES: "es ca eu gl",
  FI: "fi sv",
  IE: "en ga",
  IL: "he ar",
  IN: "hi en",
  RS: "sr",
  BA: "bs hr sr",
  ME: "sr",
  MD: "ro ru",
  NO: "nb nn no",
  EE: "et ru",
  LV: "lv ru",
};

const known = new Map<string, readonly string[]>();

/** The languages in which films of a country are made, likeliest first; empty when nothing is known of it. */
export function countryLanguages(code: string): readonly string[] {
  const before = known.get(code);
  if (before !== undefined) return before;
  const more = MORE[code]?.split(" ");
  const languages = more ?? (code.length === 2 ? [new Intl.Locale(`und-${code}`).maximize().language ?? "und"] : []);
  if (known.size < 400) known.set(code, languages);
  return languages;
}
