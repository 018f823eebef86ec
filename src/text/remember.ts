/** Words of living text repeat; hostile text does not, and must not fill the memory. */
const MOST_REMEMBERED = 4096;

/** A reading of words that remembers what it gave; it forgets everything when it has seen too many different ones. */
export function remember<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word);
    if (value !== undefined || known.has(word)) return value as Value;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const fresh = read(word);
    known.set(word, fresh);
    return fresh;
  };
}
