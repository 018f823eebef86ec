const REF = /^[^:]+:[^]+$/;

/** What an entry is called in decisions and clusters; the name of a source has no colon. */
export function filmRef(source: string, id: string): string {
  return `${source}:${id}`;
}

/** Whether a text names an entry: `source:id`. An id may have colons of its own. */
export function isFilmRef(text: unknown): text is string {
  return typeof text === "string" && REF.test(text);
}

/** The id of an entry of that source; undefined when it is of another. */
export function idInSource(ref: string, source: string): string | undefined {
  return ref.startsWith(`${source}:`) ? ref.slice(source.length + 1) : undefined;
}

/** The name of the source of an entry. */
export function sourceOfRef(ref: string): string {
  return ref.slice(0, ref.indexOf(":"));
}

/** Order of UTF-16 units: the same on every machine. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
