import type { RuleId } from "../../check/index.js";
import type { Cue, Finding, SubtitleDocument } from "../../model/index.js";
import type { RuleSettings } from "./rule-settings.js";

/** What a repair gives: the cues, and the findings it did away with, by the numbers that the cues had before. */
export interface RepairedCues {
  readonly cues: readonly Cue[];
  /** Which cue each was before, from 0, where cues were left out or moved. */
  readonly before?: readonly number[];
  readonly fixed: readonly Finding[];
}

/** One rule for subtitles: a file of `rules/` and a line in `subtitle-rules.ts`. */
export interface SubtitleRule {
  readonly rule: RuleId;
  readonly check: (document: SubtitleDocument, settings: RuleSettings) => readonly Finding[];
  /** Where there is one right repair that changes no word. It leaves nothing to repair behind. */
  readonly fix?: (document: SubtitleDocument, settings: RuleSettings) => RepairedCues;
}
