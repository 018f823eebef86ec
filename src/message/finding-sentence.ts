import { ruleDefinition } from "../check/index.js";
import type { Finding } from "../model/index.js";
import type { ParamWords } from "./param-words.js";
import type { Sentences } from "./sentences.js";

/** The sentence of a finding. */
export type TellFinding = (finding: Pick<Finding, "rule" | "params">) => string;

/** Tells findings in a language. */
export function createFindingSentence({ sayIfKnown }: Sentences, words: ParamWords): TellFinding {
  return ({ rule, params }) => sayIfKnown("findings", rule, words(ruleDefinition(rule)?.params ?? {}, params)) ?? rule;
}
