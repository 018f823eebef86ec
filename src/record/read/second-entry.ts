import { lookupCountry } from "../../language/index.js";
import { isNameList } from "./labels/name-list.js";
import type { Page } from "./page.js";
import { factsOfLine } from "./remembered-readings.js";
import { sectionScore } from "./section-words.js";

/** `With the short film:`, `Vorfilm:` – the film below is another one. */
const COMPANION =
  /^(?:(?:together |screening |screens |shown )?with (?:the )?short(?: film)?|(?:preceded|followed) by|supporting film|vorfilm|mit (?:dem )?kurzfilm|davor|voorfilm|met (?:de )?korte film|précédé d[eu]|avant-programme|avec le court métrage|перед фильмом|короткометражный фильм|preceduto da|precedido de|předfilm|dodatek)\b.{0,20}$/iu;

/** Whether a line states the year and the country or the running time of a film. */
function statesFilm(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (line === undefined || line.text.length > 120 || page.prose[at] === true) return false;
  const label = page.labels.firstOf.get(at);
  if (label?.span.start === line.start) return false;
  const { year, countries, runtime, share } = factsOfLine(line, page.context);
  return year !== undefined && (countries.length > 0 || runtime !== undefined) && share > 0.75;
}

/** Whether a line may be the title of an entry: short, no label, no sentence. */
function mayBeTitle(page: Page, at: number): boolean {
  const { text } = page.lines[at]!;
  return (
    text.length < 80 &&
    !page.labels.taken.has(at) &&
    !page.prose[at] &&
    /^["“„«\p{Lu}\d]/u.test(text) &&
    sectionScore(text) < 0.8 &&
    lookupCountry(text).length === 0
  );
}

/** Labels of the director, by line. */
function directorLines(page: Page): number[] {
  return page.labels.labelled
    .filter(
      ({ label, values }) =>
        values.some(({ text }) => isNameList(text)) &&
        label.meanings.some((meanings) => meanings.some(({ kind, id }) => kind === "person" && id === "director")),
    )
    .flatMap(({ lines }) => lines[0] ?? []);
}

/**
 * The line at which the entry of another film begins: a title and facts behind a blank line, as the first entry has
 * them, with a director under a label in both; undefined when the page holds one film.
 */
export function secondEntry(page: Page): number | undefined {
  const directors = directorLines(page);
  if (directors.length < 2) return undefined;
  const [first] = page.lines.flatMap((_, at) => (at < 60 && statesFilm(page, at) ? [at] : []));
  if (first === undefined) return undefined;
  for (let at = first + 2; at < page.lines.length - 1; at += 1) {
    const companion = COMPANION.test(page.lines[at]!.text);
    const title = companion ? at + 1 : at;
    if (!companion && (page.lines[at]!.gap === 0 || !mayBeTitle(page, at))) continue;
    const facts = [title + 1, title + 2].find((line) => statesFilm(page, line));
    if (facts === undefined) continue;
    const before = directors.some((line) => line < at);
    const behind = directors.some((line) => line > title && line - facts < 6);
    if (before && behind) return at;
  }
  return undefined;
}
