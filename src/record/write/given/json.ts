/** A JSON object of unknown members. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A value of the record and its place there. */
export interface Placed {
  /** JSON Pointer (RFC 6901). */
  readonly at: string;
}

/** True for an object that is neither null nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object; one without members when it is none. */
export function objectOr(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The objects of a list with their places; whatever else the list holds is passed over, and a value that is no list is empty. */
export function objectsOf(value: unknown, at: string): readonly { readonly at: string; readonly value: JsonObject }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => (isObject(item) ? [{ at: `${at}/${index}`, value: item }] : []));
}

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** A text as it can stand on one line, blanks at its ends cut off; undefined when it is no text or blank. */
export function lineOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const line = value.replace(BREAKS, " ").trim();
  return line === "" ? undefined : line;
}

/** A whole number from `least` to `most`; undefined for anything else. */
export function wholeNumber(value: unknown, least: number, most: number): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

/** A year of four figures; undefined for anything else. */
export function yearOf(value: unknown): number | undefined {
  return wholeNumber(value, 1000, 9999);
}

/** The value when it is one of a vocabulary. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}
