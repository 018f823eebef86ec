import type { SubtitleDocument } from "../../model/index.js";
import { cuesInTime, millisecondsOf } from "./cue-times.js";
import { filmTimes } from "./film-time.js";
import type { RuleSettings } from "./rule-settings.js";

/** How long cues could stay without coming too near to the next. */
export interface RoomAfter {
  /** The times of a cue (from 0) that ends at a moment, as a suggestion; undefined when the next one begins too soon. */
  readonly until: (cue: number, end: number) => readonly string[] | undefined;
}

/** The free time behind each cue of a document, less the gap that the profile wants. */
export function roomAfter(document: SubtitleDocument, settings: RuleSettings): RoomAfter {
  const { cues } = document;
  const gap = millisecondsOf(settings.limit("time/gap", settings.language)?.least ?? 0, settings.frameRate);
  const next = new Map<number, number>();
  const order = cuesInTime(document);
  for (const [at, cue] of order.entries()) {
    const following = order[at + 1];
    if (following !== undefined) next.set(cue, cues[following]!.start);
  }
  return {
    until: (cue, end) => (end + gap <= (next.get(cue) ?? Infinity) ? [filmTimes(cues[cue]!.start, end)] : undefined),
  };
}
