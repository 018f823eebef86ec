import type { Span } from "../../../model/index.js";

/** A field or sub-field of a name, with its place in the text that was given. */
export interface NameField extends Span {
  readonly text: string;
}

/** Where a field stands, without its text. */
export function spanOf({ start, end }: NameField): Span {
  return { start, end };
}

/** Splits a stretch of a name at a separator of one character; empty fields are kept, so that places can be counted. */
export function splitName(field: NameField, separator: "_" | "-"): readonly NameField[] {
  const fields: NameField[] = [];
  let start = field.start;
  for (const text of field.text.split(separator)) {
    fields.push({ text, start, end: start + text.length });
    start += text.length + 1;
  }
  return fields;
}

/** The text without blanks around it, as one field. */
export function wholeName(text: string): NameField {
  const start = text.length - text.trimStart().length;
  const name = text.trim();
  return { text: name, start, end: start + name.length };
}
