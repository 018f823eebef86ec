import { finding } from "../../../check/index.js";
import type { Lang } from "../../../model/index.js";
import { parseVersionTag } from "../../../version-tag/index.js";
import { isSameWritten } from "../../language/written-language.js";
import type { LanguageRule } from "./language-rule.js";

/** The languages that the name of a file states: the end of `film.fr.srt`, both of `film.fr-nl.srt`. */
export function languagesOfName(name: string): readonly Lang[] {
  const tracks = parseVersionTag(name, { notation: "filename" }).tag?.subtitles ?? [];
  return tracks.map(({ language }) => language).filter((language) => language !== "und");
}

/**
 * The file says one language, by its name or inside, and its words are in another. Languages that are one when written
 * (Croatian and Serbian in Latin letters) do not contradict; a second language that nothing declares does not either.
 */
export const declaredVsActual: LanguageRule = (document, evidence, { name }) => {
  if (evidence.undetermined) return [];
  const actual = evidence.languages.map(({ language }) => language);
  const isThere = (declared: Lang): boolean => actual.some((one) => isSameWritten(one, declared));
  const inside = document.language === null || document.language === "und" ? [] : [document.language];
  const declared = [inside, name === undefined ? [] : languagesOfName(name)];
  const wrong = new Set(declared.filter((languages) => !languages.every(isThere)).flat());
  return wrong.size === 0 ? [] : [finding("language/declared-vs-actual", { declared: [...wrong], actual })];
};
