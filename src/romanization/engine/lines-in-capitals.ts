const LONG_WORD = /[\p{L}\p{M}]{2,}|[\n\r\u2028\u2029]/gu;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const LINE_END = /^[\n\r\u2028\u2029]$/;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly inCapitals: boolean;
}

/**
 * Tells for a word of one letter whether the nearest longer word of its line is in capitals, the following one when both
 * are equally near: `Я ШАГАЮ` is, `Я шагаю` is not. The text is read once, when the first answer is wanted.
 */
export function nearestWordInCapitals(text: string): (at: number) => boolean {
  let read: { readonly words: readonly Word[]; readonly lineEnds: readonly number[] } | undefined;
  return (at) => {
    read ??= readWords(text);
    const next = firstBehind(read.words, at);
    const line = firstIndex(read.lineEnds, (end) => end > at);
    const onLine = (word: Word | undefined): Word | undefined => (word?.line === line ? word : undefined);
    const right = onLine(read.words[next]);
    const left = onLine(read.words[next - 1]);
    if (!left || !right) return (left ?? right)?.inCapitals ?? false;
    return (right.start - at <= at - left.end + 1 ? right : left).inCapitals;
  };
}

function readWords(text: string): { words: Word[]; lineEnds: number[] } {
  const words: Word[] = [];
  const lineEnds: number[] = [];
  for (const match of text.matchAll(LONG_WORD)) {
    const [word] = match;
    if (LINE_END.test(word)) lineEnds.push(match.index);
    else {
      const inCapitals = CAPITAL.test(word) && !SMALL.test(word);
      words.push({ start: match.index, end: match.index + word.length, line: lineEnds.length, inCapitals });
    }
  }
  return { words, lineEnds };
}

function firstBehind(words: readonly Word[], at: number): number {
  return firstIndex(words, ({ start }) => start > at);
}

/** The index of the first item that holds, or the length; items that hold stand behind those that do not. */
function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
