import type { Lang } from "../../../model/index.js";
import { soundKeys } from "../../../romanization/index.js";
import { builtInLexicon } from "../../../title/index.js";
import { foldWord, remember } from "../../../text/index.js";
import { countryLanguages } from "../language/country-languages.js";
import { isGivenName } from "../likeness.js";
import { commonIn, languageVotes } from "../language/frequent-words.js";
import { hasOwnLetters, lacksLetters, languageOfLetters } from "./title-letters.js";

/** What is known of the page beside the title itself. */
export interface TitleSurroundings {
  readonly countries: readonly string[];
  /** The language of the page. */
  readonly language?: string;
  /** Languages spoken in the film, when they are stated. */
  readonly audio?: readonly Lang[] | null;
  /** The other titles of the page. */
  readonly others?: readonly string[];
  /** The language of the film's country in which another title of the page stands already. */
  readonly homeTaken?: string;
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Georgian}/u, "ka-Geor"],
  [/\p{Script=Armenian}/u, "hy-Armn"],
  [/\p{Script=Greek}/u, "el-Grek"],
  [/\p{Script=Hebrew}/u, "he-Hebr"],
  [/\p{Script=Arabic}/u, "ar-Arab"],
  [/\p{Script=Hangul}/u, "ko-Kore"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja-Jpan"],
  [/\p{Script=Han}/u, "zh-Hani"],
  [/\p{Script=Thai}/u, "th-Thai"],
  [/\p{Script=Devanagari}/u, "hi-Deva"],
];
const CYRILLIC = /\p{Script=Cyrillic}/u;
const CYRILLIC_LANGUAGES = ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"];
/** Endings and pairs of letters that romanized Slavic words have. */
const SLAVIC =
  /(?:shch|zh|kh|(?<![aeiou])ts[aeiouy]|[iy]y$|yi$|ij$|yj$|[ao]ya$|oy[ea]?$|oi$|oe$|ogo$|iya$|ija$|[ts]y$|ov[aoy]?$|ev[aoy]?$|sk[iy]|ii$|aia$|nia|ia$|ya$|yu|ju|ye|'$|’$|[lnrtsdvm]['’](?!s\b)|ych|ikh$|ykh$|tch|vl|vs|zd|mn|skv|ost['’]?$|[nt]ik$|stv|ch[kn]|dy[lnmrs]|[bgkprtdv]y[lnrdtsgk]|gr[uoa]z|ad[ao]$|vna$|sht|shk)/u;
/** Letters and pairs that no romanized Slavic word has. */
const WESTERN =
  /(?:th|ck|ee|oo|[aeo]u(?!s)|ea|oa|igh|wh|qu|w|x|ph|ll|tt|ff|gh|ing$|tion|sch|tz|ung$|eit$|eau|oui|eux|[ée]e$|ij[^a]|aa|uu|[bcdfgklmnprt]le$|[oaiu][lnrtdkpm]es?$|ß|[äöüàâéèêçñõãøåæœ]|[^s]c[^hz]|^c[aou])/u;
/** Cyrillic languages whose words look like Russian ones; the others have films in Russian beside their own. */
const SLAVIC_SOURCES = new Set(["ru", "uk", "be", "bg", "sr", "mk"]);
/** Words of these are mostly Russian words too. */
const SLAVIC_LATIN = new Set(["pl", "cs", "sk", "sl", "hr"]);
const WORD = /[\p{L}\p{M}'’]+/gu;
const GREAT_LATIN = ["en", "fr", "de", "nl", "es", "it", "pl", "cs"];

const inLexicon = remember((packed: string): readonly string[] => {
  const lexicon = builtInLexicon();
  return lexicon.languages.filter(
    (language) => GREAT_LATIN.includes(language) && lexicon.lookup(packed, language).length > 0,
  );
});

/** Languages that are written in other letters than Latin ones, and not in Cyrillic. */
export const OTHER_LETTERS: ReadonlySet<string> = new Set(
  "el hy ka he ar fa ur hi bn ta te mr ne si th my km lo ko ja zh am".split(" "),
);

function cyrillicLanguage(text: string, { countries }: TitleSurroundings): Lang {
  const small = text.toLowerCase();
  if (/[ђјљњћџ]/u.test(small)) return "sr-Cyrl";
  if (small.includes("ў")) return "be-Cyrl";
  if (/[їєґ]/u.test(small) || (small.includes("і") && !/[ыэъё]/u.test(small))) return "uk-Cyrl";
  const native = countries.flatMap(countryLanguages).filter((language) => CYRILLIC_LANGUAGES.includes(language));
  if (/[ыэё]/u.test(small) && native.includes("ru")) return "ru-Cyrl";
  const [only] = native;
  if (only !== undefined && native.includes("ru") && only !== "uk") return "ru-Cyrl";
  if (only === "uk" && /[ыэъё]/u.test(small)) return "ru-Cyrl";
  if (only !== undefined && !/[ыэё]/u.test(small)) return `${only}-Cyrl`;
  return "ru-Cyrl";
}

/** An apostrophe behind a consonant, where English and French have none. */
const SOFT_SIGN = /[bdfgklmnprtvz]['’](?=\s|$|[bcdfghkmnpqrvxz])(?!s\b|re\b|ve\b|n['’])/iu;
/** How the press of a language spells Slavic sounds, in English letters: `jouravli`, `Schuk`, `tsjoezjoj`. */
const SPELT: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  fr: [
    ["tch", "ch"],
    ["ou", "u"],
    ["ï", "i"],
  ],
  de: [
    ["tsch", "ch"],
    ["sch", "sh"],
    ["w", "v"],
  ],
  nl: [
    ["tsj", "ch"],
    ["sj", "sh"],
    ["zj", "zh"],
    ["oe", "u"],
  ],
};

