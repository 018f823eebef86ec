import { decodeCodePage, unitsOf } from "./code-page.js";
import { bytesOfUnits, encodeLoosely } from "./encode-code-page.js";
import type { CodePageName } from "./encodings.js";
import { scoreCodePages } from "./guess-code-page.js";
import { repairUtf8Stretches, provenStretches } from "./utf-8-as-code-page.js";

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
];
const LETTERS_READ_AS: readonly CodePageName[] = ["windows-1252", "windows-1251", "koi8-r"];
/** UTF-8 read in these pages looks like words to a reader of none of their languages; elsewhere chance needs more proof. */
const FEW_ENOUGH: Readonly<Partial<Record<CodePageName, number>>> = { "windows-1252": 1 };
const ENOUGH = 3;
/** Text was read, saved and read again by mistake at most so often in what has been seen. */
const MOST_ROUNDS = 3;

/** Another code page must fit better by so many nats, in all and for each pair of letters, to say that a text was misread. */
const SURE = 25;
const SURE_A_PAIR = 1;
const FEWEST_LETTERS = 8;
/** As much text as is looked at. */
const SAMPLE = 200_000;

function pageOfUtf8(text: string): CodePageName | undefined {
  return READ_AS.find((page) => {
    const stretches = provenStretches(text, page);
    if (stretches.length < (FEW_ENOUGH[page] ?? ENOUGH)) return false;
    // A text of such a page has far more of its letters outside these stretches.
    const inside = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
    const byteOf = bytesOfUnits(page);
    let letters = 0;
    for (let at = 0; at < text.length; at++) if (byteOf.has(text.charCodeAt(at))) letters++;
    return page === "windows-1252" || inside > letters / 2;
  });
}

function repairOfUtf8(text: string): MojibakeRepair | undefined {
  const pages: CodePageName[] = [];
  for (let round = 0, read = text; round < MOST_ROUNDS; round++) {
    const page = pageOfUtf8(read);
    if (page === undefined) break;
    pages.push(page);
    read = repairUtf8Stretches(read, page);
  }
  if (pages.length === 0) return undefined;
  return (piece) => pages.reduce(repairUtf8Stretches, piece);
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
}

/** How a text reads best when it was read in `page` by mistake; undefined when it is not sure that it was. */
function rereading(text: string, page: CodePageName): Rereading | undefined {
  const { bytes, lost } = encodeLoosely(page, text);
  const upper = bytes.reduce((sum, byte) => (byte < 0x80 ? sum : sum + 1), 0);
  if (upper < FEWEST_LETTERS || lost > upper / 20) return undefined;
  const { scores, pairs } = scoreCodePages(bytes);
  const [best, next] = scores as [(typeof scores)[number], (typeof scores)[number]];
  const margin = scores.find(({ encoding }) => encoding === page)!.cost - best.cost;
  if (best.encoding === page || margin < Math.max(SURE, SURE_A_PAIR * pairs)) return undefined;
  // Of two readings that are nearly as good the repair would be a guess, unless they are the same text.
  const told =
    next.cost - best.cost > 3 || decodeCodePage(best.encoding, bytes) === decodeCodePage(next.encoding, bytes);
  return told ? { page, meant: best.encoding, cost: best.cost } : undefined;
}

function repairOfLetters(text: string): MojibakeRepair | undefined {
  const readings = LETTERS_READ_AS.map((page) => rereading(text, page)).filter((reading) => reading !== undefined);
  if (readings.length === 0) return undefined;
  const best = readings.reduce((one, other) => (other.cost < one.cost ? other : one));
  return readAgain(best.page, best.meant);
}

/**
 * How to repair a text that was read in a wrong encoding and saved so: UTF-8 read as a code page (`Ã©`, `â€™`, `Ð¿`), or one
 * code page read as another (`Ïðèâåò`, `оПХБЕР`). Undefined when the text is sound, or when it is not sure. A file is damaged
 * as a whole: give all its text to find out, then repair piece by piece.
 */
export function mojibakeRepair(text: string): MojibakeRepair | undefined {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  if (!/[^\0-\x7f]/.test(sample)) return undefined;
  return repairOfUtf8(sample) ?? repairOfLetters(sample);
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
