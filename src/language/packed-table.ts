/**
 * Readers of the compiled tables. A table is one string, so that importing it costs nothing: it is searched as it is, or
 * split when it is first asked. The marks are letters that no name holds and that need no escape in the source, which
 * makes it quicker to load.
 */

/** Opens a record. */
export const RECORD = "|";
/** Parts the key of a record from its value. */
export const KEY = "=";
/** Parts the fields of a value. */
export const FIELD = ";";

/** Defers `build` to the first call and keeps its result. */
export function lazily<Value>(build: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => (kept ??= { value: build() }).value;
}

/** The value of a key in a table of records `|key=value`; found without splitting the table. */
export function valueIn(table: string, key: string): string | undefined {
  const found = table.indexOf(`${RECORD}${key}${KEY}`);
  if (found < 0 || key.includes(RECORD)) return undefined;
  const start = found + key.length + 2;
  const end = table.indexOf(RECORD, start);
  return table.slice(start, end < 0 ? undefined : end);
}

/** The keys and values of such a table, in its order. */
export function* pairsIn(table: string): Generator<readonly [string, string]> {
  for (const record of table.split(RECORD)) {
    const keyEnd = record.indexOf(KEY);
    if (keyEnd > 0) yield [record.slice(0, keyEnd), record.slice(keyEnd + 1)];
  }
}

/** The values of a table that is asked for every word of a text: split when it is first asked, not searched each time. */
export function valuesOf(table: string): (key: string) => string | undefined {
  const values = lazily(() => new Map(pairsIn(table)));
  return (key) => values().get(key);
}

/**
 * Splits sorted records in which each starts with the number of characters (base 36) that its key shares with the one
 * before, then `rest of key=value`; a record without value has that of the one before.
 */
export function readFrontCodedPairs(table: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  let key = "";
  let value = "";
  for (const record of table.split(RECORD)) {
    const keyEnd = record.indexOf(KEY);
    if (keyEnd >= 0) value = record.slice(keyEnd + 1);
    key = key.slice(0, parseInt(record.charAt(0), 36)) + record.slice(1, keyEnd < 0 ? undefined : keyEnd);
    pairs.set(key, value);
  }
  return pairs;
}

/** Whether `code` is one of the sorted codes, all of the same length, that are written in `codes` without separators. */
export function holdsCode(codes: string, width: number, code: string): boolean {
  if (code.length !== width) return false;
  let low = 0;
  let high = codes.length / width;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = codes.slice(middle * width, (middle + 1) * width);
    if (found === code) return true;
    if (found < code) low = middle + 1;
    else high = middle;
  }
  return false;
}
