import type { Release } from "../../model/index.js";
import type { Found, Stretch } from "../stretch.js";
import { findCountries } from "./countries.js";
import { findDates, isoDay, resolveDates, type DateResolution } from "./date/index.js";
import type { FieldContext } from "./field-context.js";
import { PhraseTable, spanOfTokens, tokensOf } from "./words/index.js";
import { within } from "../stretch.js";

const WORDS = new PhraseTable("release-words");
/** A date stands close behind the word that announces it. */
const LONGEST_GAP = 40;

/**
 * The days on which a stretch says that the film comes to the cinemas (`Sortie : 14 janvier 2004`, `Kinostart`, `Opens in
 * New York May 16, 2012`), with the country when it is named, or the house's. Only dates with a year count. Under a label
 * of releases any date does.
 */
export function readReleases(of: Stretch, context: FieldContext = {}, resolution?: DateResolution): Found<Release>[] {
  if (of.text.length > 2000 && !context.labelled) return [];
  const dates = findDates(of);
  if (dates.length === 0) return [];
  const its =
    resolution ??
    resolveDates(
      dates.map(({ value }) => value),
      context.language ? { language: context.language } : {},
    );
  const tokens = tokensOf(of);
  const words = WORDS.all(of).map(({ from, to }) => spanOfTokens(of, tokens, from, to));
  return dates.flatMap(({ value, span }) => {
    const lead = words.findLast((word) => word.end <= span.start && span.start - word.end <= LONGEST_GAP);
    const date = its.resolve(value);
    if ((!lead && !context.labelled) || date?.year === undefined || date.yearInferred) return [];
    const start = lead?.start ?? span.start;
    const [named] = findCountries(within(of, { start, end: Math.min(of.start + of.text.length, span.end + 20) }));
    const country = named?.value.code ?? context.country;
    const printed = within(of, span).text;
    return [{ value: { date: isoDay(date), ...(country && { country }), printed }, span: { start, end: span.end } }];
  });
}
