export {
  applyDecisions,
  matchWithDecisions,
  type AskedEntry,
  type DecidedFilm,
  type DecidedMatch,
} from "./apply-decisions.js";
export type { Contradiction } from "./contradictions.js";
export {
  DECISION_VERDICTS,
  decisionLine,
  type Decision,
  type DecisionVerdict,
  type LoggedDecision,
} from "./decision.js";
export { DisjointSets } from "./disjoint-sets.js";
export { evidenceHash } from "./evidence-hash.js";
export { filmRef, idInSource, inOrder, isFilmRef, sourceOfRef } from "./film-ref.js";
export { isUnlike } from "./is-unlike.js";
export { keptLine, UnreadableDecisionError } from "./kept-line.js";
export { readDecisions, type BadDecisionLine, type DecisionFault, type ReadDecisions } from "./read-decisions.js";
export { sourceOfFile } from "./source-of-file.js";
export { replayDecisions, StandingDecisions, type Standing } from "./standing-decisions.js";
export { textHash } from "./text-hash.js";
