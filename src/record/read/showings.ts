import { finding } from "../../check/index.js";
import type { Finding, Release, Screening, Span } from "../../model/index.js";
import { evidence, proven, type Proven } from "../evidence.js";
import {
  collectDates,
  readReleases,
  readScreenings,
  resolveDates,
  type DateResolution,
  type FieldContext,
  type WrittenDate,
} from "../fields/index.js";
import type { Found } from "../stretch.js";
import type { PageLine } from "./page-line.js";
import type { Page } from "./page.js";
import { isBanner } from "./section-words.js";

/** Showings and releases of a page, and what is to be said of their dates. */
export interface Showings {
  readonly screenings: readonly Proven<Screening>[];
  readonly releases: readonly Proven<Release>[];
  readonly lines: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

const YEAR = /\b(?:19|20)\d\d\b/gu;

/** Years of prizes and of the festival's edition: they speak for the year of showings that have none. */
function witnessesOf(page: Page, awardYears: readonly number[]): number[] {
  const banners = page.lines
    .filter(
      ({ text, index }) => /\d{4}/u.test(text) && !page.prose[index] && !page.labels.taken.has(index) && isBanner(text),
    )
    .flatMap(({ text }) => [...text.matchAll(YEAR)].map(([year]) => Number(year)));
  return [...awardYears, ...banners];
}

const DATED_FIELDS = new Set(["screenings", "venue", "release", "premiere", "ignored", "heading", "synopsis"]);

/** Lines of labels under which no showing stands. */
function undatedLabels(page: Page): number[] {
  return page.labels.labelled.flatMap(({ label, lines }) =>
    label.meanings.some((meanings) => meanings.some(({ kind, id }) => kind === "field" && DATED_FIELDS.has(id)))
      ? []
      : lines,
  );
}

/** A page that opens with the date of its showing may end with the date of the next entry, and nothing behind it. */
function ofThisEntry(screenings: readonly Found<Screening>[], page: Page): readonly Found<Screening>[] {
  const [first] = page.lines;
  const last = page.lines.at(-1);
  const opens = first !== undefined && screenings.some(({ span }) => span.start < first.start + first.text.length);
  if (!opens || last === undefined || last.gap === 0 || page.prose[last.index - 1] !== true) return screenings;
  return screenings.filter(({ span }) => span.start < last.start);
}

/** What is to be said of the dates of showings: day and month may be meant the other way, the year is no one's word. */
function remarksOnDates(screenings: readonly Found<Screening>[], resolution: DateResolution, page: Page): Finding[] {
  const findings: Finding[] = [];
  const printed = ({ start, end }: Span): string => page.text.slice(start, end);
  const [first] = screenings;
  const dated = screenings.some(({ value }) => DAY.test(value.start ?? value.partialDate ?? ""));
  if (first !== undefined && dated && resolution.by === "default")
    findings.push(finding("record/date-ambiguous", { text: printed(first.span).slice(0, 60) }, { span: first.span }));
  const { year } = resolution;
  const inferred = screenings.find(
    ({ span, value: { start } }) => start !== undefined && !printed(span).includes(start.slice(0, 4)),
  );
  if (year !== undefined && inferred !== undefined) {
    const { span } = inferred;
    findings.push(finding("record/year-inferred", { text: printed(span).slice(0, 60), year }, { span }));
  }
  return findings;
}

const DAY = /^(?:--|\d{4}-)(\d\d)-(\d\d)/u;

/** Releases, and the lines that tell them. */
interface FoundReleases {
  readonly releases: readonly Found<Release>[];
  readonly lines: readonly number[];
}

/** The releases that lines with one of the dates tell; a label has told its own already. */
function findReleases(
  dated: readonly PageLine[],
  dates: readonly Found<WrittenDate>[],
  resolution: DateResolution,
  page: Page,
  context: FieldContext,
): FoundReleases {
  const starts = dates.map(({ span }) => span.start);
  const releases: Found<Release>[] = [];
  const lines: number[] = [];
  let next = 0;
  for (const line of dated) {
    const end = line.start + line.text.length;
    while (next < starts.length && starts[next]! < line.start) next += 1;
    if (page.labels.taken.has(line.index) || next >= starts.length || starts[next]! >= end) continue;
    const found = readReleases(line, context, resolution);
    if (found.length === 0) continue;
    releases.push(...found);
    if (!page.prose[line.index]) lines.push(line.index);
  }
  return { releases, lines };
}

/** The dates of a page, settled together, and what happens on them. */
export function findShowings(
  page: Page,
  context: FieldContext,
  filmYear: number | undefined,
  awardYears: readonly number[],
  used: ReadonlySet<number>,
): Showings {
  const others = new Set([...used, ...undatedLabels(page)]);
  const dated = page.lines.filter(({ text, index }) => !others.has(index) && /\d/u.test(text));
  const dates = collectDates(dated);
  const resolution = resolveDates(
    dates.map(({ value }) => value),
    {
      ...(page.profile?.dayFirst !== undefined && { dayFirst: page.profile.dayFirst }),
      ...(page.language !== undefined && { language: page.language }),
      ...(filmYear !== undefined && { filmYear }),
      witnesses: witnessesOf(page, awardYears),
    },
  );
  const read = readScreenings(
    page.lines.map((line) => (others.has(line.index) ? { text: "", start: line.start } : line)),
    resolution,
    context,
  );
  const screenings = ofThisEntry(read.screenings, page);
  const { releases, lines } = findReleases(dated, dates, resolution, page, context);
  return {
    screenings: screenings.map(({ value, span, confidence }) =>
      proven(value, evidence("pattern", confidence ?? "high", span)),
    ),
    releases: releases.map(({ value, span }) => proven(value, evidence("pattern", "high", span))),
    lines: new Set([...read.lines, ...lines]),
    findings: remarksOnDates(screenings, resolution, page),
  };
}
