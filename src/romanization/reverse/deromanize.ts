import { finding } from "../../check/index.js";
import type { Finding, Span } from "../../model/index.js";
import { plainLatin, schemeReader, type SchemeReader } from "../reading/index.js";
import { letterCosts } from "./letter-costs.js";
import { LONGEST_WORD, readWord, type WordReading } from "./read-word.js";
import { ReadingLattice } from "./reading-lattice.js";
import { recased, speller } from "./speller.js";
import { partsOf, wordsOf, type LatinWord } from "./words-of.js";

/** A place that can be read in more ways than one. */
export interface Ambiguity {
  /** Where in the text that was given. */
  readonly span: Span;
  /** The letters, the likeliest first, which is the one in the answer. */
  readonly options: readonly string[];
}

/** A text in the letters that it was romanized from. */
export interface OriginalText {
  readonly text: string;
  readonly ambiguities: readonly Ambiguity[];
  /** `romanization/no-reading` for each different word that stayed as it was. */
  readonly findings: readonly Finding[];
}

const LATIN_LETTER = /\p{Script=Latin}/u;
/** Words are remembered while one text is read. */
const MOST_REMEMBERED = 20_000;
/** Nobody looks through more. */
const MOST_AMBIGUITIES = 10_000;
const MOST_FINDINGS = 1000;
/** A finding quotes no more of a word. */
const LONGEST_QUOTE = 60;

/**
 * Reads romanized text back: `Shchukin` is `Щукин`. A reading counts when the scheme writes it so; of several the likeliest
 * is taken, and each place is listed where another was possible (the first ten thousand of them), letters that the scheme
 * drops, such as ь, where one is likely. Words that the scheme cannot have written stay as they are, and so do those of more
 * than two hundred letters; each is named once in a finding, up to a thousand of them. All that is not Latin stays too. Decomposed letters, both codings of ligatures, and other apostrophes than the scheme's own are understood.
 *
 * @throws UnknownValueError for a scheme that there is not.
 *
 * @example deromanize("Mizgirev", "alalc-rus-Cyrl-Latn-2012-ascii").text // "Мизгирев", with ё at 6–7 as a possibility
 */
export function deromanize(text: string, scheme: string): OriginalText {
  const reader = schemeReader(scheme);
  const plain = plainLatin(text);
  const ambiguities: Ambiguity[] = [];
  const unread = new Map<string, Finding>();
  const readingOf = rememberingReader(reader, () => ambiguities.length < MOST_AMBIGUITIES);
  const parts: string[] = [];
  let at = 0;
  const tellUnread = ({ start, end }: LatinWord): void => {
    const quoted = plain.text.slice(start, Math.min(end, start + LONGEST_QUOTE));
    const word = end - start > LONGEST_QUOTE ? `${quoted}…` : quoted;
    if (unread.size === MOST_FINDINGS || unread.has(word) || !LATIN_LETTER.test(word)) return;
    const span = plain.given(start, end);
    unread.set(word, finding("romanization/no-reading", { word, scheme: reader.id }, { span }));
  };
  const write = (word: LatinWord, isWhole: boolean): void => {
    const reading = readingOf(word);
    if (!reading) {
      const smaller = isWhole ? partsOf(plain.text, word) : [];
      for (const part of smaller) write(part, false);
      if (smaller.length === 0) tellUnread(word);
      return;
    }
    parts.push(plain.text.slice(at, word.start));
    at = word.end;
    const written = plain.text.slice(word.start, word.end);
    if (typeof reading === "string") {
      parts.push(recased(reading, written));
      return;
    }
    const spell = speller(written, reader.automaton.arcs);
    for (const { start, end, arc } of reading.pieces) parts.push(spell([arc], start, end));
    for (const { start, end, ways } of reading.choices) {
      if (ambiguities.length === MOST_AMBIGUITIES) break;
      const options = [...new Set(ways.map((way) => spell(way, start, end)))];
      ambiguities.push({ span: plain.given(word.start + start, word.start + end), options });
    }
  };
  for (const word of wordsOf(plain.text, reader.unitAs)) write(word, true);
  parts.push(plain.text.slice(at));
  return { text: parts.join(""), ambiguities, findings: [...unread.values()] };
}

/** Reads words, each different one once; a word that has a form of its own in the scheme is a text. */
function rememberingReader(
  reader: SchemeReader,
  wantsChoices: () => boolean,
): (word: LatinWord) => WordReading | string | undefined {
  const lattice = new ReadingLattice(reader, letterCosts(reader));
  const remembered = new Map<string, WordReading | string | undefined>();
  return ({ units }) => {
    if (units.length > LONGEST_WORD) return undefined;
    const key = String.fromCharCode(...units);
    if (remembered.has(key)) return remembered.get(key);
    const reading = reader.words.get(key) ?? readWord(units, lattice, wantsChoices());
    if (remembered.size < MOST_REMEMBERED) remembered.set(key, reading);
    return reading;
  };
}
