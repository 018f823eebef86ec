import { RULES, finding, type Effect, type ParamsOf, type RuleId } from "../../check/index.js";
import type { Finding, Lang } from "../../model/index.js";

/** Whether a promise is kept, by the worst of what was found; `unknown` where what is in hand does not tell. */
export type Verdict = "yes" | "yes-with-notes" | "no" | "unknown";

/** The answer to a promise, with everything that was found on the way; findings come in the order of the checks. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

type ComparingRule = { [Id in RuleId]: (typeof RULES)[Id] extends { readonly effect: Effect } ? Id : never }[RuleId];

const EFFECTS_MILD_FIRST: readonly Effect[] = ["none", "notes", "unknown", "no"];
const VERDICTS_MILD_FIRST: readonly Verdict[] = ["yes", "yes-with-notes", "unknown", "no"];

/** A finding of a rule that bears on a verdict. */
export function found<Id extends ComparingRule>(rule: Id, params: ParamsOf<(typeof RULES)[Id]>): Finding {
  return finding(rule, params);
}

/** A finding of a rule that is about one language, when there is such a language. */
export function foundFor(
  rule: "version-tag/assumed-language" | "version-tag/burned-in-subtitles" | "version-tag/live-translation-only",
  languages: Iterable<Lang>,
): Finding[] {
  return [...new Set(languages)].map((language) => found(rule, { language }));
}

function weightOf(one: Finding): number {
  const definition = RULES[one.rule as RuleId];
  return "effect" in definition ? EFFECTS_MILD_FIRST.indexOf(definition.effect) : 0;
}

/** How bad the worst of some findings is: 0 kept, 1 kept with notes, 2 cannot be told, 3 broken. */
export function worstWeight(findings: readonly Finding[]): number {
  return findings.reduce((worst, one) => Math.max(worst, weightOf(one)), 0);
}

/** Do some findings break a promise, whatever else is said? */
export function isBroken(findings: readonly Finding[]): boolean {
  return worstWeight(findings) === EFFECTS_MILD_FIRST.indexOf("no");
}

/** The comparison that some findings amount to; what was found twice is kept once. */
export function comparisonOf(findings: readonly Finding[]): Comparison {
  const distinct = new Map(findings.map((one) => [JSON.stringify([one.rule, one.params, one.pointer]), one]));
  return { verdict: VERDICTS_MILD_FIRST[worstWeight(findings)] ?? "unknown", findings: [...distinct.values()] };
}

/** Orders comparisons from kept to broken. */
export function byVerdict(a: Comparison, b: Comparison): number {
  return VERDICTS_MILD_FIRST.indexOf(a.verdict) - VERDICTS_MILD_FIRST.indexOf(b.verdict);
}
