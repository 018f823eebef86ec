import { finding, type RULES, type RuleId } from "../../check/index.js";
import type { Finding, SubtitleDocument } from "../../model/index.js";
import { filmTime } from "./film-time.js";

/** The rules whose finding names the time of a cue. */
export type CueRuleId = {
  [Id in RuleId]: (typeof RULES)[Id]["params"] extends { readonly time: "code" } ? Id : never;
}[RuleId];

type CueParams<Id extends CueRuleId> = Omit<Parameters<typeof finding<Id>>[1], "time">;

/** A finding about a cue (from 0): its number and its time are filled in. */
export function cueFinding<Id extends CueRuleId>(
  rule: Id,
  document: SubtitleDocument,
  cue: number,
  params: CueParams<Id>,
  suggestions?: readonly string[],
): Finding {
  const time = filmTime(document.cues[cue]!.start);
  const all = { time, ...params } as unknown as Parameters<typeof finding<Id>>[1];
  return finding(rule, all, { cue: cue + 1, ...(suggestions !== undefined && { suggestions }) });
}
