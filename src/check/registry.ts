import type { Finding, Span } from "../model/index.js";
import type { ParamsOf, RuleDefinition } from "./rule.js";
import { CLAIM_RULES, PACKAGE_RULES, TIMED_TEXT_RULES } from "./package-rules.js";
import { RECORD_COMPARING_RULES, RECORD_READING_RULES, RECORD_VALIDATION_RULES } from "./record-rules.js";
import { ROMANIZATION_RULES } from "./romanization-rules.js";
import {
  PROMISE_RULES,
  SUBTITLE_LANGUAGE_RULES,
  SUBTITLE_TEXT_RULES,
  SUBTITLE_TIME_RULES,
} from "./subtitle-checking-rules.js";
import { CONVERTING_RULES, FILE_RULES, REPORT_RULES, SUBTITLE_READING_RULES } from "./subtitle-reading-rules.js";
import { TEXT_RULES } from "./text-rules.js";
import { VERSION_TAG_COMPARING_RULES, VERSION_TAG_READING_RULES } from "./version-tag-rules.js";

/** Every rule of the toolkit, by id. A new area adds its table here and nowhere else. */
export const RULES = {
  ...TEXT_RULES,
  ...ROMANIZATION_RULES,
  ...VERSION_TAG_READING_RULES,
  ...VERSION_TAG_COMPARING_RULES,
  ...RECORD_READING_RULES,
  ...RECORD_VALIDATION_RULES,
  ...RECORD_COMPARING_RULES,
  ...FILE_RULES,
  ...SUBTITLE_READING_RULES,
  ...CONVERTING_RULES,
  ...REPORT_RULES,
  ...SUBTITLE_TIME_RULES,
  ...SUBTITLE_TEXT_RULES,
  ...SUBTITLE_LANGUAGE_RULES,
  ...TIMED_TEXT_RULES,
  ...PACKAGE_RULES,
  ...CLAIM_RULES,
  ...PROMISE_RULES,
} as const;

/** The id of a rule, `<area>/<rule>`; stable for ever. */
export type RuleId = keyof typeof RULES;

/** Every rule, in the order of its area. */
export const RULE_IDS = Object.keys(RULES) as RuleId[];

/** The definition of a rule, or undefined for an id that no area has registered. */
export function ruleDefinition(id: string): RuleDefinition | undefined {
  return Object.hasOwn(RULES, id) ? RULES[id as RuleId] : undefined;
}

/** Where in the user's content a finding stands. */
export interface Place {
  readonly span?: Span;
  readonly pointer?: string;
  readonly cue?: number;
  readonly suggestions?: readonly string[];
}

/** A finding of a registered rule, with the parameters its sentence needs and the severity the registry gives it. */
export function finding<Id extends RuleId>(rule: Id, params: ParamsOf<(typeof RULES)[Id]>, place: Place = {}): Finding {
  return { rule, severity: RULES[rule].severity, ...place, params };
}
