import type {
  AgeRating,
  ColourValue,
  FilmCountry,
  Premiere,
  PrintedValue,
  RunningTime,
  StatedVersion,
} from "../../../model/index.js";
import type { Found, Stretch } from "../../stretch.js";

/** The kinds of facts that a line may hold. */
export type FactKind =
  "year" | "country" | "runtime" | "colour" | "form" | "format" | "version" | "age" | "premiere" | "genre";

/** What a line states of a film, taken apart, and the pieces that say something else. */
export interface FactsLine {
  readonly year?: Found<number>;
  readonly countries: readonly Found<FilmCountry>[];
  readonly runtime?: Found<RunningTime>;
  readonly colour?: Found<ColourValue>;
  readonly form?: Found<PrintedValue>;
  readonly formats: readonly Found<PrintedValue>[];
  readonly version?: Found<StatedVersion>;
  readonly ageRating?: Found<AgeRating>;
  readonly premiere?: Found<Premiere>;
  readonly genres: readonly Found<string>[];
  /** What is left between the facts: a director's name, a title, a label with its value; in order, without separators. */
  readonly rest: readonly Stretch[];
  /** Which kinds stand there. */
  readonly kinds: readonly FactKind[];
  /** How much of the line's letters and digits the facts explain, 0 to 1. */
  readonly share: number;
}

/** A line that states nothing. */
export function noFacts(rest: readonly Stretch[]): FactsLine {
  return { countries: [], formats: [], genres: [], rest, kinds: [], share: 0 };
}
