import type { Confidence, Evidence, FilmographyItem, FilmTitle, Span, TitleRole } from "../../../model/index.js";
import { relateTitles } from "../../../title/index.js";
import { evidence, proven, type Proven } from "../../evidence.js";
import { spanOf, sub, trimmed, type Found, type Stretch } from "../../stretch.js";
import type { Labelled } from "../labels/labelled-values.js";
import type { Page } from "../page.js";
import { joinedLines } from "./joined-lines.js";
import { splitTitleLine } from "./split-title-line.js";
import {
  chooseTitleLines,
  titleCandidates,
  titleKeyOf,
  type TitleCandidate,
  type TitleSearch,
} from "./title-candidates.js";
import type { TitleSurroundings } from "./title-language.js";
import { withRoles, type OpenTitle } from "./title-roles.js";

/** A title with the place it was read from, before its role is decided. */
interface TitleFind extends OpenTitle {
  readonly evidence: Evidence;
}

const TITLE_FIELDS: Readonly<Record<string, TitleRole | undefined>> = {
  originalTitle: "original",
  otherTitle: undefined,
  literalTitle: "literal",
  workingTitle: "working",
};

function fromLabels(labelled: readonly Labelled[], search: TitleSearch): TitleFind[] {
  const found: TitleFind[] = [];
  for (const { label, values } of labelled) {
    const [meanings] = label.meanings;
    const meaning = meanings?.find(({ kind, id }) => kind === "field" && id in TITLE_FIELDS);
    if (meaning === undefined || label.meanings.length > 1) continue;
    const role = TITLE_FIELDS[meaning.id];
    for (const value of values.slice(0, 2)) {
      const { parts } = splitTitleLine(value, search.page.context);
      parts.forEach((part, at) => {
        const stated = at === 0 ? role : undefined;
        found.push({
          text: part.text,
          ...(stated !== undefined && { role: stated }),
          evidence: evidence("label", "certain", spanOf(part)),
        });
      });
    }
  }
  return found;
}

function confidenceOf({ score }: TitleCandidate): Confidence {
  return score >= 3.9 ? "certain" : score >= 1.8 ? "high" : "medium";
}

function fromLines(lines: readonly TitleCandidate[], page: Page): TitleFind[] {
  const taken = new Set<number>();
  return lines.flatMap((candidate, at) => {
    if (taken.has(candidate.line)) return [];
    const joined = joinedLines(candidate, lines[at + 1], page);
    if (joined !== undefined) {
      taken.add(candidate.line + 1);
      const confidence = joined.as === "title" ? "medium" : confidenceOf(lines[at + 1]!);
      return [{ text: joined.text, evidence: evidence("shape", confidence, joined.span) }];
    }
    return candidate.split.parts.map((part): TitleFind => ({
      text: part.text,
      evidence: evidence(candidate.split.framed ? "pattern" : "shape", confidenceOf(candidate), spanOf(part)),
    }));
  });
}

/** A film in the director's list. */
export interface ListedFilm {
  readonly item: FilmographyItem;
  readonly span: Span;
  readonly titleSpan: Span;
}

const NOT_THE_FILM = new Set(["documentary", "short", "tvSeries", "tvMovie", "diplomaFilm", "animation"]);

function otherKind({ item }: ListedFilm): boolean {
  return (item.annotations ?? []).some(
    ({ type, value }) =>
      (type === "form" || type === "length" || type === "episodes") &&
      (type === "episodes" || NOT_THE_FILM.has(String(value))),
  );
}

function fromFilmography(
  films: readonly ListedFilm[],
  year: Found<number> | undefined,
  documentary: boolean,
): TitleFind[] {
  if (year === undefined) return [];
  const ofYear = films.filter(({ item }) => item.year === year.value);
  const fitting = ofYear.length > 1 && !documentary ? ofYear.filter((film) => !otherKind(film)) : ofYear;
  if (fitting.length !== 1) return [];
  const [film] = fitting;
  return [
    {
      text: film!.item.title.text,
      evidence: evidence("crossReference", "high", film!.titleSpan, year.span),
    },
  ];
}

const LINKING = new Set([
  "of",
  "the",
  "a",
  "an",
  "and",
  "in",
  "on",
  "at",
  "to",
  "for",
  "de",
  "la",
  "le",
  "du",
  "des",
  "et",
  "der",
  "die",
  "das",
  "und",
  "van",
  "het",
  "di",
  "il",
  "y",
  "el",
  "и",
  "в",
  "на",
  "&",
]);
const LONGEST_WORK = 90;

