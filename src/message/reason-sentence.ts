import { reasonDefinition } from "../check/index.js";
import type { Reason } from "../model/index.js";
import type { ParamWords } from "./param-words.js";
import type { Sentences } from "./sentences.js";

/** The sentence of a reason. */
export type TellReason = (reason: Pick<Reason, "reason" | "params">) => string;

/** Tells reasons in a language. */
export function createReasonSentence({ sayIfKnown }: Sentences, words: ParamWords): TellReason {
  return ({ reason, params }) =>
    sayIfKnown("reasons", reason, words(reasonDefinition(reason)?.params ?? {}, params)) ?? reason;
}
