import { cueFinding } from "../cue-finding.js";
import { roomAfter } from "../room-after.js";
import type { SubtitleRule } from "../subtitle-rule.js";

const WORD = /[\p{L}\p{N}]/u;

/** More words a minute than can be read. Languages without blanks between words have none to count; two languages at once are not counted either. */
export const wordsPerMinute: SubtitleRule = {
  rule: "speed/wpm",
  check: (document, settings) => {
    const most = settings.limit("speed/wpm", settings.language)?.most;
    if (most === undefined || settings.bilingual) return [];
    const room = roomAfter(document, settings);
    return document.cues.flatMap(({ start, end, text }, at) => {
      const milliseconds = (end ?? start) - start;
      const words = text.split(/\s+/).filter((word) => WORD.test(word)).length;
      if (milliseconds <= 0) return [];
      const speed = Math.round((words * 60_000) / milliseconds);
      if (speed <= most) return [];
      const times = room.until(at, start + Math.ceil((words * 60_000) / most));
      return [cueFinding("speed/wpm", document, at, { speed, most }, times)];
    });
  },
};
