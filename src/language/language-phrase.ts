import { WORDS_AFTER_LANGUAGE, WORDS_BEFORE_LANGUAGE } from "../generated/language-words.js";
import { lazily, RECORD } from "./packed-table.js";

/** Longest first, so that `in het` goes before `in`. */
function words(table: string): readonly string[] {
  return table.split(RECORD).sort((a, b) => b.length - a.length);
}

const before = lazily(() => words(WORDS_BEFORE_LANGUAGE));
const after = lazily(() => words(WORDS_AFTER_LANGUAGE));

/**
 * What a folded phrase may name once the words around the language are taken off: before it (`на`, `auf`, `en langue`),
 * after it (`language`, `языке`), and both. Empty when there are none.
 */
export function withoutFrame(phrase: string): readonly string[] {
  const opening = before().find((word) => phrase.startsWith(`${word} `));
  const closing = after().find((word) => phrase.endsWith(` ${word}`));
  const start = opening === undefined ? 0 : opening.length + 1;
  const end = closing === undefined ? phrase.length : phrase.length - closing.length - 1;
  const candidates = [phrase.slice(start), phrase.slice(0, end), phrase.slice(start, Math.max(start, end))];
  return candidates.filter((candidate) => candidate !== phrase && candidate !== "");
}
