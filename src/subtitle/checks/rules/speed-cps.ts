import type { Lang } from "../../../model/index.js";
import { cueFinding } from "../cue-finding.js";
import { roomAfter } from "../room-after.js";
import type { RuleSettings } from "../rule-settings.js";
import type { SubtitleRule } from "../subtitle-rule.js";
import { textLength } from "../text-length.js";
import { textLines } from "../text-lines.js";

/**
 * More characters a second than can be read; blanks count, line ends do not. Of two languages each viewer reads one.
 * Suggested is a later end, where there is room for it.
 */
export const charactersPerSecond: SubtitleRule = {
  rule: "speed/cps",
  check: (document, settings) => {
    if (settings.profile.rules["speed/cps"] === undefined) return [];
    const room = roomAfter(document, settings);
    return document.cues.flatMap(({ start, end, text }, at) => {
      const milliseconds = (end ?? start) - start;
      if (milliseconds <= 0) return [];
      const [slowest] = readings(text, at, settings)
        .map(({ length, most }) => ({ speed: Math.round((length * 10_000) / milliseconds) / 10, most, length }))
        .filter(({ speed, most }) => speed > most)
        .sort((a, b) => b.speed / b.most - a.speed / a.most);
      if (slowest === undefined) return [];
      const { speed, most, length } = slowest;
      const times = room.until(at, start + Math.ceil((length * 1000) / most));
      return [cueFinding("speed/cps", document, at, { speed, most }, times)];
    });
  },
};

/** What one viewer has to read of a cue, for each of its languages. */
function readings(text: string, cue: number, settings: RuleSettings): readonly { length: number; most: number }[] {
  const byLanguage = new Map<Lang | null, string[]>();
  for (const { number, text: line } of textLines(text)) {
    const language = settings.languageOfLine(cue, number);
    const lines = byLanguage.get(language) ?? [];
    lines.push(line.trim());
    byLanguage.set(language, lines);
  }
  return [...byLanguage].flatMap(([language, lines]) => {
    // Lines of two languages that cannot be told apart say nothing of the speed of one.
    const limit = settings.bilingual && language === null ? undefined : settings.limit("speed/cps", language);
    if (limit?.most === undefined) return [];
    return [{ length: textLength(lines.join(""), limit.measure), most: limit.most }];
  });
}
