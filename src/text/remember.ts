/** Words of living text repeat; hostile text does not, and must not fill the memory. */
const MOST_REMEMBERED = 4096;
/** Nor do long words come back. */
const LONGEST_REMEMBERED = 2048;

/** The same word with letters of its own: as a piece of a page it would keep the whole page in memory. */
function detached(word: string): string {
  return `${word} `.slice(0, -1);
}

/**
 * A reading of words that remembers what it gave; it forgets everything when it has seen too many different ones, and
 * reads words of more than 2048 characters afresh each time.
 */
export function remember<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    if (word.length > LONGEST_REMEMBERED) return read(word);
    const value = known.get(word);
    if (value !== undefined || known.has(word)) return value as Value;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const own = detached(word);
    const fresh = read(own);
    known.set(own, fresh);
    return fresh;
  };
}
