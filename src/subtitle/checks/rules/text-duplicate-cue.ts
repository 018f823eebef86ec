import type { Cue, SubtitleDocument } from "../../../model/index.js";
import { cueFinding } from "../cue-finding.js";
import { cuesInTime, framesOf, standApart } from "../cue-times.js";
import type { RuleSettings } from "../rule-settings.js";
import { sameWords } from "../same-words.js";
import type { SubtitleRule } from "../subtitle-rule.js";

const SHOWN = 60;

/** The same text again without a pause. The repair leaves one cue that stays as long as both. */
export const duplicateCue: SubtitleRule = {
  rule: "text/duplicate-cue",
  check: (document, settings) =>
    duplicates(document, settings).map(({ later }) => {
      const text = document.cues[later]!.text.replace(/\s+/g, " ").trim().slice(0, SHOWN);
      return cueFinding("text/duplicate-cue", document, later, { text });
    }),
  fix: (document, settings) => {
    const cues: Cue[] = [...document.cues];
    const gone = new Set<number>();
    const first = new Map<number, number>();
    for (const { earlier, later } of duplicates(document, settings)) {
      const kept = first.get(earlier) ?? earlier;
      first.set(later, kept);
      gone.add(later);
      cues[kept] = { ...cues[kept]!, end: Math.max(cues[kept]!.end!, cues[later]!.end ?? cues[later]!.start) };
    }
    const fixed = duplicateCue.check(document, settings);
    const before = cues.map((_, at) => at).filter((at) => !gone.has(at));
    return { cues: before.map((at) => cues[at]!), before, fixed };
  },
};

/** Cues that say what the one before them in time says, which is still there or has only just gone. */
function duplicates(document: SubtitleDocument, settings: RuleSettings): readonly { earlier: number; later: number }[] {
  const order = cuesInTime(document);
  return order.flatMap((later, at) => {
    const earlier = order[at - 1];
    if (earlier === undefined) return [];
    const [one, other] = [document.cues[earlier]!, document.cues[later]!];
    if (other.text.trim() === "" || !sameWords(one.text, other.text) || standApart(one, other)) return [];
    if (one.end === null || one.end <= one.start || framesOf(other.start - one.end, settings.frameRate) > 0) return [];
    return [{ earlier, later }];
  });
}
