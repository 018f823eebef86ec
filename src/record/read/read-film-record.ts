import { finding } from "../../check/index.js";
import type { CountryCode, FilmRecord, Finding, Lang, Outcome } from "../../model/index.js";
import { lineColumn } from "../../text/index.js";
import { houseProfile } from "../houses/index.js";
import { RecordDraft } from "../record-draft.js";
import { spanOf } from "../stretch.js";
import { detectHouse } from "./detect-house.js";
import { pageLines } from "./page-line.js";
import { readPage } from "./page.js";
import { readEntry } from "./read-entry.js";
import { secondEntry } from "./second-entry.js";
import { sourceText } from "./source-text.js";

/** What the caller knows of the text. */
export interface ReadContext {
  /** Id of the house whose page it is; told by the marks of the page when left out. */
  readonly house?: string;
  /** Language of the page, should its words not tell. */
  readonly language?: Lang;
  /** Country of the house, should the house not be known. */
  readonly country?: CountryCode;
}

/** No entry is longer; of a longer text the beginning is read, and a finding says so. */
const LONGEST_ENTRY = 60_000;
/** … nor of more lines. */
const MOST_LINES = 800;

const FIELDS_LOOKED_FOR = [
  "titles",
  "year",
  "countries",
  "runtime",
  "colour",
  "form",
  "formats",
  "version",
  "section",
  "genres",
  "ageRating",
  "credits",
  "companies",
  "premiere",
  "screenings",
  "releases",
  "awards",
  "festivals",
] as const;

function textCut(text: string, start: number): Finding {
  return finding("record/text-cut", { line: lineColumn(text, start).line }, { span: { start, end: text.length } });
}

/**
 * Reads a catalogue entry: every value with the places it was read from and how sure it is. Any text gives a record;
 * what the text does not say stays empty. Spans are offsets of the text as it was given.
 */
export function readFilmRecord(text: string, { house, ...known }: ReadContext = {}): Outcome<FilmRecord> {
  const findings: Finding[] = [];
  const source = sourceText(text.length > LONGEST_ENTRY ? text.slice(0, LONGEST_ENTRY) : text);
  const all = pageLines(source.text);
  const lines = all.slice(0, MOST_LINES);
  const left = all[MOST_LINES];
  const unread = left ? source.given(spanOf(left)).start : Math.min(text.length, LONGEST_ENTRY);
  if (unread < text.length) findings.push(textCut(text, unread));
  const detected = house === undefined ? detectHouse(lines) : undefined;
  const profile = house === undefined ? detected?.profile : houseProfile(house);
  if (house !== undefined && profile === undefined) findings.push(finding("record/house-unknown", { house }));
  const whole = readPage(source.text, profile, lines, known);
  const second = secondEntry(whole);
  if (second !== undefined) {
    const line = lines[second]!;
    const { start } = source.given(spanOf(line));
    findings.push(finding("record/second-entry", { text: line.text }, { span: { start, end: text.length } }));
  }
  const page = second === undefined ? whole : readPage(source.text, profile, lines.slice(0, second), known);
  const draft = new RecordDraft();
  if (lines.length > 0) readEntry(page, draft, findings);
  draft.lookedFor(...FIELDS_LOOKED_FOR);
  const id = house ?? detected?.profile.id ?? "unknown";
  const record = draft.finish(
    { house: id, ...(page.language !== undefined && { language: page.language }) },
    detected === undefined
      ? { how: "inferred", confidence: house === undefined ? "unknown" : "certain", spans: [] }
      : { how: "pattern", confidence: "high", spans: detected.spans, note: detected.marks.join(" ") },
  );
  return { value: source.restored(record), findings: [...findings, ...source.findings] };
}
