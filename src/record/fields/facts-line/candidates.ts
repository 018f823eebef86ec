import type { Span } from "../../../model/index.js";
import type { Stretch } from "../../stretch.js";
import { findAgeRatings } from "../age-rating.js";
import { findCountryNames, findFilmAdjectives } from "../countries.js";
import { findForms, readColour, readFormats } from "../fact-words.js";
import type { FieldContext } from "../field-context.js";
import { readPremiere } from "../premiere.js";
import { findRunningTimes } from "../running-time.js";
import { findYears } from "../year.js";
import type { FactKind } from "./facts-line.js";

/** Words of a line that may state a fact. */
export interface Candidate {
  readonly kind: FactKind;
  readonly span: Span;
}

function candidates(kind: FactKind, found: readonly { readonly span: Span }[]): Candidate[] {
  return found.map(({ span }) => ({ kind, span }));
}

/** Everything in a line that may state a fact, from left to right; of two that overlap the longer one. */
export function candidatesIn(of: Stretch, context: FieldContext): readonly Candidate[] {
  const colour = readColour(of);
  const premiere = readPremiere(of);
  const named = findCountryNames(of);
  const all = [
    ...candidates("runtime", findRunningTimes(of, { ...context, labelled: false })),
    ...candidates("premiere", premiere ? [premiere] : []),
    ...candidates("country", named.length > 0 ? named : findFilmAdjectives(of)),
    ...candidates("year", findYears(of)),
    ...candidates("format", readFormats(of)),
    ...candidates("colour", colour ? [colour] : []),
    ...candidates("form", findForms(of)),
    ...candidates("age", findAgeRatings(of)),
  ];
  all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Candidate[] = [];
  for (const each of all) {
    const last = kept.at(-1);
    if (!last || each.span.start >= last.span.end) kept.push(each);
    else if (each.span.end - each.span.start > last.span.end - last.span.start) kept[kept.length - 1] = each;
  }
  return kept;
}
