import { countBytePairs, type BytePairs } from "./byte-pairs.js";
import { byteSigns, type ByteSign } from "./byte-signs.js";
import { unitsOf } from "./code-page.js";
import { CODE_PAGE_NAMES, type CodePageName } from "./encodings.js";
import { letterPairs } from "./letter-pairs.js";
import { asciiCost, upperCost } from "./score-code-page.js";

/** How much rarer an encoding is among subtitle files than the Windows code page of the same languages, in nats. */
const RARITY: Readonly<Record<CodePageName, number>> = {
  "windows-1252": 0,
  "windows-1250": 0.2,
  "windows-1251": 0.2,
  "windows-1253": 0.5,
  "windows-1254": 1,
  "windows-1257": 1.5,
  "iso-8859-2": 0.7,
  "iso-8859-15": 0.7,
  "iso-8859-5": 2,
  "iso-8859-6": 3,
  "iso-8859-7": 1,
  "iso-8859-8": 3,
  "koi8-r": 0.7,
  "koi8-u": 0.9,
  ibm866: 1.5,
  cp850: 2,
  cp852: 2.2,
  macintosh: 2,
  "x-mac-cyrillic": 2.5,
  "x-mac-ce": 3,
};
/** ASCII may be of another language than what is beyond it: two languages, markup, names. */
const WEIGHT_OF_ASCII = 0.5;
/** So many pairs of ASCII tell the language of a text that has few letters beyond it. */
const PAIRS_OF_ASCII = 200;
/** ASCII says nothing about a language in other letters: it is as likely as in a language it fits less well. */
const ASCII_OF_OTHER_SCRIPTS = 0.5;
/** Below so many nats between two readings the other one is worth naming. */
const CERTAIN = 7;

/**
 * Text in other letters than Latin costs about 2.6 nats a pair when it is read rightly. What costs more than this is in an
 * encoding that is not known here, such as those of East Asia.
 */
const FITS_AT_ALL = 4.3;

/** The code page that bytes are most likely in, and the next one that reads them differently if that is nearly as likely. */
export interface CodePageGuess {
  readonly encoding: CodePageName;
  /** The language whose letters fit best; a guess that serves the encoding, no statement about the text. */
  readonly language: string;
  readonly other?: CodePageName;
}

let signsOfPages: ReadonlyMap<CodePageName, readonly ByteSign[]> | undefined;

/** How badly the ASCII letters fit each language, in nats a pair. */
function asciiCosts(counted: BytePairs, signs: readonly ByteSign[]): readonly number[] {
  const costs = letterPairs().map((pairs) => (pairs.latin ? asciiCost(counted, signs, pairs) : 0));
  const best = Math.min(...costs.filter((_, at) => letterPairs()[at]!.latin));
  return costs.map((cost, at) => (letterPairs()[at]!.latin ? cost : best + ASCII_OF_OTHER_SCRIPTS));
}

function readDifferently(one: CodePageName, other: CodePageName, bytes: BytePairs["bytes"]): boolean {
  const [units, others] = [unitsOf(one), unitsOf(other)];
  return bytes.some(({ byte }) => units[byte] !== others[byte]);
}

/** How badly each encoding fits, in nats, the best first. */
export interface CodePageScores {
  readonly scores: readonly { readonly encoding: CodePageName; readonly cost: number; readonly language: string }[];
  /** How many pairs beyond ASCII were scored. */
  readonly pairs: number;
  /** How many pairs a cost stands for, those of ASCII by their weight. */
  readonly weighed: number;
  /** How many pairs of ASCII letters there are. */
  readonly asciiPairs: number;
  readonly bytes: BytePairs["bytes"];
}

/** Scores each encoding by how well the pairs of letters that it gives fit the language that they fit best. */
export function scoreCodePages(bytes: Uint8Array): CodePageScores {
  signsOfPages ??= new Map(CODE_PAGE_NAMES.map((name) => [name, byteSigns(name)]));
  const counted = countBytePairs(bytes);
  const ascii = asciiCosts(counted, signsOfPages.get("windows-1252")!);
  const total = (pairs: BytePairs["upper"]): number => pairs.reduce((sum, { count }) => sum + count, 0);
  const upper = total(counted.upper);
  const asciiPairs = total(counted.ascii);
  const weight = WEIGHT_OF_ASCII * Math.min(PAIRS_OF_ASCII + 2 * upper, asciiPairs);
  const scores = CODE_PAGE_NAMES.map((encoding) => {
    const signs = signsOfPages!.get(encoding)!;
    let best = { cost: Number.POSITIVE_INFINITY, language: "" };
    letterPairs().forEach((pairs, at) => {
      const before = weight * ascii[at]! + RARITY[encoding];
      const cost = before + upperCost(counted, signs, pairs, best.cost - before);
      if (cost < best.cost) best = { cost, language: pairs.language };
    });
    return { encoding, ...best };
  });
  return {
    scores: scores.sort((a, b) => a.cost - b.cost),
    pairs: upper,
    weighed: upper + weight,
    asciiPairs,
    bytes: counted.bytes,
  };
}

/**
 * The single-byte encoding of bytes that are in no Unicode encoding. Equal readings go to the more usual encoding. Linear,
 * and quick: pairs of bytes are counted once and scored by their counts.
 */
export function guessCodePage(bytes: Uint8Array): CodePageGuess {
  const { scores, pairs, asciiPairs, bytes: seen } = scoreCodePages(bytes);
  const [best] = scores as [(typeof scores)[number]];
  const next = scores.find(({ encoding }) => readDifferently(best.encoding, encoding, seen));
  const { encoding, language } = best;
  const fits = pairs < asciiPairs || best.cost <= FITS_AT_ALL * pairs;
  return next !== undefined && (next.cost - best.cost < CERTAIN || !fits)
    ? { encoding, language, other: next.encoding }
    : { encoding, language };
}
