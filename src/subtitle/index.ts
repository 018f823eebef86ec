export type {
  BinaryFormat,
  FormatReading,
  FormatWriting,
  Holding,
  ReadFormat,
  SubtitleFormat,
  WritableCue,
  WritableDocument,
  WrittenText,
} from "./formats/format.js";
export { declaredLanguage } from "./formats/dcp/index.js";
export {
  timedTextIn,
  timedTextOf,
  timedTextXml,
  type TimedTextMxf,
  type TimedTextResource,
} from "./formats/mxf/index.js";
export { BINARY_FORMATS, TEXT_FORMATS, binaryFormat, textFormat } from "./formats/registry.js";
export { cueMarkup } from "./markup.js";
export { type ReadOptions } from "./read-options.js";
export { readSubtitleText, readSubtitles } from "./read-subtitles.js";
export { sniffBytes, sniffFormat } from "./sniff-format.js";
export { decodedSource } from "./decoded-source.js";
export { summaryOf, type SubtitleSummary } from "./subtitle-summary.js";
export { summarizeSubtitles } from "./summarize-subtitles.js";
export {
  BILINGUAL_LAYOUTS,
  detectLanguages,
  isSameWritten,
  writtenLanguage,
  type BilingualLayout,
  type BilingualLayoutKind,
  type LanguageEvidence,
  type LineLanguage,
} from "./language/index.js";
export { alignSubtitles, type Alignment } from "./align-subtitles.js";
export { retimeSubtitles, type Timing } from "./retime-subtitles.js";
export {
  WRITABLE_FORMATS,
  convertSubtitles,
  targetOf,
  type ConversionOptions,
  type ConvertedSubtitles,
} from "./convert-subtitles.js";
export { LOST_PARTS, type LostPart } from "./lost.js";
export { prepareDocument, type PreparedDocument } from "./prepare-document.js";
export type { SubtitleWriters, WrittenCue } from "./cue-list-writers.js";
export {
  PROFILE_IDS,
  checkSubtitles,
  filmTime,
  fixSubtitles,
  isSubtitleProfile,
  loadedFonts,
  type CheckContext,
  type CheckSettings,
  type FixedSubtitles,
  type SubtitleProfileId,
  type TimedTextFile,
} from "./checks/index.js";
export {
  mergeBilingual,
  splitBilingual,
  subtitleKindOf,
  type KindEvidence,
  type LanguagePart,
  type MergedSubtitles,
} from "./language/index.js";
