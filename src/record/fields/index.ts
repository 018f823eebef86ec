export { findAgeRatings, readAgeRating } from "./age-rating.js";
export { findCountries, findFilmAdjectives, readCountries } from "./countries.js";
export { findDates, type ClockTime, type WrittenDate } from "./date/index.js";
export { findForms, readColour, readForm, readFormats } from "./fact-words.js";
export {
  bare,
  hardParts,
  isProse,
  readFactsLine,
  softParts,
  type FactKind,
  type FactsLine,
} from "./facts-line/index.js";
export type { FieldContext } from "./field-context.js";
export { readGenres } from "./genres.js";
export { readPremiere } from "./premiere.js";
export { findRunningTimes, readRunningTime } from "./running-time.js";
export { readVersion } from "./version.js";
export { findYears, readYear } from "./year.js";
export * from "./names/index.js";
export { readAwards, readFestivals, type AwardContext, type AwardList } from "./awards/index.js";
export {
  findTimes,
  isMonth,
  isoDay,
  isoTime,
  isWeekday,
  resolveDates,
  type DateContext,
  type DateResolution,
  type ResolvedDate,
} from "./date/index.js";
export { readReleases } from "./release.js";
export { collectDates, hasVenueWord, readScreenings, readVenue, type Screenings } from "./screenings/index.js";
export {
  isStreet,
  readContactBlock,
  readEmail,
  readPhone,
  readPostalPlace,
  readUrl,
  toE164,
  type ContactBlock,
  type Phone,
} from "./contact/index.js";
export { filmographyKind, filmographyOrder, readFilmographyLine, readFilmographyList } from "./filmography/index.js";
export { readLife, type IsNamed, type Life } from "./life.js";
export { PhraseTable, tokensOf } from "./words/index.js";
