import { normalized } from "../../text/index.js";
import { foldKey } from "./fold-key.js";
import { splitArticle, titleKey } from "../../title/index.js";
import { MARKED_LETTERS, neutralLetter, TO_BE_NEUTRAL } from "./neutral-letters.js";

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
/** Longer digraphs first; ч, ш, щ, х and what stands for кс fall together. */
const ROUGH = /shtch|chtch|schtsch|stch|shch|tsch|sch|shh|tch|sh|ch|kh|ks|x/g;
const VOICED = /dzh|zh|dj/g;
const DENTAL = /ts|tz|tc|cz/g;
const GLIDE_BEFORE = /j(?=[au])/g;
const GLIDE_OF_YO = /jo|io/g;
const GLIDE_AFTER = /(?<=[aeiou])j/g;
const MANY_I = /i+/g;
const DOUBLED = /([^0-9])\1+/g;

/**
 * The key under which a title in Cyrillic, Georgian or Armenian and its romanizations in any scheme meet: digraphs and the letters they stand
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

/**
 * The letters of a folded text in the neutral spelling; without letters left, the text itself. Each replacement is tried
 * only where letters stand that it is about: most titles have few of them.
 */
export function neutralLetters(folded: string): string {
  const latin = lettersIn(folded) & BEYOND_LATIN ? folded.replace(TO_BE_NEUTRAL, neutralLetter) : folded;
  let letters = lettersIn(latin);
  let key = latin;
  if (letters & DOUBLES) key = key.replaceAll("jj", "j");
  if (letters & (H | X) || has(letters, K | S)) {
    key = key.replace(ROUGH, "h");
    letters |= H;
  }
  if (has(letters, Z | H) || has(letters, D | J)) {
    key = key.replace(VOICED, "j");
    letters |= J;
  }
  if ((letters & T && letters & (S | Z | C)) || has(letters, C | Z)) key = key.replace(DENTAL, "c");
  if (has(letters, O | U)) key = key.replaceAll("ou", "u");
  if (letters & W) key = key.replaceAll("w", "v");
  if (letters & Y) key = key.replaceAll("y", "i");
  if (letters & J) key = key.replace(GLIDE_BEFORE, "i");
  if (letters & O && letters & (I | J | Y)) key = key.replace(GLIDE_OF_YO, "e");
  if (letters & J) key = key.replace(GLIDE_AFTER, "i");
  if (letters & (I | J | Y)) {
    if (key.includes("ii")) key = key.replace(MANY_I, "i");
    key = key.replaceAll("ie", "e");
  }
  if (hasDoubled(key)) key = key.replace(DOUBLED, "$1");
  return key || folded;
}

const bit = (letter: string): number => 1 << (letter.charCodeAt(0) - 0x61);
const [C, D, H, I, J, K, O] = [..."cdhijko"].map(bit) as [number, number, number, number, number, number, number];
const [S, T, U, W, X, Y, Z] = [..."stuwxyz"].map(bit) as [number, number, number, number, number, number, number];
const DOUBLES = 1 << 26;
const BEYOND_LATIN = 1 << 27;

/** A letter of Cyrillic, Armenian or Georgian by its code unit. */
function isNeutralized(unit: number): boolean {
  return unit >= 0x400 && (unit <= 0x4ff || (unit >= 0x531 && unit <= 0x587) || (unit >= 0x10a0 && unit <= 0x10ff));
}

/** Which letters from a to z a text has, whether it has the same sign twice in a row, and whether it has others that become Latin ones. */
function lettersIn(text: string): number {
  let letters = 0;
  let before = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === before) letters |= DOUBLES;
    before = unit;
    if (unit >= 0x61 && unit <= 0x7a) letters |= 1 << (unit - 0x61);
    else if (isNeutralized(unit)) letters |= BEYOND_LATIN;
  }
  return letters;
}

function has(letters: number, all: number): boolean {
  return (letters & all) === all;
}

function hasDoubled(text: string): boolean {
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) === text.charCodeAt(at - 1)) return true;
  return false;
}

/** š as sh before its mark goes, a word with a hard sign as one. */
function withDigraphs(text: string): string {
  const joined = text.replace(SIGN_IN_WORD, "");
  if (!BEYOND_LATIN_1.test(joined)) return joined;
  const composed = DECOMPOSED.test(joined) ? normalized(joined, "NFC") : joined;
  return composed.replace(MARKED, (letter) => MARKED_LETTERS.get(letter.toLowerCase()) ?? letter);
}
