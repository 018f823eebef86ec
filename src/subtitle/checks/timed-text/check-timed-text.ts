import type { Finding } from "../../../model/index.js";
import { parseXml } from "../../../xml/index.js";
import { likelyDialect, timedTextReel } from "../../formats/dcp/index.js";
import type { TimedTextSettings, TimedTextSubject } from "./timed-text-rule.js";
import { TIMED_TEXT_CHECKS } from "./timed-text-rules.js";

/**
 * Holds the XML of a digital cinema timed text against SMPTE ST 428-7, ST 429-2 and RDD 52 (design: subtitles §8). Cues are
 * numbered as the reader numbers them. All rules are asked; which of them count is a matter of the profile. Text that is no
 * timed text at all gives nothing, and nothing makes it throw.
 */
export function checkTimedText(xmlText: string, settings: TimedTextSettings = {}): readonly Finding[] {
  const fallback = likelyDialect(xmlText);
  if (fallback === undefined) return [];
  const xml = parseXml(xmlText);
  const reel = timedTextReel(xml, { fallback });
  if (reel === undefined) return [];
  const subject: TimedTextSubject = { text: xmlText, xml, reel, settings };
  return TIMED_TEXT_CHECKS.flatMap(({ check }) => check(subject));
}
