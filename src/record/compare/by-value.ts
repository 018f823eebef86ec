/** Values in the order in which they first come, each with the records that have it. */
export function byValue<Value>(
  stated: readonly { readonly record: number; readonly value: Value }[],
  keyOf: (value: Value) => string,
): readonly { readonly value: Value; readonly records: readonly number[] }[] {
  const found = new Map<string, { value: Value; records: number[] }>();
  for (const { record, value } of stated) {
    const key = keyOf(value);
    const known = found.get(key);
    if (known === undefined) found.set(key, { value, records: [record] });
    else if (known.records[known.records.length - 1] !== record) known.records.push(record);
  }
  return [...found.values()];
}
