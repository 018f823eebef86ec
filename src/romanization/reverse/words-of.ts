/** A word of a text as it is read: its place, and its small forms. */
export interface LatinWord {
  readonly start: number;
  readonly end: number;
  readonly units: Uint16Array;
}

/** Quotation marks that can also be letters of a scheme, each with the one that closes it. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ["'", "'"],
  ['"', '"'],
  ["‘", "’"],
  ["’", "’"],
  ["“", "”"],
  ["”", "”"],
]);
const LETTER = /\p{L}/u;
const LINE_END = /[\n\r\u2028\u2029]/;

/**
 * The words of a text. No word begins with a quotation mark; one that ends with the mark that closes an opened quotation
 * ends before it, so that `"Kremen'"` is quoted and `Kremen'` has a soft sign.
 */
export function* wordsOf(text: string, unitAs: Uint16Array): Generator<LatinWord> {
  let closing: string | undefined;
  let at = 0;
  while (at < text.length) {
    if (unitAs[text.charCodeAt(at)] === 0) {
      if (LINE_END.test(text[at]!)) closing = undefined;
      at++;
      continue;
    }
    let end = at;
    while (end < text.length && unitAs[text.charCodeAt(end)] !== 0) end++;
    let start = at;
    at = end;
    for (; start < end && (QUOTES.has(text[start]!) || text[start] === "-"); start++) {
      closing = QUOTES.get(text[start]!) ?? closing;
    }
    while (end > start && text[end - 1] === "-") end--;
    if (end > start && text[end - 1] === closing) {
      end--;
      closing = undefined;
    }
    const word = text.slice(start, end);
    if (LETTER.test(word)) yield { start, end, units: unitsOf(word, unitAs) };
  }
}

/** A word cut at what is no letter, for when it cannot be read as a whole: at its hyphens, or before the marks at its end. */
export function partsOf(text: string, word: LatinWord): readonly LatinWord[] {
  const parts: LatinWord[] = [];
  for (const match of text.slice(word.start, word.end).matchAll(/[^-]+/g)) {
    const bare = match[0].replace(/[^\p{L}\p{M}]{1,3}$/u, "");
    const start = match.index;
    const end = start + bare.length;
    const { units } = word;
    if (bare !== "")
      parts.push({ start: word.start + start, end: word.start + end, units: units.subarray(start, end) });
  }
  return parts.length === 1 && parts[0]!.units.length === word.units.length ? [] : parts;
}

function unitsOf(word: string, unitAs: Uint16Array): Uint16Array {
  const units = new Uint16Array(word.length);
  for (let at = 0; at < word.length; at++) units[at] = unitAs[word.charCodeAt(at)]!;
  return units;
}
