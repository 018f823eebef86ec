import { decide } from "../../src/catalogue/decide.js";
import { oddsOf } from "./fit-weights.js";
import type { HeldQuestion } from "./held-films.js";

/** How well weights answer questions. */
export interface WeightFigures {
  readonly asked: number;
  /** The first film is right and worth a look. */
  readonly first: number;
  /** Of the films that were matched, the share of right ones. */
  readonly precision: number;
  /** Of the questions that have an answer, the share of those where it was matched. */
  readonly recall: number;
}

/** Answers questions as `matchFilm` does. An answer nobody can judge counts in neither share. */
export function judgeWeights(weights: readonly number[], questions: readonly HeldQuestion[]): WeightFigures {
  let first = 0;
  let matched = 0;
  let right = 0;
  let answerable = 0;
  for (const { question, films } of questions) {
    const ranked = films.map(({ id, comparison, undated, fitted }) => ({
      id,
      comparison,
      undated,
      odds: oddsOf(fitted, weights),
    }));
    ranked.sort((a, b) => b.odds - a.odds || (a.id < b.id ? -1 : 1));
    const decision = decide(ranked);
    const best = ranked[0]?.id ?? "";
    const isRight = question.right.includes(best);
    if (question.right.length > 0) answerable++;
    if (isRight && decision !== "none") first++;
    if (decision !== "match" || question.unclear.includes(best)) continue;
    matched++;
    if (isRight) right++;
  }
  return {
    asked: questions.length,
    first: first / questions.length,
    precision: right / matched,
    recall: right / answerable,
  };
}
