/**
 * The public surface of kinoglot. Areas can also be imported one by one: `kinoglot/version-tag`, `kinoglot/name`.
 *
 * @packageDocumentation
 */
export { LOCALES, languageName, lookupLanguages, type Locale } from "./language/index.js";
export * from "./model/index.js";
export * from "./name/index.js";
export {
  compareFilmRecords,
  readFilmRecord,
  recordHouses,
  validateFilmRecord,
  WRITING_HOUSES,
  writeFilmRecord,
  type FilmWork,
  type ReadContext,
  type RecordComparison,
  type RecordConflict,
  type RecordHouse,
  type RecordValidation,
  type WritingHouse,
  type WrittenRecord,
} from "./record/index.js";
export {
  alignSubtitles,
  checkSubtitles,
  convertSubtitles,
  detectLanguages,
  fixSubtitles,
  mergeBilingual,
  readSubtitles,
  readSubtitleText,
  retimeSubtitles,
  splitBilingual,
  subtitleKindOf,
  summarizeSubtitles,
  WRITABLE_FORMATS,
  type Alignment,
  type CheckContext,
  type CheckSettings,
  type ConvertedSubtitles,
  type FixedSubtitles,
  type LanguageEvidence,
  type ReadOptions,
  type SubtitleProfileId,
  type SubtitleSummary,
} from "./subtitle/index.js";
export { inspectPackage, packageOfFiles, type PackageReport, type PackageVersion } from "./dcp/index.js";
export { judgePromise, type FileInHand, type Hand, type PromiseContext } from "./promise/index.js";
export {
  deromanize,
  findScheme,
  identifyScheme,
  nearestSchemes,
  restoreCyrillic,
  romanize,
  schemeDescriptions,
  transcribe,
  transcriptionLanguages,
  type Identification,
  type OriginalText,
  type RestoredText,
  type RomanizationText,
  type SchemeDescription,
  type SpellingEvidence,
  type WordEngines,
} from "./romanization/index.js";
export {
  parseTitle,
  relateTitles,
  sortTitle,
  splitTitles,
  titleKey,
  type ParsedTitle,
  type TitleInLanguage,
  type TitleRelation,
} from "./title/index.js";
export * from "./version-tag/index.js";
