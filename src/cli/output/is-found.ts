import type { Answer, OperationId } from "../../operation/index.js";
import type { OutputOf } from "../card/card.js";
import { LEAST_SHOWN } from "../card/least-shown.js";

/** The operations that look for what the caller names, each with whether all of it was found. */
const FOUND: { readonly [Id in OperationId]?: (output: OutputOf<Id>) => boolean } = {
  "languages/lookup": ({ languages }) => languages.length > 0,
  "names/match": ({ results }) => results.every(([best]) => best !== undefined && best.score >= LEAST_SHOWN),
  "romanization/restore": ({ candidates }) => candidates.length > 0,
  "romanization/schemes": ({ schemes }) => schemes.length > 0,
};

/**
 * Whether an answer has what was looked for. An operation that reads what is there looks for nothing: that a text states no
 * version, or a file has no language, is what there is to say of it. Films of a programme are work of its own: some are
 * always missing.
 */
export function isFound(operation: OperationId, answer: Answer): boolean {
  const found = FOUND[operation] as ((output: unknown) => boolean) | undefined;
  return "problem" in answer || found === undefined || found(answer.result);
}
