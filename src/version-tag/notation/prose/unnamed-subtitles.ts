import type { Lang } from "../../../model/index.js";
import type { ParseContext } from "../../reading.js";
import { bilingualLanguagesOf, isOwnLanguage } from "../region.js";
import { hearBefore } from "./audio.js";
import { isFreeLanguage } from "./free-language.js";
import type { Gathered } from "./gathered.js";
import { isSubtitleMark, isUnknownWord, plays, playsAny, type Item } from "./item.js";
import { noteSubtitle } from "./note-subtitle.js";
import { endsSegment, isEdgeOrFact } from "./segment-edge.js";
import { belongsToNoun, SENTENCE_REACH, speaksOfFilm } from "./sentence.js";
import type { Statement } from "./statement.js";
import type { TrackWords } from "./track-words.js";

/** In the singular these are also the second title of a book. */
const SUBTITLE_OF_A_BOOK = /^(?:subtitle|untertitel|sous titre|ondertitel|sottotitolo|subtitulo|legenda|подзаголовок)$/;

/** True when the sentence around holds words that have no part in version statements. */
function isAmongOtherWords(statement: Statement, index: number): boolean {
  return [-1, 1].some((step) => {
    for (let words = 1, at = index + step; words <= SENTENCE_REACH; words++, at += step) {
      const item = statement.at(at);
      if (!item || (item.separator && item.separator !== "hyphen" && item.separator !== "comma")) return false;
      if (isUnknownWord(item)) return true;
    }
    return false;
  });
}

/** "su subtitrais", "avec ST": a word that may as well be a code, or "su" of "su subtítulo", leads to marks of its own language only. */
function isLedTo(statement: Statement, index: number): boolean {
  const before = statement.at(index - 1);
  if (!plays(before, "with")) return false;
  return (
    !before!.language ||
    before!.roles.some(
      ({ role, language }) =>
        role === "with" && statement.at(index)!.roles.some((other) => other.language === language),
    )
  );
}

/** "were written by": no more words stand between the subtitles and who made them. */
const CREDIT_REACH = 4;

/**
 * The place of the word that leads to a name: the colon behind the mark, "by" behind it or behind its verb; -1 when there is
 * none. "Film with subtitles presented by X" has subtitles, whoever made or shows it.
 */
function creditBehind(statement: Statement, index: number): number {
  const next = statement.at(index + 1);
  if (next?.separator === "colon" || plays(next, "credit")) return index + 1;
  if (isLedTo(statement, index)) return -1;
  for (let at = index + 1; at <= index + CREDIT_REACH && !endsSegment(statement.at(at)); at++) {
    const item = statement.at(at)!;
    if (plays(item, "credit")) return at;
    if (!isUnknownWord(item) && !playsAny(item, "copula", "word")) return -1;
  }
  return -1;
}

/**
 * "Untertitelung: Firma X", "Subtitles by Y", "The subtitles were written by Z", "Untertitel: Ein Leben": who made them or a
 * second title, not what they are.
 */
function isCredit(statement: Statement, index: number): boolean {
  const credit = creditBehind(statement, index);
  if (credit < 0) return false;
  let name = credit + 1;
  while (plays(statement.at(name), "filler")) name++;
  return isUnknownWord(statement.at(name));
}

/** "subtitled A Fairy Tale": behind the verb a name in capitals is a second title. */
function isSecondTitle(statement: Statement, index: number): boolean {
  if (statement.at(index)!.raw !== "subtitled") return false;
  let name = index + 1;
  while (plays(statement.at(name), "filler")) name++;
  const next = statement.at(name);
  return isUnknownWord(next) && /^\p{Lu}\p{Ll}/u.test(next.raw);
}

/** "The Art of Subtitling", "l'art du sous-titrage": what is spoken of is the noun. */
function belongsToNounBefore(statement: Statement, index: number): boolean {
  const [noun, of] = [statement.at(index - 2), statement.at(index - 1)];
  return plays(of, "of") && !plays(of, "with") && (isUnknownWord(noun) || plays(noun, "word"));
}

/** "Japanese (sub)", "English (ST)": nothing but the mark in a bracket behind a language. */
function isBracketOfLanguage(statement: Statement, index: number): boolean {
  const bracketed = statement.at(index - 1)?.separator === "open" && statement.at(index + 1)?.separator === "close";
  return bracketed && isFreeLanguage(statement, index - 2);
}

