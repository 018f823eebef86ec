import { finding } from "../../check/index.js";
import type { FilmRecord, Finding, Span } from "../../model/index.js";
import { repairText } from "../repair/index.js";

/** A text made readable, and the way back to the text that was given. */
export interface SourceText {
  readonly text: string;
  /** The record with spans of the given text, and what it prints as it is printed there. */
  restored(record: FilmRecord): FilmRecord;
  /** The span of the given text that stands behind one of `text`. */
  given(span: Span): Span;
  readonly findings: readonly Finding[];
}

const ODD_BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff\u200b\u2060\u00ad]/gu;
const MOST_FINDINGS = 20;

/**
 * A text with damaged characters repaired and blanks of all kinds made plain ones. Blanks are changed one for one; what a
 * repair moves is moved back in the record.
 */
export function sourceText(given: string): SourceText {
  const { text, repairs, sourceSpan } = repairText(given);
  const readable = text.replace(ODD_BLANKS, " ");
  if (repairs.length === 0)
    return { text: readable, restored: (record) => record, given: (span) => span, findings: [] };
  const findings = repairs
    .slice(0, MOST_FINDINGS)
    .map(({ span, printed, text: suggestion }) =>
      finding("record/encoding-repaired", { text: printed, suggestion }, { span }),
    );
  return { text: readable, restored: (record) => restore(record, given, sourceSpan), given: sourceSpan, findings };
}

interface Fields {
  readonly [key: string]: Value;
}
type Value = string | number | boolean | null | undefined | readonly Value[] | Fields;

function moved(value: Value, sourceSpan: (span: Span) => Span): Value {
  if (Array.isArray(value)) return value.map((each) => moved(each as Value, sourceSpan));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as Fields);
  const { start, end } = value as { start?: Value; end?: Value };
  if (typeof start === "number" && typeof end === "number" && entries.length === 2)
    return { ...sourceSpan({ start, end }) };
  return Object.fromEntries(entries.map(([key, each]) => [key, moved(each, sourceSpan)]));
}

/** Spans of the given text; titles and names keep their repaired form beside the printed one. */
function restore(read: FilmRecord, given: string, sourceSpan: (span: Span) => Span): FilmRecord {
  const record = moved(read as unknown as Value, sourceSpan) as unknown as FilmRecord;
  const printedAt = (pointer: string, value: string): string => {
    const span = record.evidence[pointer]?.spans[0];
    const source = span === undefined ? value : given.slice(span.start, span.end).trim();
    return source === "" || source.length > 4 * value.length + 8 ? value : source;
  };
  return {
    ...record,
    titles: record.titles.map((title, at) => {
      const printed = printedAt(`/titles/${at}`, title.text);
      return printed === title.text ? title : { ...title, printed };
    }),
    credits: record.credits.map((credit, at) => {
      const source = printedAt(`/credits/${at}`, credit.name.printed);
      const printed = source.includes(credit.name.printed)
        ? credit.name.printed
        : firstName(source, credit.name.printed);
      if (printed === credit.name.printed) return credit;
      return { ...credit, name: { ...credit.name, printed, normal: credit.name.normal ?? credit.name.printed } };
    }),
  };
}

/** The name at the beginning of a stretch that may hold a character behind it. */
function firstName(source: string, name: string): string {
  const words = name.split(" ").length;
  return source
    .replace(/\s*[([].*$/u, "")
    .split(" ")
    .slice(0, words + 1)
    .join(" ");
}
