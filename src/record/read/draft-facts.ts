import type { Confidence, StatedVersion } from "../../model/index.js";
import { evidence, proven, type Proven } from "../evidence.js";
import type { RecordDraft } from "../record-draft.js";
import { spanOf, type Found } from "../stretch.js";
import { readGenres } from "../fields/index.js";
import { joinedVersion } from "./labelled/labelled-version.js";
import { looksLikeCompany } from "./likeness.js";
import type { Page } from "./page.js";
import type { FilmFacts } from "./facts.js";
import { lower } from "./credits/people-of-label.js";

const SURE = 5;

/** States the facts of the facts lines in the draft; what a label has stated already stays. */
export function draftFacts({ lines, score, first, last }: FilmFacts, draft: RecordDraft, page: Page): void {
  const base: Confidence = score >= SURE ? "certain" : "high";
  const sure = (found: Found<unknown>, most: Confidence = base): Confidence =>
    found.confidence === "low" || found.confidence === "medium" ? lower(most, found.confidence) : most;
  for (const { facts } of lines) {
    for (const field of ["year", "runtime", "colour", "form", "ageRating", "premiere", "version"] as const) {
      const found = facts[field] as Found<never> | undefined;
      if (found === undefined) continue;
      if (draft.get(field) !== undefined) {
        if (field === "version") joinVersion(facts.version, draft, page);
        continue;
      }
      draft.set(
        field,
        proven(found.value, evidence("pattern", sure(found, field === "version" ? "certain" : base), found.span)),
      );
    }
    if (
      draft.list("countries").length === 0 ||
      draft.list("countries").every(({ evidence: { how } }) => how === "pattern")
    ) {
      const adjacent = draft.list("countries").length === 0 || facts.year === undefined;
      // `90 Min. | UT | AD` below `Deutschland 2018`: letters that stand for something else.
      const named = draft.list("countries").some(({ value: { printed } }) => (printed?.length ?? 0) > 3);
      const codes = named && facts.countries.every(({ value: { printed } }) => (printed?.length ?? 0) < 4);
      for (const { value, span } of adjacent && !codes ? facts.countries : []) {
        if (draft.list("countries").some(({ value: { code } }) => code === value.code)) continue;
        draft.add("countries", proven(value, evidence("pattern", base, span)));
      }
    }
    for (const { value, span } of facts.formats) {
      if (draft.list("formats").some(({ value: known }) => known.value === value.value)) continue;
      draft.add("formats", proven(value, evidence("pattern", "certain", span)));
    }
    for (const { value, span } of facts.genres) {
      if (draft.list("genres").some(({ value: known }) => known === value)) continue;
      draft.add("genres", proven(value, evidence("housePosition", "high", span)));
    }
  }
  if (first >= 0 && draft.list("genres").length === 0) genresBeside(page, draft, first, last);
  firmAmongFacts(lines, draft);
}

/** Firms that bring a film to its public stand among the facts too. */
const BRINGS_OUT = /\bvideo|\bdvd\b|\bblu-?ray\b|entertainment|distribu|releas|verleih|vertrieb|прокат|видео/iu;

/** `СССР, Ленфильм, 1969, 88 мин.`: the firm between country and year may have produced it, where no label names one. */
function firmAmongFacts(lines: FilmFacts["lines"], draft: RecordDraft): void {
  if (draft.list("companies").some(({ value: { role } }) => role === "production")) return;
  for (const { facts } of lines) {
    const [country] = facts.countries;
    if (facts.year === undefined || country === undefined || facts.share < 0.4) continue;
    const first = Math.min(country.span.start, facts.year.span.start);
    const last = Math.max(country.span.start, facts.year.span.start);
    const firms = facts.rest.filter(
      ({ text, start }) =>
        start > first &&
        start < last &&
        text.length < 40 &&
        !/\d/u.test(text) &&
        !BRINGS_OUT.test(text) &&
        looksLikeCompany(text) >= 0.75,
    );
    for (const firm of firms.slice(0, 3))
      draft.add(
        "companies",
        proven({ role: "production", name: firm.text }, evidence("pattern", "medium", spanOf(firm))),
      );
  }
}

/** `OV / ST: nl`: what a label says of the subtitles and the line of the kind is one version. */
function joinVersion(found: Found<StatedVersion> | undefined, draft: RecordDraft, page: Page): void {
  const known = draft.get("version");
  if (found === undefined || known === undefined) return;
  if (known.evidence.how !== "label") {
    continueVersion(found, known, draft, page);
    return;
  }
  if (known.value.kind !== "unknown" && known.value.audio !== null) return;
  const { printed } = known.value;
  const value = { ...joinedVersion(known.value, found.value), ...(printed !== undefined && { printed }) };
  draft.set("version", proven(value, { ...known.evidence, spans: [...known.evidence.spans, found.span] }));
}

/** `Dutch` and on the next line `English subtitles`: the second line says what the first leaves open. */
function continueVersion(
  found: Found<StatedVersion>,
  known: Proven<StatedVersion>,
  draft: RecordDraft,
  page: Page,
): void {
  const last = known.evidence.spans.at(-1)!;
  const between = page.text.slice(last.end, found.span.start);
  const isNext = found.span.start >= last.end && between.length < 20 && /^\s*[\r\n]\s*$/u.test(between);
  const opens = known.value.subtitles === null && (known.value.audio?.length ?? 0) > 0;
  const continues = found.value.audio === null && found.value.subtitles !== null && found.value.kind === "unknown";
  if (!isNext || !opens || !continues) return;
  const printed = [known.value.printed, found.value.printed].filter((part) => part !== undefined).join(" / ");
  const value = { ...joinedVersion(known.value, found.value), printed };
  draft.set("version", proven(value, { ...known.evidence, spans: [...known.evidence.spans, found.span] }));
}

/** A line of nothing but genres beside the facts. */
function genresBeside(page: Page, draft: RecordDraft, first: number, last: number): void {
  for (let at = Math.max(0, first - 2); at <= last + 2; at += 1) {
    const line = page.lines[at];
    if (line === undefined || line.text.length > 60 || page.labels.taken.has(at)) continue;
    const genres = readGenres(line, page.context);
    const letters = genres.reduce((sum, { value }) => sum + value.length, 0);
    if (genres.length === 0 || letters < 0.7 * line.text.length) continue;
    for (const { value, span } of genres) draft.add("genres", proven(value, evidence("shape", "high", span)));
    return;
  }
}
