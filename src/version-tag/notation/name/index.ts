export {
  isWordlikeCode,
  languageAt,
  languageOfCode,
  languageOfName,
  withoutCount,
  withUsualRegion,
  type NamedLanguage,
} from "./name-language.js";
export { beginsPart, LONGEST_NAME, splitIntoTokens, type NameToken } from "./name-token.js";
export { isEdition, isEpisode, isTechnical, isYear } from "./technical-word.js";
