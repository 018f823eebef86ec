import type { Finding, SubtitleDocument } from "../../../model/index.js";
import type { LanguageEvidence } from "../../language/language-evidence.js";

/** What is known of the file beside its words. */
export interface LanguageSettings {
  /** The name of the file, which mostly says its language. */
  readonly name?: string;
}

/** Looks at the languages of a file in one respect. */
export type LanguageRule = (
  document: SubtitleDocument,
  evidence: LanguageEvidence,
  settings: LanguageSettings,
) => readonly Finding[];