/** The words with capitals that end where a bracket opens; small words only between them. */
function workBefore(line: Stretch, bracket: number): Stretch | undefined {
  const from = Math.max(0, bracket - LONGEST_WORK);
  const words = [...line.text.slice(from, bracket).matchAll(/[^\s]+/gu)];
  let start: number | undefined;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const [word] = words[at]!;
    const last = at === words.length - 1;
    if (!last && /[.;:,!?)”"]$/u.test(word) && !/^\p{Lu}\.$/u.test(word)) break;
    if (/^["“„«]?[\p{Lu}\d]/u.test(word)) start = from + words[at]!.index;
    else if (last || !LINKING.has(word)) break;
  }
  if (start === undefined) return undefined;
  const piece = trimmed(sub(line, start, bracket));
  return /^["“„«]/u.test(piece.text) ? sub(piece, 1, piece.text.length - 1) : piece;
}

/** Works of a year that running text names: `Dear Comrades! (2020)premiered …`. */
function worksInProse(search: TitleSearch, year: number, among: ReadonlySet<number>): Stretch[] {
  const found: Stretch[] = [];
  for (const at of among) {
    const line = search.page.lines[at]!;
    const bracket = `(${year})`;
    for (let index = line.text.indexOf(bracket); index >= 0; index = line.text.indexOf(bracket, index + 1)) {
      const work = workBefore(line, index);
      if (work !== undefined && found.length < 10) found.push(work);
    }
  }
  return found;
}

function fromProse(
  search: TitleSearch,
  year: Found<number> | undefined,
  biographies: ReadonlySet<number>,
): TitleFind[] {
  if (year === undefined) return [];
  const works = worksInProse(search, year.value, biographies);
  const [first] = works;
  if (first === undefined || works.some(({ text }) => titleKeyOf(text) !== titleKeyOf(first.text))) return [];
  return [{ text: first.text, evidence: evidence("crossReference", "high", spanOf(first), year.span) }];
}

const CUE =
  /\b(?:film(?:['’]s)?|the)\s+(?:original\s+)?(?:Russian|Ukrainian|original|Czech|Polish|German|French|Georgian|Kazakh|Belarusian|Serbian)\s+title,?\s+(?:is\s+)?["“„]?((?:\p{Lu}[\p{L}\p{M}'’-]*)(?:\s[\p{L}\p{M}'’-]+){0,4}?)["”“]?(?=\s+(?:translates|means|literally|is|refers|can)|[,.;)])/gu;
const LITERAL =
  /\b(?:translates?(?:\s+\p{L}+){0,3}\s+as|literally(?:\s+translate[sd])?(?:\s+as)?|means|meaning)[\s:,]+["“„]([^"”“]{1,60}?)[,.]?["”“]/gu;

function fromCues(search: TitleSearch): TitleFind[] {
  const found: TitleFind[] = [];
  search.page.lines.forEach((line, at) => {
    if (!search.page.prose[at]) return;
    const piece: Stretch = line.text.length > 5000 ? sub(line, 0, 5000) : line;
    for (const match of piece.text.matchAll(CUE)) {
      const from = piece.start + match.index + match[0].lastIndexOf(match[1]!);
      const span = { start: from, end: from + match[1]!.length };
      found.push({ text: match[1]!, role: "original", evidence: evidence("cue", "certain", span) });
      const rest = sub(piece, match.index + match[0].length, match.index + match[0].length + 160);
      const literal = [...rest.text.matchAll(LITERAL)][0];
      if (literal === undefined) continue;
      const start = rest.start + literal.index + literal[0].indexOf(literal[1]!);
      found.push({
        text: literal[1]!,
        role: "literal",
        language: search.page.language ?? "en",
        evidence: evidence("cue", "certain", { start, end: start + literal[1]!.length }),
      });
    }
  });
  return found;
}

const QUOTED_FILM =
  /\b(?:film|movie|фильм|фильме|картина|le film|de film|der film|il film|la película|snímek|стрічка)\s+[“„"«]([^“”„"«»]{2,80})[”“"»]/iu;

function fromQuotedFilm(search: TitleSearch): TitleFind[] {
  for (const [at, line] of search.page.lines.entries()) {
    if (!search.page.prose[at]) continue;
    const match = QUOTED_FILM.exec(line.text.slice(0, 300));
    if (match === null) continue;
    const start = line.start + match.index + match[0].lastIndexOf(match[1]!);
    return [{ text: match[1]!, evidence: evidence("cue", "high", { start, end: start + match[1]!.length }) }];
  }
  return [];
}

const OPENING_QUOTE = /^["“„«]([^“”„"«»]{3,60})["”“»]\s+\p{Lu}/u;

/** A paragraph that opens with the title in other words: `"Miner's day" A desolate …`. */
function variants(search: TitleSearch, known: readonly TitleFind[]): TitleFind[] {
  return search.page.lines.flatMap((line, at) => {
    const match = search.page.prose[at] ? OPENING_QUOTE.exec(line.text.slice(0, 120)) : null;
    if (match === null) return [];
    const key = titleKeyOf(match[1]!);
    const like = known.some(({ text }) => {
      const other = titleKeyOf(text);
      return (
        other !== key &&
        other.replace(/^(?:the|a|an|le|la|les|der|die|das|de|het|el|il) /u, "").replace(/ s /gu, "s ") ===
          key.replace(/ s /gu, "s ")
      );
    });
    if (!like) return [];
    const start = line.start + 1;
    return [
      {
        text: match[1]!,
        role: "variant" as const,
        evidence: evidence("cue", "high", { start, end: start + match[1]!.length }),
      },
    ];
  });
}

function once(titles: readonly TitleFind[]): TitleFind[] {
  const kept: TitleFind[] = [];
  for (const title of titles) {
    const key = titleKeyOf(title.text);
    const at = kept.findIndex((other) => titleKeyOf(other.text) === key);
    if (at < 0) {
      if (key !== "") kept.push(title);
    } else if (kept[at]!.role === undefined && title.role !== undefined) {
      kept[at] = title;
    }
  }
  return kept;
}

/** What the search for titles found beside them. */
export interface FoundTitles {
  readonly titles: readonly Proven<FilmTitle>[];
  /** The lines that hold them. */
  readonly lines: readonly TitleCandidate[];
}

/** The words before the facts of a line that holds everything: `[1] TITLE von Name Deutschland 2014 5 Min.` */
function fromFactsLine({ page, facts }: TitleSearch): TitleFind[] {
  for (const { facts: its, stretch } of facts.lines) {
    const [first] = its.rest;
    if (
      first === undefined ||
      its.year === undefined ||
      first.start !== stretch.start ||
      first.start > its.year.span.start
    )
      continue;
    if (first.text.length > 100) continue;
    const { parts, director } = splitTitleLine(first, page.context);
    if (director === undefined) continue;
    return parts.map((part) => ({ text: part.text, evidence: evidence("pattern", "high", spanOf(part)) }));
  }
  return [];
}

/** More than a title and what parts it from the label: nothing to be searched for its end. */
const LONGEST_HEAD = 200;

/** The words in front of the first label of the page: `The Glass Harvest. Directed by Ana Pinto; written by …` */
function fromLabelledLine({ page }: TitleSearch): TitleFind[] {
  const at = page.lines.findIndex(({ index }) => page.labels.firstOf.has(index));
  const line = page.lines[at];
  const label = page.labels.firstOf.get(at);
  if (line === undefined || label === undefined || at > 3) return [];
  const head = trimmed(sub(line, 0, label.span.start - line.start));
  if (head.text.length > LONGEST_HEAD) return [];
  const bare = sub(head, 0, head.text.replace(/[\s.,:|/–—-]+$/u, "").length);
  if (
    bare.text.length < 2 ||
    bare.text.length > 80 ||
    /[.;:]\s/u.test(bare.text) ||
    !/^["“„«\p{Lu}\d]/u.test(bare.text)
  )
    return [];
  const { parts } = splitTitleLine(bare, page.context, true);
  return parts.map((part) => ({ text: part.text, evidence: evidence("shape", "high", spanOf(part)) }));
}

/** What finding the title may build on. */
export interface TitleSources {
  readonly labelled: readonly Labelled[];
  readonly year: Found<number> | undefined;
  readonly documentary: boolean;
  readonly films: readonly ListedFilm[];
  readonly biographies: ReadonlySet<number>;
  /** A title that a sentence states with its facts. */
  readonly told?: Stretch;
  readonly around: TitleSurroundings;
}

/** A line that only repeats in other letters what a person is called or the house says is no second title. */
function supported(lines: readonly TitleCandidate[], labels: readonly TitleFind[]): TitleCandidate[] {
  if (labels.length === 0) return [...lines];
  return lines.filter(
    (line) =>
      line.score >= 2 ||
      line.split.parts.some(({ text }) =>
        labels.some((title) => relateTitles({ text }, { text: title.text }).relation !== "unrelated"),
      ),
  );
}

/** The titles of the film, from the first sources that hold any; never invented. */
export function findTitles(search: TitleSearch, sources: TitleSources): FoundTitles {
  const labels = fromLabels(sources.labelled, search);
  const lines = supported(chooseTitleLines(titleCandidates(search), search.page), labels);
  let finds = once([...fromLines(lines, search.page), ...labels]);
  if (finds.length === 0) {
    finds = once([
      ...fromProse(search, sources.year, sources.biographies),
      ...fromFilmography(sources.films, sources.year, sources.documentary),
    ]);
  }
  if (finds.length === 0 && sources.told !== undefined) {
    finds = [{ text: sources.told.text, evidence: evidence("pattern", "high", spanOf(sources.told)) }];
  }
  if (finds.length === 0) finds = fromFactsLine(search);
  if (finds.length === 0) finds = fromLabelledLine(search);
  if (finds.length === 0) finds = fromQuotedFilm(search);
  if (finds.length > 0) finds = once([...finds, ...fromCues(search)]);
  finds = once([...finds, ...variants(search, finds)]);
  const titles = withRoles(finds, sources.around);
  return { titles: titles.map((title, at) => proven(title, finds[at]!.evidence)), lines };
}
