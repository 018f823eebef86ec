import type { Lang } from "../../../model/index.js";
import { decodeText } from "../../../text/index.js";
import { languageOfCode } from "./language-codes.js";

/** Length of the general block, which each file begins with. */
export const GENERAL_BLOCK = 1024;

/** The character tables of the text (field CCT); `latin` is that of ISO 6937, the others are parts of ISO 8859. */
export type CharacterTable = "latin" | "iso-8859-5" | "iso-8859-6" | "iso-8859-7" | "iso-8859-8";
const TABLES: Readonly<Record<string, CharacterTable>> = {
  "00": "latin",
  "01": "iso-8859-5",
  "02": "iso-8859-6",
  "03": "iso-8859-7",
  "04": "iso-8859-8",
};

/** What the general block says (EBU Tech 3264 §4), as far as reading needs it. */
export interface GeneralBlock {
  /** Frames a second that times are counted in; undefined when the field cannot be read. */
  readonly rate: number | undefined;
  /** Frames a second of the picture, such as 29.97. */
  readonly pictureRate: number | undefined;
  readonly table: CharacterTable;
  readonly language: Lang | null;
  /** Rows on the screen. */
  readonly rows: number;
  /** `10:00:00:00`; undefined when it is zero or cannot be read. */
  readonly programmeStart: string | undefined;
  readonly meta: Readonly<Record<string, string>>;
}

/** Fields of text that are kept, by the names of the standard: where they begin, and how long they are. */
const TEXT_FIELDS: Readonly<Record<string, readonly [from: number, length: number]>> = {
  DSC: [11, 1],
  OPT: [16, 32],
  OET: [48, 32],
  TPT: [80, 32],
  TET: [112, 32],
  TN: [144, 32],
  TCD: [176, 32],
  SLR: [208, 16],
  CD: [224, 6],
  RD: [230, 6],
  RN: [236, 2],
  TCP: [256, 8],
  CO: [274, 3],
  PUB: [277, 32],
  EN: [309, 32],
  ECD: [341, 32],
};

/** Rates of the picture that are no whole number, by the whole number they are written as. */
const FRACTIONS: ReadonlyMap<number, readonly [counted: number, picture: number]> = new Map([
  [23, [24, 23.976]],
  [29, [30, 29.97]],
  [59, [60, 59.94]],
]);
const RATES: ReadonlySet<number> = new Set([24, 25, 30, 48, 50, 60]);
const DEFAULT_ROWS = 23;

function readRate(code: string): Pick<GeneralBlock, "rate" | "pictureRate"> {
  const written = Number(/^STL(\d\d)/iu.exec(code)?.[1] ?? Number.NaN);
  const [rate, pictureRate] = FRACTIONS.get(written) ?? [written, written];
  return RATES.has(rate) ? { rate, pictureRate } : { rate: undefined, pictureRate: undefined };
}

function readStart(code: string): string | undefined {
  const parts = /^(\d\d)(\d\d)(\d\d)(\d\d)$/u.exec(code);
  return parts === null || /^0+$/u.test(code) ? undefined : parts.slice(1).join(":");
}

/** The general block at the start of bytes; fields that are damaged or not there are as if they were empty. */
export function readGeneralBlock(bytes: Uint8Array): GeneralBlock {
  // Code pages 437, 850, 860, 863 and 865 differ in a few letters of titles and names only.
  const head = decodeText(bytes.subarray(0, GENERAL_BLOCK), { encoding: "cp850" }).text;
  const field = (from: number, length: number): string =>
    head
      .slice(from, from + length)
      .replace(/\p{Cc}/gu, " ")
      .trim();
  const meta = Object.entries(TEXT_FIELDS).map(([name, [from, length]]) => [name, field(from, length)] as const);
  const rows = Number(field(253, 2));
  return {
    ...readRate(field(3, 8)),
    table: TABLES[field(12, 2)] ?? "latin",
    language: languageOfCode(field(14, 2)),
    rows: rows > 0 && rows < 100 ? rows : DEFAULT_ROWS,
    programmeStart: readStart(field(256, 8)),
    meta: Object.fromEntries(meta.filter(([, text]) => text !== "")),
  };
}