/** From −1, surely no romanization, to 1, surely one, by the letters of the words that no language knows. */
function slavicLook(words: readonly string[], page = ""): number {
  if (words.length === 0) return 0;
  const points = words.map((word) => {
    const small = (SPELT[page] ?? []).reduce((told, [from, to]) => told.replaceAll(from, to), word.toLowerCase());
    return WESTERN.test(small) ? -1 : SLAVIC.test(small) ? 1 : 0.1;
  });
  return points.reduce((sum, point) => sum + point, 0) / words.length;
}

interface Votes {
  readonly best: string | undefined;
  /** Votes for the best language, for each word. */
  readonly share: number;
  readonly unknown: readonly string[];
}

/** Letters that English titles have only in names. */
const FOREIGN_LETTER = /[^\P{L}\p{ASCII}]/u;

function englishShare(words: readonly string[]): number {
  const english = words.filter(
    (word) =>
      !FOREIGN_LETTER.test(word) &&
      (commonIn(word).includes("en") || inLexicon(foldWord(word).replace(/'/gu, "")).includes("en")),
  );
  return english.length / Math.max(1, words.length);
}

function votesOf(text: string, native: readonly string[], around: TitleSurroundings): Votes {
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  const votes = new Map(languageVotes(text.toLowerCase()));
  const unknown: string[] = [];
  for (const word of words) {
    const key = foldWord(word).replace(/'/gu, "");
    const languages = word.length > 2 ? inLexicon(key) : [];
    if (languages.length === 0 && word.length > 2 && commonIn(word).length === 0) unknown.push(word);
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / Math.sqrt(languages.length));
    if (foldWord(word).endsWith("'s")) votes.set("en", (votes.get("en") ?? 0) + 1);
  }
  for (const language of [...votes.keys()]) if (lacksLetters(text, language)) votes.delete(language);
  const favour = (language: string | undefined, weight: number): void => {
    const vote = language === undefined ? undefined : votes.get(language);
    if (vote !== undefined) votes.set(language!, vote + weight);
  };
  // A word of two languages of the country, where one of them has its title already: `LA SALINE / DE ZOUTZIEDERIJ`.
  const taken = votes.get(around.homeTaken ?? "") ?? 0;
  const other = native.some((language) => language !== around.homeTaken && (votes.get(language) ?? 0) >= taken);
  if (around.homeTaken !== undefined && taken > 0 && other) votes.delete(around.homeTaken);
  favour(around.language, 1.2);
  favour("en", 0.5);
  for (const language of native) favour(language, around.homeTaken === undefined ? 1.4 : 0.7);
  if (!native.includes("en") && FOREIGN_LETTER.test(text) && englishShare(words) < 0.5) votes.delete("en");
  const place = (language: string): number => (native.indexOf(language) + 1 || native.length + 1) - 1;
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1] || place(a[0]) - place(b[0]));
  // Of several languages of the country the first, where the words are of all of them.
  const athome = best !== undefined && second !== undefined && native.includes(best[0]) && native.includes(second[0]);
  const clear = best !== undefined && (second === undefined || athome || best[1] - second[1] > 0.05);
  return { best: clear ? best[0] : undefined, share: (best?.[1] ?? 0) / Math.max(1, words.length), unknown };
}

/** Whether a Latin title spells a Cyrillic one: as many words, nearly all of the same sound. */
function soundsAlike(cyrillic: string, latin: string): boolean {
  const [a, b] = [cyrillic, latin].map((text) => [...text.matchAll(WORD)].map(([word]) => word.replace(/['’]$/u, "")));
  if (a!.length !== b!.length || a!.length === 0) return false;
  const same = a!.filter((word, at) => {
    const keys = soundKeys(word);
    return soundKeys(b![at]!).some((key) => keys.includes(key));
  });
  return same.length >= a!.length * 0.75;
}

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ["en", /th|ea|oo|ee|ou|igh|wh|y$|[bcdfgkpt]le$|ole$|ed$|ing$|sh|ck|ll/u],
  ["de", /sch|ei|tz|ung$|en$|nst|nge$|ß|ä|ö|ü|hn|pf|mm|w[aei]|ie|kt$|ck|cht/u],
  ["fr", /eau|oi|ou|é|è|ê|ç|eur$|aise$|que$|ette$|â|î|û/u],
  ["nl", /ij|aa|oe|ui|sch|ee|oo|eu|uu|cht/u],
  ["es", /ñ|ción$|os$|as$|ll|í|ó|á|ú/u],
  ["it", /zz|gli|cch|tt|[^s]sci|ione$|[àìòù]|i$/u],
  ["pl", /sz|cz|rz|[ąęłśżźćń]|ów$|dz/u],
  ["cs", /[ěřůčšžýáí]|ch/u],
];

/** Letters together, and endings, that hardly any other language has. */
const ENGLISH = /th|igh|wh|sh|ck|ee|oo|ing$|ness$|land$|less$/iu;

/** The language whose habits of spelling words have that no list knows; that of the page and English before others. */
function shapedLike(
  words: readonly string[],
  around: TitleSurroundings,
  native: readonly string[],
  taken: readonly string[] = [],
): Lang | undefined {
  if (
    around.language !== undefined &&
    (native.length === 0 || native[0] === around.language) &&
    !(around.others ?? []).some((other) => /\p{Script=Latin}/u.test(other))
  )
    return around.language;
  const likely = SHAPES.filter(
    ([language]) =>
      !taken.includes(language) &&
      (native.length === 0 || language === "en" || language === around.language || native.includes(language)),
  );
  const [home] = native;
  if (home !== undefined && !SHAPES.some(([language]) => language === home)) {
    const english = words.every((word) => ENGLISH.test(word) && !FOREIGN_LETTER.test(word));
    return english && words.length > 0 ? "en" : home;
  }
  const points = likely
    .map(([language, shape]): [string, number] => {
      const hits = words.filter((word) => shape.test(word.toLowerCase())).length;
      const favour =
        (language === around.language ? 0.4 : 0) +
        (language === "en" ? 0.2 : 0) +
        (native.includes(language) ? 0.9 : 0);
      return [language, hits + favour];
    })
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = points;
  if (first === undefined || first[1] < 1) {
    const page = taken.includes(around.language ?? "en") ? undefined : around.language;
    return (
      native[0] ?? page ?? (taken.length > 0 && words.every((word) => !FOREIGN_LETTER.test(word)) ? "en" : undefined)
    );
  }
  return native.length > 1 && first[1] === second?.[1] ? undefined : first[0];
}

/** Whether a word of a text is one of some languages. */
function knowsWord(text: string, among: readonly string[]): boolean {
  return [...text.matchAll(WORD)].some(([word]) =>
    [...commonIn(word), ...inLexicon(foldWord(word).replace(/'/gu, ""))].some((language) => among.includes(language)),
  );
}

function latinLanguage(text: string, around: TitleSurroundings): Lang | undefined {
  const native = [...new Set(around.countries.flatMap(countryLanguages))];
  // The first language of each country: an Estonian film is seldom a Russian one.
  const source = around.countries
    .flatMap((country) => countryLanguages(country).slice(0, 1))
    .find((language) => CYRILLIC_LANGUAGES.includes(language));
  const homes = source === undefined && around.homeTaken === undefined ? native : [];
  const { best, share, unknown } = votesOf(text, native, around);
  const look = slavicLook(unknown, around.language);
  if (SOFT_SIGN.test(text) && (source !== undefined || native.length === 0)) return `${source ?? "ru"}-Latn`;
  if (source !== undefined && best === undefined && around.homeTaken === undefined && hasOwnLetters(text)) {
    const own = languageOfLetters(text, native);
    if (own !== undefined) return own;
  }
  const leading = around.countries.slice(0, 1).flatMap((country) => countryLanguages(country).slice(0, 1));
  if (source !== undefined && leading[0] !== source && around.homeTaken === undefined) {
    const ofLeading = best === undefined || best === leading[0] ? languageOfLetters(text, leading) : undefined;
    if (ofLeading !== undefined) return ofLeading;
  }
  if (source !== undefined) {
    const originals = around.others?.filter((other) => CYRILLIC.test(other)) ?? [];
    const spells = originals.some((other) => soundsAlike(other, text));
    if (spells) return `${source}-Latn`;
    if (originals.length === 0 && !isGivenName(text)) {
      const foreign = best !== undefined && best !== "en" && best !== around.language && !native.includes(best);
      const spoken = native.includes("ru") && !SLAVIC_SOURCES.has(source) ? "ru" : source;
      if (best !== undefined && CYRILLIC_LANGUAGES.includes(best))
        return `${native.includes(best) ? best : spoken}-Latn`;
      if (foreign && SLAVIC_LATIN.has(best)) return `${spoken}-Latn`;
      if (best === undefined && unknown.length === 0 && !knowsWord(text, ["en", around.language ?? "en"]))
        return `${spoken}-Latn`;
      if (best === undefined && look > 0) return `${look > 0.3 ? spoken : source}-Latn`;
      if (foreign && look >= 0 && share < 0.8 + look) return `${look > 0.3 ? spoken : source}-Latn`;
      if (look > 0.5 && unknown.length * 2 >= [...text.matchAll(WORD)].length) return `${spoken}-Latn`;
      const ofLetters = best === undefined && originals.length === 0 ? languageOfLetters(text, native) : undefined;
      if (ofLetters !== undefined && around.homeTaken === undefined) return ofLetters;
    }
  }
  const named = best === undefined && isGivenName(text);
  if (named && homes[0] !== undefined && FOREIGN_LETTER.test(text)) return homes[0];
  if (named) return around.language ?? "en";
  const cyrillic = around.others?.some((other) => CYRILLIC.test(other)) ?? false;
  if (best === undefined)
    return look < 0 || source === undefined || cyrillic
      ? shapedLike(
          unknown,
          around,
          homes,
          source === undefined && around.homeTaken !== undefined ? [around.homeTaken] : [],
        )
      : undefined;
  const foreign = best !== "en" && best !== around.language && !native.includes(best);
  const [home] = homes;
  const short = [...text.matchAll(WORD)].length < 3;
  if (foreign && home !== undefined && (short || share < 0.8 || !GREAT_LATIN.includes(home))) return home;
  return CYRILLIC_LANGUAGES.includes(best) ? `${best}-Latn` : best;
}

function read(text: string, around: TitleSurroundings): Lang | undefined {
  if (CYRILLIC.test(text)) return cyrillicLanguage(text, around);
  for (const [script, language] of SCRIPTS) if (script.test(text)) return language;
  const language = /\p{L}/u.test(text) ? latinLanguage(text, around) : undefined;
  return language !== undefined && OTHER_LETTERS.has(language) ? `${language}-Latn` : language;
}

const remembered = remember((key: string): Lang | undefined => {
  const [text, countries, language, taken, ...others] = key.split("\u0000") as [
    string,
    string,
    string,
    string,
    ...string[],
  ];
  return read(text, {
    countries: countries === "" ? [] : countries.split(" "),
    ...(language !== "" && { language }),
    ...(taken !== "" && { homeTaken: taken }),
    others,
  });
});

/** The language of a title as far as its letters and words tell; undefined when they do not. */
export function titleLanguage(
  text: string,
  { countries, language = "", others = [], homeTaken = "" }: TitleSurroundings,
): Lang | undefined {
  return remembered([text, countries.join(" "), language, homeTaken, ...others].join("\u0000"));
}
