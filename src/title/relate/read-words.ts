import { cardinalOf, digitsOf, ordinalOf, romanOf } from "../number-words.js";
import { articlesOf, functionWords, isPartWord } from "../title-words.js";
import type { Lexicon } from "../lexicon/index.js";
import { compoundParts } from "./compound-parts.js";
import { cyrillicReadings, transcribedReadings } from "./cyrillic-reading.js";
import type { TitleWord } from "../title-text-words.js";
import type { Titled, TitleScript } from "./titled.js";

/** A word, or several that are one entry, as one language understands it. */
export interface ReadWord {
  readonly printed: string;
  readonly folded: string;
  /** What it may mean; empty for function words, names and words that the lexicon lacks. */
  readonly meanings: readonly string[];
  readonly kind: "content" | "function" | "number" | "ordinal" | "unknown";
  /** How much it counts; a function word counts nothing. */
  readonly weight: number;
}

/** A title as one language reads it. */
export interface ReadTitle {
  readonly language: string;
  readonly script: TitleScript;
  readonly words: readonly ReadWord[];
  /** Share of the words that are words of the language. */
  readonly known: number;
}

const ROMAN_FIGURES = /^[IVXivx]+$/;
/** Something the lexicon lacks may be a name or a rare word; less is concluded when nothing answers it. */
const UNKNOWN_WEIGHT = 0.8;

/**
 * Reads a title as words of a language. A title in Latin letters that is read as Russian or Ukrainian is put into Cyrillic
 * letters first, in the plainest way: that is enough to find its words.
 */
export function readWords(title: Titled, language: string, lexicon: Lexicon): ReadTitle {
  const romanized = title.script === "Latn" && (language === "ru" || language === "uk");
  const words = romanized ? title.words.map((word) => inCyrillic(word, language, lexicon)) : title.words;
  const read: ReadWord[] = [];
  for (let at = 0; at < words.length;) {
    const entry = entryAt(words, at, language, lexicon);
    if (entry === undefined) {
      read.push(...readWord(words, at, language, lexicon));
      at++;
    } else {
      read.push(entry.word);
      at += entry.length;
    }
  }
  const known = read.filter(({ kind }) => kind === "content" || kind === "function").length;
  return { language, script: title.script, words: read, known: read.length === 0 ? 0 : known / read.length };
}

/** The reading that the lexicon knows, as it stands rather than as a form of another word, else the plainest. */
function inCyrillic({ printed, folded }: TitleWord, language: string, lexicon: Lexicon): TitleWord {
  if (digitsOf(folded) !== undefined) return { printed, folded };
  const readings = cyrillicReadings(printed, language);
  const known =
    knownReading(readings, language, lexicon) ??
    knownReading(transcribedReadings(printed, language), language, lexicon) ??
    readings[0];
  return { printed, folded: known?.replaceAll("ё", "е") ?? folded };
}

function knownReading(spelt: readonly string[], language: string, lexicon: Lexicon): string | undefined {
  const readings = spelt.map((reading) => reading.replaceAll("ё", "е"));
  return (
    readings.find((reading) => functionWords.get(language)?.has(reading) || lexicon.isEntry?.(reading, language)) ??
    readings.find((reading) => lexicon.lookup(reading, language).length > 0)
  );
}

/** The longest entry of several words that starts here. */
function entryAt(
  words: readonly TitleWord[],
  at: number,
  language: string,
  lexicon: Lexicon,
): { readonly word: ReadWord; readonly length: number } | undefined {
  if (lexicon.opensEntry?.(words[at]!.folded, language) === false) return undefined;
  for (let length = Math.min(lexicon.longestEntry, words.length - at); length > 1; length--) {
    const span = words.slice(at, at + length);
    const folded = span.map((word) => word.folded).join(" ");
    const meanings = lexicon.lookup(folded, language);
    if (meanings.length === 0) continue;
    const printed = span.map((word) => word.printed).join(" ");
    return { word: contentWord(printed, folded, meanings, lexicon), length };
  }
  return undefined;
}

function contentWord(printed: string, folded: string, meanings: readonly string[], lexicon: Lexicon): ReadWord {
  const weight = Math.max(...meanings.map((meaning) => lexicon.weight(meaning)));
  return { printed, folded, meanings, kind: "content", weight };
}

function readWord(words: readonly TitleWord[], at: number, language: string, lexicon: Lexicon): readonly ReadWord[] {
  const { printed, folded } = words[at]!;
  const meanings = lexicon.lookup(folded, language);
  const number = numberAt(words, at, language);
  if (number !== undefined && (number.value !== "1" || meanings.length === 0)) {
    return [{ printed, folded: number.value, meanings, kind: number.kind, weight: 1 }];
  }
  if (isFunctionWord(folded, language, meanings, lexicon)) {
    return [{ printed, folded, meanings: [], kind: "function", weight: 0 }];
  }
  if (meanings.length > 0) return [contentWord(printed, folded, meanings, lexicon)];
  if (isPartWord(folded)) return [{ printed, folded, meanings: [], kind: "function", weight: 0 }];
  const parts = compoundParts(folded, language, lexicon);
  if (parts !== undefined) {
    return parts.map((part) => contentWord(printed, part.form, part.meanings, lexicon));
  }
  return [{ printed, folded, meanings: [], kind: "unknown", weight: UNKNOWN_WEIGHT }];
}

/** Function words count nothing, but for pronouns and the like that the lexicon has; an article is never a pronoun here. */
function isFunctionWord(word: string, language: string, meanings: readonly string[], lexicon: Lexicon): boolean {
  if (articlesOf(language).words.has(word)) return true;
  const listed = functionWords.get(language)?.has(word) ?? false;
  return listed && !meanings.some((meaning) => lexicon.weight(meaning) < 1);
}

/** A number, or an ordinal away from a word for part, which another title may leave out. */
function numberAt(
  words: readonly TitleWord[],
  at: number,
  language: string,
): { readonly value: string; readonly kind: "number" | "ordinal" } | undefined {
  const { folded, printed } = words[at]!;
  const digits = digitsOf(folded);
  if (digits !== undefined) return { value: digits, kind: "number" };
  const beside = isPartWord(words[at - 1]?.folded ?? "") || isPartWord(words[at + 1]?.folded ?? "");
  const place = beside ? "part" : at > 0 && at === words.length - 1 ? "end" : "inside";
  const roman = at > 0 && ROMAN_FIGURES.test(printed) ? romanOf(folded, place) : undefined;
  const number = roman ?? cardinalOf(folded, language);
  if (number !== undefined) return { value: String(number), kind: "number" };
  const ordinal = ordinalOf(folded, language);
  return ordinal === undefined ? undefined : { value: String(ordinal), kind: beside ? "number" : "ordinal" };
}
