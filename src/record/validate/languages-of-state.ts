/** Languages in which films of a state are made, those of its minorities included; only states where the list is plain. */
const LANGUAGES: Readonly<Record<string, string>> = {
  AM: "hy ru",
  AT: "de",
  AZ: "az ru",
  BG: "bg tr",
  BY: "be ru",
  CZ: "cs sk",
  DE: "de dsb hsb nds tr",
  DK: "da fo kl",
  EE: "et ru vro",
  FI: "fi sv se smn sms",
  GR: "el",
  HU: "hu",
  IS: "is",
  IT: "it de fr fur lld nap sc scn sl vec",
  JP: "ja ain ryu",
  KP: "ko",
  KR: "ko",
  LT: "lt pl ru",
  LV: "lv ltg ru",
  MD: "ro ru gag uk",
  NL: "nl fy li nds",
  NO: "no nn se sma smj",
  PL: "pl csb szl",
  PT: "pt mwl",
  RO: "ro hu de rom",
  RU: "ru ab ady alt av ba bua bxr cdo ce chm crh cv evn gld inh kbd kca kjh kpv krc krl kum kv lbe lez mhr mdf mns mrj myv nio nog os rom sah sel tab tt tyv udm uk vep xal yi yrk",
  SE: "sv fi se sma smj",
  SK: "sk cs hu",
  TR: "tr ku kmr zza",
  UA: "uk ru crh rue",
  CSHH: "cs sk hu",
  DDDE: "de hsb dsb",
  SUHH: "ru uk be ka hy az kk ky uz tg tk lv lt et ro tt ba cv ce sah kv udm chm os ab yi bua xal tyv av kum lez crh",
  YUCS: "sh sr hr bs sl mk sq hu",
};

const ofState = new Map(Object.entries(LANGUAGES).map(([state, tags]) => [state, new Set(tags.split(" "))]));

/** The languages of the films of a state, by `languageGroup`; undefined where no short list would be true. */
export function languagesOfState(country: string): ReadonlySet<string> | undefined {
  return ofState.get(country);
}
