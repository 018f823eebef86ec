import type { FilmTitle, Lang, TitleRole } from "../../../model/index.js";
import { countryLanguages } from "../language/country-languages.js";
import { OTHER_LETTERS, titleLanguage, type TitleSurroundings } from "./title-language.js";

/** A title of which only the words and the place are known, or more when a label says so. */
export interface OpenTitle {
  readonly text: string;
  readonly role?: TitleRole;
  readonly language?: Lang;
}

const NATIVE_SCRIPTS = /-(?:Cyrl|Geor|Armn|Grek|Hebr|Arab|Kore|Jpan|Hani|Thai|Deva)$/u;
/** Languages written in Cyrillic letters; Serbian and the like are at home in both scripts. */
const CYRILLIC = new Set(["ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg"]);
const TWO_SCRIPTS = new Set(["sr", "bs", "hr", "uz", "az", "tk"]);
const base = (language: string): string => language.slice(0, (language.indexOf("-") + 1 || language.length + 1) - 1);

/**
 * The language and role of each title, seen together: the one in the language of a country of the film is the original,
 * in Latin letters where that language has others transliterated; English ones are international, others translated.
 * What the letters do not tell stays open.
 */
export function withRoles(titles: readonly OpenTitle[], around: TitleSurroundings): FilmTitle[] {
  const native = [...new Set(around.countries.flatMap(countryLanguages))];
  const spoken = around.audio?.map(base) ?? [];
  // A language that neither the page nor the film's country speaks is a guess by the look of the words.
  const isStranger = (told: Lang | undefined): boolean =>
    told !== undefined && ![...native, ...spoken, "en", around.language].includes(base(told));
  let homeTaken = titles.some(({ role }) => role === "original") ? "und" : undefined;
  const languages = titles.map(({ text, language, role }, at) => {
    const others = titles.flatMap((title, other) => (other === at ? [] : [title.text]));
    const source = native.find((one) => CYRILLIC.has(one));
    if (
      role === "original" &&
      language === undefined &&
      source !== undefined &&
      native[0] === source &&
      /^[\p{Script=Latin}\P{L}]+$/u.test(text)
    )
      return `${source}-Latn`;
    const told = titleLanguage(text, {
      ...around,
      others,
      ...(homeTaken !== undefined && role !== "original" && { homeTaken }),
    });
    // `Kámen a voda (Kameň a voda)`: where both stand, their words tell them apart.
    const lone =
      !hasLikes(told) || others.every((other) => !isAlike(titleLanguage(other, { ...around, others: [] }), told));
    const heard = isStranger(told) && /^[\p{Script=Latin}\P{L}]+$/u.test(text) ? heardOf(spoken) : undefined;
    const read = language ?? heard ?? (lone ? spokenInstead(told, spoken) : told);
    if (read !== undefined && native.includes(base(read)) && homeTaken === undefined) homeTaken = base(read);
    return read;
  });
  const isNative = (language: Lang | undefined): boolean => language !== undefined && native.includes(base(language));
  // In the language of the page a film of a country that speaks it beside its first one may have its title translated.
  const leading = around.countries.flatMap((country) => countryLanguages(country).slice(0, 1));
  const isLikely = (language: Lang | undefined): boolean =>
    language === undefined ||
    spoken.length === 0 ||
    spoken.includes(base(language)) ||
    leading.includes(base(language)) ||
    base(language) !== base(around.language ?? "");
  let original = titles.findIndex(({ role }) => role === "original");
  if (original < 0) {
    original = languages.findIndex(
      (language) => language !== undefined && NATIVE_SCRIPTS.test(language) && isNative(language),
    );
  }
  if (original < 0) original = languages.findIndex((language) => isNative(language) && !language!.endsWith("-Latn"));
  return titles.map(({ text, role }, at): FilmTitle => {
    const language = languages[at];
    const upper = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
    return {
      text,
      ...(language !== undefined && { language }),
      ...roleOf(
        role,
        language,
        at === original && isLikely(language),
        isNative(language) && isLikely(language),
        spoken,
      ),
      ...(upper && { caseAsPrinted: "upper" as const }),
    };
  });
}

/** Languages of one state whose words are too alike for a title to tell them apart. */
const ALIKE: readonly (readonly string[])[] = [
  ["cs", "sk"],
  ["hr", "sr", "bs"],
];

/** The one language of the film that is written in other letters, as its titles stand in Latin ones. */
function heardOf(spoken: readonly string[]): Lang | undefined {
  const [only, ...others] = spoken;
  return only !== undefined && others.length === 0 && OTHER_LETTERS.has(only) ? `${only}-Latn` : undefined;
}

function hasLikes(told: Lang | undefined): boolean {
  return told !== undefined && ALIKE.some((family) => family.includes(base(told)));
}

function isAlike(one: Lang | undefined, other: Lang | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return ALIKE.some((family) => family.includes(base(one)) && family.includes(base(other)));
}

/** Of languages that are alike the one that is spoken in the film. */
function spokenInstead(told: Lang | undefined, spoken: readonly string[]): Lang | undefined {
  if (told === undefined || spoken.includes(base(told))) return told;
  const alike = ALIKE.find((family) => family.includes(base(told)));
  const heard = alike?.filter((language) => spoken.includes(language)) ?? [];
  return heard.length === 1 && !told.endsWith("-Cyrl") ? heard[0] : told;
}

function roleOf(
  stated: TitleRole | undefined,
  language: Lang | undefined,
  isOriginal: boolean,
  isNative: boolean,
  spoken: readonly string[],
): { role?: TitleRole } {
  if (language?.endsWith("-Latn") === true && TWO_SCRIPTS.has(base(language))) return { role: stated ?? "original" };
  if (language?.endsWith("-Latn") === true && (stated === undefined || stated === "original")) {
    return { role: "transliterated" };
  }
  if (stated !== undefined) return { role: stated };
  if (language === undefined) return {};
  if (isOriginal) {
    // A film in which another language is spoken may have its title in any.
    return spoken.length > 0 && !spoken.includes(base(language)) ? {} : { role: "original" };
  }
  if (isNative && NATIVE_SCRIPTS.test(language)) return { role: "original" };
  return { role: base(language) === "en" ? "international" : "translated" };
}
