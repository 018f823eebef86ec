import { inOneScript } from "../text/index.js";
import { foldLetters, withHalvesInOneSign, withoutApostrophes } from "./fold-title.js";

/** One word of a title: as printed, and folded without apostrophes. */
export interface TitleWord {
  readonly printed: string;
  readonly folded: string;
}

const LONGEST_WORD = 60;
const WORDS =
  /[\p{L}\p{N}½][\p{L}\p{N}\p{M}½]*(?:['’ʼʹʺ`´"″′](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+|['’ʼʹʺ`´′](?![\p{L}\p{N}]))*/gu;
/** French and Italian words that lose their vowel before another: l'homme, d'amour, qu'un, dell'ombra. */
const ELIDED = "(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|dell|nell|all|dall|sull|un|gl|quell)['’ʼ]";
const ELISION = new RegExp(`^(${ELIDED})(?=\\p{L}{2})`, "iu");
const ELISION_ALONE = new RegExp(`^${ELIDED}$`, "iu");
/** English verbs that have shrunk: I'm, they're, we've, I'll, he'd. */
const SHRUNK = /(?<=^(?:i|you|we|they|he|she|it|who|that|there|what|where|how))['’ʼ](?:m|re|ve|ll|d)$/i;

/**
 * The words of a title in their order, at most so many. What an apostrophe parts in French and Italian is two words; of
 * English I'm only I stays. A word with look-alike letters of another script is folded in one script.
 */
export function titleTextWords(text: string, most = Number.POSITIVE_INFINITY): readonly TitleWord[] {
  const words: TitleWord[] = [];
  for (const [match] of withHalvesInOneSign(text).matchAll(WORDS)) {
    if (words.length >= most) break;
    const elided = ELISION.exec(match)?.[1];
    if (elided !== undefined) words.push(wordOf(elided));
    words.push(wordOf(match.slice(elided?.length ?? 0, LONGEST_WORD)));
  }
  return words;
}

/** Whether a printed word is one that lost its vowel before another: l', dell'. */
export function isElided(printed: string): boolean {
  return ELISION_ALONE.test(printed);
}

/** The folded words of a text. */
export function foldedWords(text: string): readonly string[] {
  return titleTextWords(text).map(({ folded }) => folded);
}

const PLAIN_WORD = /^[a-z0-9]*$/i;

function wordOf(printed: string): TitleWord {
  if (PLAIN_WORD.test(printed)) return { printed, folded: printed.toLowerCase() };
  return { printed, folded: withoutApostrophes(foldLetters(inOneScript(printed.replace(SHRUNK, "")))) };
}
