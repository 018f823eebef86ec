import { normalized } from "../../text/index.js";
import { foldKey } from "./fold-key.js";
import { splitArticle, titleKey } from "../../title/index.js";
import { CYRILLIC_LETTERS, MARKED_LETTERS } from "./neutral-letters.js";

/** ISO 639-2: no linguistic content. */
const NO_LANGUAGE = "zxx";
/** A figure or an "and" of a fold key may have been a word. */
const MAY_BE_OF_WORDS = /[0-9½]|(?<![^ ])and(?![^ ])/;
const ARTICLE_BEHIND = /,\s*(\p{L}{1,4})\s*$/u;
/** The hard sign of many schemes: Ob"ezd is one word. */
const SIGN_IN_WORD = /(?<=[A-Za-z])["”](?=[a-z])/g;
const BEYOND_LATIN_1 = /[\u0100-\uffff]/;
const MARKED = /[šžčŝ]/gi;
const DECOMPOSED = /[\u030c\u0302]/;
const CYRILLIC = /[\u0400-\u04ff]/g;
/** Longer digraphs first; ч, ш, щ, х and what stands for кс fall together. */
const ROUGH = /shtch|chtch|schtsch|stch|shch|tsch|sch|shh|tch|sh|ch|kh|ks|x/g;
const VOICED = /dzh|zh|dj/g;
const DENTAL = /ts|tz|tc|cz/g;
const GLIDE_BEFORE = /j(?=[au])/g;
const GLIDE_OF_YO = /jo|io/g;
const GLIDE_AFTER = /(?<=[aeiou])j/g;
const MANY_I = /i+/g;
const DOUBLED = /([^0-9])\1+/g;
const MAY_CHANGE = /[xjwyci]|[skd]h|zh|ou|ks|t[sz]|dj|([^0-9])\1/;

/**
 * The key under which a title in Cyrillic and its romanizations in any scheme meet: digraphs and the letters they stand
 * for fall together, as do i, y and й, е and ё, v and w; signs go, doubled letters are one, figures stay. It is far
 * coarser than a romanization and never shown. Words for numbers and "and" stay letters, other than in the fold key: nobody
 * tells that *dvadtsat* is twenty. A title that folds to nothing keeps its own text.
 */
export function neutralKey(text: string): string {
  return titleKeys(text).neutral;
}

/** Both keys of a title: {@link foldKey} and {@link neutralKey}, made together since one mostly comes from the other. */
export function titleKeys(text: string): { readonly fold: string; readonly neutral: string } {
  const fold = foldKey(text);
  const digraphs = withDigraphs(text);
  const asFolded = digraphs === text && !MAY_BE_OF_WORDS.test(fold);
  return { fold, neutral: neutralLetters(asFolded ? fold : titleKey(withoutArticle(digraphs), NO_LANGUAGE)) };
}

/** *Salt Ferry* of *The Salt Ferry* and *Salt Ferry, The*. */
function withoutArticle(text: string): string {
  const front = splitArticle(text);
  if (front !== undefined) return front.rest;
  const behind = ARTICLE_BEHIND.exec(text);
  return behind !== null && splitArticle(`${behind[1]} x`) !== undefined ? text.slice(0, behind.index) : text;
}

/** The letters of a folded text in the neutral spelling; without letters left, the text itself. */
export function neutralLetters(folded: string): string {
  const latin = folded.replace(CYRILLIC, (letter) => CYRILLIC_LETTERS.get(letter) ?? letter);
  if (!MAY_CHANGE.test(latin)) return latin || folded;
  const key = latin
    .replaceAll("jj", "j")
    .replace(ROUGH, "h")
    .replace(VOICED, "j")
    .replace(DENTAL, "c")
    .replaceAll("ou", "u")
    .replaceAll("w", "v")
    .replaceAll("y", "i")
    .replace(GLIDE_BEFORE, "i")
    .replace(GLIDE_OF_YO, "e")
    .replace(GLIDE_AFTER, "i")
    .replace(MANY_I, "i")
    .replaceAll("ie", "e")
    .replace(DOUBLED, "$1");
  return key || folded;
}

/** š as sh before its mark goes, a word with a hard sign as one. */
function withDigraphs(text: string): string {
  const joined = text.replace(SIGN_IN_WORD, "");
  if (!BEYOND_LATIN_1.test(joined)) return joined;
  const composed = DECOMPOSED.test(joined) ? normalized(joined, "NFC") : joined;
  return composed.replace(MARKED, (letter) => MARKED_LETTERS.get(letter.toLowerCase()) ?? letter);
}
