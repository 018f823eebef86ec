import type { RuleId } from "../../check/index.js";
import type { Finding, SubtitleDocument } from "../../model/index.js";
import type { CheckSettings } from "./check-settings.js";
import { checkLanguages } from "./language/index.js";
import { ruleSettings } from "./rule-settings.js";
import type { SubtitleProfile } from "./subtitle-profile.js";
import { SUBTITLE_RULES } from "./subtitle-rules.js";
import { checkTimedText } from "./timed-text/index.js";

/** The findings of rules that a profile has, as severe as it wants them. */
export function ofProfile(findings: readonly Finding[], profile: SubtitleProfile): readonly Finding[] {
  return findings.flatMap((found) => {
    const row = profile.rules[found.rule as RuleId];
    if (row === undefined) return [];
    return [row.severity === undefined ? found : { ...found, severity: row.severity }];
  });
}

/** What only the XML of digital cinema shows; nothing for other formats, or without the source. */
function timedTextFindings(
  document: SubtitleDocument,
  { text, timedText, context }: CheckSettings,
): readonly Finding[] {
  if (text === undefined || !document.format.startsWith("dcp-")) return [];
  const captions = context?.captions;
  return checkTimedText(text, { ...(captions !== undefined && { captions }), ...timedText });
}

/**
 * Holds subtitles against the rules of a house: times, lines, letters, languages and, for digital cinema, the file itself.
 * Findings come rule by rule, inside a rule by cue; what reading the file had to say is not repeated. A profile that does
 * not exist throws an `UnknownValueError`.
 */
export function checkSubtitles(document: SubtitleDocument, settings: CheckSettings = {}): readonly Finding[] {
  const resolved = ruleSettings(document, settings);
  const { profile } = resolved;
  const { evidence, name } = settings;
  const on = SUBTITLE_RULES.filter(({ rule }) => profile.rules[rule] !== undefined);
  const findings = [
    ...on.flatMap(({ check }) => check(document, resolved)),
    ...(evidence === undefined ? [] : checkLanguages(document, evidence, name === undefined ? {} : { name })),
    ...timedTextFindings(document, settings),
  ];
  return ofProfile(findings, profile);
}
