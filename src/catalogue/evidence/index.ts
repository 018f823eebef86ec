export { AskedFilm, type FilmComparison } from "./asked-film.js";
export {
  TITLE_LEVELS,
  type CountryLevel,
  type DirectorLevel,
  type RuntimeLevel,
  type TitleLevel,
  type YearLevel,
} from "./levels.js";
export { lengthShare, weighEvidence, type CatalogueWeights } from "./weigh-evidence.js";
