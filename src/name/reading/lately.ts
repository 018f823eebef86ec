/** Names kept of each generation; lists of persons are mostly shorter. */
const MOST_KEPT = 8192;

/**
 * A reading that remembers what it gave lately: when the younger half of its memory is full, the older half goes. Batches
 * that go through a long list again and again keep what they meet again; hostile text cannot fill the memory.
 */
export function lately<Value>(read: (text: string) => Value): (text: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (text) => {
    let value = young.get(text);
    if (value !== undefined) return value;
    value = old.get(text) ?? read(text);
    if (young.size >= MOST_KEPT) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
    return value;
  };
}