/** A weak mark without a language counts behind a mark of the original ("OV OND", "VO ST"), behind "with", or alone. */
function countsWithoutLanguage(statement: Statement, index: number, words: TrackWords): boolean {
  const item = statement.at(index)!;
  if (isCredit(statement, index) || isSecondTitle(statement, index)) return false;
  if (words.kind === "sdh") return true;
  const previous = statement.at(index - 1);
  if (belongsToNounBefore(statement, index)) return false;
  if (isBracketOfLanguage(statement, index)) return true;
  if (plays(item, "subtitle") && !belongsToNoun(statement, index)) {
    const ofBook = SUBTITLE_OF_A_BOOK.test(item.key) && isAmongOtherWords(statement, index);
    if (!ofBook && (speaksOfFilm(statement, index) || isLedTo(statement, index) || plays(previous, "filler")))
      return true;
  }
  if (previous?.mark?.bare || plays(previous, "original") || plays(previous, "original-weak")) return true;
  return isLedTo(statement, index) || (plays(previous, "in") && item.key === "ut");
}

/** "2D СУБ": in a listing the mark in capitals, alone among numbers and formats, is the subtitled original. */
function isListingMark(statement: Statement, index: number, context: ParseContext): boolean {
  const item = statement.at(index)!;
  const capitals = item.raw.length > 1 && item.capitals;
  const known = context.region !== undefined || /\p{Script=Cyrillic}/u.test(item.raw);
  return (
    capitals &&
    known &&
    !isBracketOfLanguage(statement, index) &&
    plays(item, "subtitle-weak") &&
    isEdgeOrFact(statement.at(index - 1)) &&
    isEdgeOrFact(statement.at(index + 1))
  );
}

/** "Subtitles: none", "ondertitels: geen". */
export function isNoneBehind(statement: Statement, index: number): boolean {
  const at = statement.at(index + 1)?.separator ? index + 2 : index + 1;
  return plays(statement.at(at), "none") && endsSegment(statement.at(at + 1));
}

/** The language a word for subtitles belongs to; where it belongs to several, as "sub" and "st" do, the one that the region has. */
function fallbackOf(item: Item, context: ParseContext): Lang | undefined {
  const all = new Set(
    item.roles.filter(({ role }) => role === "subtitle" || role === "subtitle-weak").map(({ language }) => language),
  );
  const languages = [...all].filter((language) => all.size === 1 || isOwnLanguage(language, context.region, undefined));
  return languages.length === 1 && languages[0] !== "en" ? languages[0] : undefined;
}

/** "bilingual subtitles": the two languages of the region, or several that are not named. */
function readBilingual(
  statement: Statement,
  gathered: Gathered,
  index: number,
  bilingual: number,
  words: TrackWords,
  context: ParseContext,
): void {
  const [first, last] = [Math.min(index, bilingual), Math.max(index, bilingual)];
  hearBefore(statement, gathered, first);
  for (const at of [index, bilingual]) statement.claim(at, "version");
  const languages = bilingualLanguagesOf(context.region);
  const mark = statement.textOf(first, last);
  for (const language of languages)
    noteSubtitle(statement, gathered, index, { language, ...words, assumed: true, mark });
  if (languages.length === 0) noteSubtitle(statement, gathered, index, { language: "mul", ...words });
}

/** Reads a subtitle mark that names no language, where the words around it say that it is one. */
export function readUnnamed(
  statement: Statement,
  gathered: Gathered,
  index: number,
  words: TrackWords,
  context: ParseContext,
): void {
  const item = statement.at(index)!;
  const bilingual = [index - 1, index + 1].find((at) => plays(statement.at(at), "bilingual"));
  if (bilingual !== undefined) {
    readBilingual(statement, gathered, index, bilingual, words, context);
    return;
  }
  // "ST/OND: FR-NL" is one label in two languages.
  if (statement.at(index + 1)?.separator === "slash" && isSubtitleMark(statement.at(index + 2))) {
    statement.claim(index, "version");
    return;
  }
  if (isListingMark(statement, index, context))
    gathered.kinds.push({ kind: "original", text: item.raw, span: statement.spanOf(index, index), compact: true });
  else if (!countsWithoutLanguage(statement, index, words)) return;
  hearBefore(statement, gathered, index);
  statement.claim(index, "version");
  const fallback = fallbackOf(item, context);
  noteSubtitle(statement, gathered, index, { language: undefined, ...words, ...(fallback && { fallback }) });
}
