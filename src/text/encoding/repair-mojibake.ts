import { unitsOf } from "./code-page.js";
import { bytesOfUnits, encodeLoosely } from "./encode-code-page.js";
import type { CodePageName } from "./encodings.js";
import { letterPairs } from "./letter-pairs.js";
import { scoreCodePages } from "./guess-code-page.js";
import { repairUtf8Stretches, utf8Stretches } from "./utf-8-as-code-page.js";

/** Gives a piece of a damaged text as it was meant. */
export type MojibakeRepair = (piece: string) => string;

/** The code pages that text of others is read in by mistake. */
const READ_AS: readonly CodePageName[] = [
  "windows-1252",
  "windows-1251",
  "windows-1250",
  "macintosh",
  "ibm866",
  "cp850",
  "koi8-r",
  "koi8-u",
  "x-mac-cyrillic",
  "iso-8859-5",
  "iso-8859-2",
  "cp852",
];
/** … in which letters of another code page become other letters … */
const LETTERS_READ_AS: readonly CodePageName[] = ["windows-1252", "windows-1251", "koi8-r"];
/** … and in which only whole words in other letters are told: a few accents are too little to tell one of these from another. */
const OTHER_LETTERS_READ_AS: readonly CodePageName[] = [
  "koi8-u",
  "ibm866",
  "iso-8859-5",
  "x-mac-cyrillic",
  "macintosh",
  "cp850",
  "windows-1250",
  "iso-8859-2",
];
/** UTF-8 read in these pages looks like words to a reader of none of their languages; elsewhere chance needs more proof. */
const FEW_ENOUGH: Readonly<Partial<Record<CodePageName, number>>> = { "windows-1252": 1 };
const ENOUGH = 3;
/** UTF-8 that was read in a page leaves hardly any sign beyond ASCII as it was. */
const NEARLY_ALL = 0.9;
/** Text was read, saved and read again by mistake at most so often in what has been seen. */
const MOST_ROUNDS = 3;

/**
 * Another code page must fit better by so many nats, in all and for each pair of signs that it reads differently, to say that
 * a text was misread. Windows and Macintosh Cyrillic have the same small letters but for two: only capitals differ.
 */
const SURE = 25;
const SURE_A_PAIR = 1;
/** Sound text costs less than so many nats a pair in the page that it is in; nothing further needs to be tried. */
const SOUND = 3.3;
/** A character that the page does not have costs as much: it stays as it is in the repaired text. */
const LOST = 15;
/** Two readings are told apart from so many nats on. */
const TOLD_APART = 3;
const FEWEST_LETTERS = 8;
/** As much text as is looked at. */
const SAMPLE = 200_000;

/** A page that UTF-8 was read in, and how much of what is beyond ASCII that explains. */
interface Utf8Reading {
  readonly page: CodePageName;
  readonly share: number;
}

/** The page that explains most; of equal ones the first. */
function readingOfUtf8(text: string): Utf8Reading | undefined {
  const signs = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  let best: Utf8Reading | undefined;
  for (const page of READ_AS) {
    const { proven, provenUnits, units } = utf8Stretches(text, page);
    if (proven.length < (FEW_ENOUGH[page] ?? ENOUGH)) continue;
    // A text of such a page has far more of its letters outside these stretches.
    if (page !== "windows-1252" && provenUnits <= signs / 2) continue;
    const share = units / signs;
    if (best === undefined || share > best.share) best = { page, share };
  }
  return best;
}

/** How UTF-8 that was read in a code page, perhaps more than once, is repaired; `share` is that of the first round. */
function repairOfUtf8(text: string): { readonly repair: MojibakeRepair; readonly share: number } | undefined {
  const readings: Utf8Reading[] = [];
  for (let round = 0, read = text; round < MOST_ROUNDS; round++) {
    const reading = readingOfUtf8(read);
    if (reading === undefined) break;
    readings.push(reading);
    read = repairUtf8Stretches(read, reading.page);
  }
  const [first] = readings;
  if (first === undefined) return undefined;
  return {
    repair: (piece) => readings.reduce((read, { page }) => repairUtf8Stretches(read, page), piece),
    share: first.share,
  };
}

/** Characters of the page are read anew, others stay. */
function readAgain(page: CodePageName, meant: CodePageName): MojibakeRepair {
  const units = unitsOf(meant);
  const meantBy = new Map([...bytesOfUnits(page)].map(([unit, byte]) => [unit, String.fromCharCode(units[byte]!)]));
  return (piece) => piece.replace(/[^\0-\x7f]/g, (char) => meantBy.get(char.charCodeAt(0)) ?? char);
}

