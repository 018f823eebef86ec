import { filmDescription, filmName, FILM_TYPE } from "./film-entity.js";
import type { FoundFilm } from "./find-candidates.js";

/** Why a film may be the one: one value a field, as its weight, with the level in the id. */
export interface Feature {
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

/** A candidate as both versions of the protocol pass it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly description?: string;
  readonly features: readonly Feature[];
}

/** The words of an evidence level, in the language of the reader. */
export type EvidenceWords = (field: string, level: string) => string;

/** A film that was found, as a candidate. */
export function candidateOf(
  { film, score, match, evidence }: FoundFilm,
  typeName: string,
  words: EvidenceWords,
): Candidate {
  const description = filmDescription(film);
  return {
    id: film.id,
    name: filmName(film),
    score,
    match,
    type: [{ id: FILM_TYPE, name: typeName }],
    ...(description !== "" && { description }),
    features: evidence.map(({ field, level, weight }) => ({
      id: `${field}/${level}`,
      name: words(field, level),
      value: weight,
    })),
  };
}
