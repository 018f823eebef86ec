import { remember } from "../../text/index.js";
import { commonIn } from "./language/frequent-words.js";

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const SENTENCE_END = /(?:\p{Ll}{3}|\d{4}|["”’»)])[.!?…]["”’»“)\]]*(?:\s|$)|[!?…]["”’»“)\]]*(?:\s|$)/u;
const MOST = 600;

/** What a line looks like to somebody who cannot read it: words, capitals, frequent words, sentences. */
interface LineShape {
  readonly words: number;
  /** Share of words that begin with a small letter. */
  readonly small: number;
  /** Share of words that are frequent in some language. */
  readonly common: number;
  readonly sentence: boolean;
}

/** The shape of a line; a long one is judged by its beginning. */
function lineShape(text: string): LineShape {
  let words = 0;
  let small = 0;
  let common = 0;
  for (const [word] of text.slice(0, MOST).matchAll(WORD)) {
    words += 1;
    if (/^\p{Ll}/u.test(word)) small += 1;
    if (commonIn(word).length > 0) common += 1;
  }
  return {
    words,
    small: words === 0 ? 0 : small / words,
    common: words === 0 ? 0 : common / words,
    sentence: SENTENCE_END.test(text.slice(-12)) || SENTENCE_END.test(text.slice(0, MOST)),
  };
}

/** Whether a line is running text: enough words in small letters, frequent words among them. */
export const isProse: (text: string) => boolean = remember((text) => {
  if (text.length < 28) return false;
  const { words, small, common, sentence } = lineShape(text);
  if (words < 6) return false;
  // A short line that is cut into bits of two or three words is a list.
  if (text.length < 120 && words / ([...text.matchAll(/[,;|/•]/gu)].length + 1) < 3.2) return false;
  if (sentence) return words >= 8 ? small > 0.42 && common > 0.12 : small > 0.6 && common > 0.15;
  return words >= 14 && small > 0.55 && common > 0.2;
});

const CUT = /\p{Ll}[-‐]$/u;

/** Whether a word is cut at the end of a line and goes on in the line below: `Der Regis- ⏎ seur`. */
export function isCutWord(text: string, below: string): boolean {
  return CUT.test(text) && /^\p{Ll}/u.test(below);
}

const ENDED = /[.!?…:;”"»)\]]\s*$/u;
const RUNS_ON = /^\p{Ll}[^•|/]*[.!?…]["”’»]?\s*$/u;

/** Whether a line ends the sentence that a line of running text right above it has left open: text that was wrapped. */
export function endsSentence(text: string, above: string): boolean {
  return !ENDED.test(above.slice(-4)) && RUNS_ON.test(text);
}