interface Rereading {
  readonly page: CodePageName;
  readonly meant: CodePageName;
  readonly cost: number;
  /** Whether the text is in Latin letters when it is read so. */
  readonly latin: boolean;
}

/** How a text reads best when it was read in `page` by mistake; `sound` or `unsure` when it is not sure that it was. */
function rereading(text: string, page: CodePageName): Rereading | "sound" | "unsure" {
  const { bytes, lost } = encodeLoosely(page, text);
  const upper = bytes.reduce((sum, byte) => (byte < 0x80 ? sum : sum + 1), 0);
  if (upper < FEWEST_LETTERS || lost > upper / 20) return "unsure";
  const { scores, weighed } = scoreCodePages(bytes);
  const [best] = scores as [(typeof scores)[number]];
  if (best.encoding === page) return lost === 0 && best.cost < SOUND * weighed ? "sound" : "unsure";
  const margin = scores.find(({ encoding }) => encoding === page)!.cost - best.cost;
  if (margin < SURE || margin < SURE_A_PAIR * pairsReadDifferently(bytes, page, best.encoding)) return "unsure";
  // Of two readings that are nearly as good the repair would be a guess, unless they are the same text.
  const next = scores.find(({ encoding }) => pairsReadDifferently(bytes, best.encoding, encoding) > 0);
  if (next !== undefined && next.cost - best.cost <= TOLD_APART) return "unsure";
  const latin = letterPairs().some((pairs) => pairs.latin && pairs.language === best.language);
  if (latin && OTHER_LETTERS_READ_AS.includes(page)) return "unsure";
  return { page, meant: best.encoding, cost: best.cost + LOST * lost, latin };
}

/** All ways in which a text may have been misread; none when it is sound. */
function rereadings(text: string): readonly Rereading[] {
  const found: Rereading[] = [];
  for (const page of [...LETTERS_READ_AS, ...OTHER_LETTERS_READ_AS]) {
    const reading = rereading(text, page);
    if (reading === "sound" && found.length === 0) return [];
    if (typeof reading !== "string") found.push(reading);
  }
  return found.sort((one, other) => one.cost - other.cost);
}

/** Pairs of which one byte or both are another character in the other code page. */
function pairsReadDifferently(bytes: Uint8Array, one: CodePageName, other: CodePageName): number {
  const [units, others] = [unitsOf(one), unitsOf(other)];
  let [pairs, last] = [0, false];
  for (const byte of bytes) {
    const differs = units[byte] !== others[byte];
    if (differs || last) pairs++;
    last = differs;
  }
  return last ? pairs + 1 : pairs;
}

function repairOfLetters(text: string): { readonly repair: MojibakeRepair; readonly latin: boolean } | undefined {
  const [best, ...others] = rereadings(text);
  if (best === undefined) return undefined;
  const repair = readAgain(best.page, best.meant);
  const rival = others.find(({ cost }) => cost - best.cost <= TOLD_APART);
  const told = rival === undefined || readAgain(rival.page, rival.meant)(text) === repair(text);
  return told ? { repair, latin: best.latin } : undefined;
}

/**
 * How to repair a text that was read in a wrong encoding and saved so: UTF-8 read as a code page (`Ã©`, `â€™`, `Ð¿`), or one
 * code page read as another (`Ïðèâåò`, `оПХБЕР`). Undefined when the text is sound, or when it is not sure. A file is damaged
 * as a whole: give all its text to find out, then repair piece by piece.
 */
export function mojibakeRepair(text: string): MojibakeRepair | undefined {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  if (!/[^\0-\x7f]/.test(sample)) return undefined;
  const utf8 = repairOfUtf8(sample);
  if (utf8 !== undefined && utf8.share >= NEARLY_ALL) return utf8.repair;
  const letters = repairOfLetters(sample);
  // Cyrillic, Greek, Hebrew read as Latin letters look like UTF-8 here and there; a few misread accents like another page.
  return utf8 !== undefined && letters?.latin !== false ? utf8.repair : letters?.repair;
}

/**
 * A text as it was meant before it was read in a wrong encoding (see `mojibakeRepair`); undefined when it is sound or not sure.
 *
 * @example repairMojibake("lâ€™Ã©tÃ©") // "l’été"
 */
export function repairMojibake(text: string): string | undefined {
  const repaired = mojibakeRepair(text)?.(text);
  return repaired === text ? undefined : repaired;
}
