import { cueFinding } from "../cue-finding.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/** Subtitles that go on after the film has ended: told once, of the cue that ends last. */
export const beyondRuntime: SubtitleRule = {
  rule: "time/beyond-runtime",
  check: (document, settings) => {
    const limit = settings.limit("time/beyond-runtime", settings.language);
    const minutes = settings.runtimeMinutes;
    if (limit === undefined || minutes === undefined) return [];
    let last: number | undefined;
    let latest = minutes * 60_000;
    for (const [at, { start, end }] of document.cues.entries()) {
      if ((end ?? start) <= latest) continue;
      latest = end ?? start;
      last = at;
    }
    if (last === undefined) return [];
    const found = cueFinding("time/beyond-runtime", document, last, { minutes });
    const within = latest - minutes * 60_000 <= (limit.most ?? 0) * 1000;
    return [within ? { ...found, severity: "warning" } : found];
  },
};
