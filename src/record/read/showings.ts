import { finding } from "../../check/index.js";
import type { Finding, Release, Screening } from "../../model/index.js";
import { evidence, proven, type Proven } from "../evidence.js";
import { collectDates, readReleases, readScreenings, resolveDates, type FieldContext } from "../fields/index.js";
import type { Found } from "../stretch.js";
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
  const starts = dates.map(({ span }) => span.start);
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
  const { lines } = read;
  const screenings = ofThisEntry(read.screenings, page);
  const findings: Finding[] = [];
  const uncertain =
    screenings.find(({ value }) => /^(?:--|\d{4}-)(\d\d)-(\d\d)/u.test(value.start ?? value.partialDate ?? "")) !==
      undefined && resolution.by === "default";
  if (uncertain) {
    const [first] = screenings;
    findings.push(
      finding(
        "record/date-ambiguous",
        { text: page.text.slice(first!.span.start, first!.span.end).slice(0, 60) },
        { span: first!.span },
      ),
    );
  }
  const inferred =
    resolution.year === undefined
      ? undefined
      : screenings.find(
          ({ span, value }) =>
            value.start !== undefined && !page.text.slice(span.start, span.end).includes(value.start.slice(0, 4)),
        );
  if (inferred !== undefined) {
    const text = page.text.slice(inferred.span.start, inferred.span.end).slice(0, 60);
    findings.push(finding("record/year-inferred", { text, year: resolution.year! }, { span: inferred.span }));
  }
  let next = 0;
  const releases = dated.flatMap((line) => {
    const end = line.start + line.text.length;
    while (next < starts.length && starts[next]! < line.start) next += 1;
    if (page.labels.taken.has(line.index) || next >= starts.length || starts[next]! >= end) return [];
    return readReleases(line, context, resolution);
  });
  return {
    screenings: screenings.map(({ value, span, confidence }) =>
      proven(value, evidence("pattern", confidence ?? "high", span)),
    ),
    releases: releases.map(({ value, span }) => proven(value, evidence("pattern", "high", span))),
    lines,
    findings,
  };
}
