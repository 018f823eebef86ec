import type { CatalogueWeights } from "../../src/catalogue/evidence/index.js";

/** A film held against a question: which weights it adds up, what is added whatever they are. */
export interface FittedFilm {
  /** Places in the list of weights, and how much of each. */
  readonly parts: readonly (readonly [at: number, share: number])[];
  readonly fixed: number;
}

/** A question with the films it may mean. */
export interface FittedQuestion {
  readonly films: readonly FittedFilm[];
  /** Place of the right one; -1 when it is not there. */
  readonly right: number;
  /** Whether the right film may be none of them; where it never is, only the order is learned. */
  readonly mayBeNone: boolean;
}

const STEPS = 400;
const RATE = 0.05;
const MOMENTUM = 0.9;
const SQUARES = 0.999;

/**
 * Weights under which the right film of every question is likeliest: gradient ascent (Adam) on the mean of log₂ P(right),
 * P(i) = 2^oddsᵢ / (1 + Σ 2^odds), less `pull` times the squared distance to where they started, so that a level of which
 * the questions say nothing keeps its weight. `isOpen` says which weights may move at all.
 */
export function fitWeights(
  start: readonly number[],
  questions: readonly FittedQuestion[],
  pull: number,
  isOpen: (at: number) => boolean = () => true,
): readonly number[] {
  const weights = [...start];
  const mean = new Float64Array(start.length);
  const square = new Float64Array(start.length);
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(start.length);
    for (const question of questions) addSlope(slope, weights, question);
    for (let at = 0; at < start.length; at++) {
      if (!isOpen(at)) continue;
      const down = slope[at]! / questions.length - 2 * pull * (weights[at]! - start[at]!);
      mean[at] = MOMENTUM * mean[at]! + (1 - MOMENTUM) * down;
      square[at] = SQUARES * square[at]! + (1 - SQUARES) * down * down;
      const rate = (RATE * Math.sqrt(1 - SQUARES ** step)) / (1 - MOMENTUM ** step);
      weights[at]! += (rate * mean[at]!) / (Math.sqrt(square[at]!) + 1e-9);
    }
  }
  return weights;
}

/** The log-odds of a film under these weights. */
export function oddsOf({ parts, fixed }: FittedFilm, weights: readonly number[]): number {
  return parts.reduce((sum, [at, share]) => sum + weights[at]! * share, fixed);
}

function addSlope(slope: Float64Array, weights: readonly number[], { films, right, mayBeNone }: FittedQuestion): void {
  const powers = films.map((film) => 2 ** Math.min(100, oddsOf(film, weights)));
  const all = powers.reduce((sum, power) => sum + power, mayBeNone ? 1 : 0);
  films.forEach(({ parts }, at) => {
    const error = (at === right ? 1 : 0) - powers[at]! / all;
    for (const [weight, share] of parts) slope[weight]! += error * share;
  });
}

const GROUPS = ["title", "year", "runtime", "director", "country"] as const;

/** The weights as one list: the prior, the worth of length and the like, then level after level. */
export class WeightList {
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly #weights: CatalogueWeights;

  constructor(weights: CatalogueWeights) {
    const levels = GROUPS.flatMap((group) =>
      Object.entries(weights[group]).map(([level, weight]) => [`${group}/${level}`, weight] as const),
    );
    const all: readonly (readonly [string, number])[] = [
      ["prior", weights.prior],
      ["length", weights.length],
      ["subtitle", weights.subtitle],
      ["homonyms", weights.homonyms],
      ["article", weights.article],
      ...levels,
    ];
    this.names = all.map(([name]) => name);
    this.values = all.map(([, value]) => value);
    this.#weights = weights;
  }

  /** The weights with other values, to two places. */
  with(values: readonly number[]): CatalogueWeights {
    const value = (name: string): number => Math.round(values[this.names.indexOf(name)]! * 100) / 100;
    const group = <Name extends (typeof GROUPS)[number]>(name: Name): CatalogueWeights[Name] =>
      Object.fromEntries(
        Object.keys(this.#weights[name]).map((level) => [level, value(`${name}/${level}`)]),
      ) as CatalogueWeights[Name];
    return {
      prior: value("prior"),
      length: value("length"),
      subtitle: value("subtitle"),
      homonyms: value("homonyms"),
      article: value("article"),
      title: group("title"),
      year: group("year"),
      runtime: group("runtime"),
      director: group("director"),
      country: group("country"),
    };
  }
}
