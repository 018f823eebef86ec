/** One way of reading Latin letters: a word of plain letters as the symbols of the key. */
export type LatinReading = (letters: string) => string;

/** Letters with marks that are letters of their own; any other letter is read without its marks. */
export const MARKED_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    š: "S",
    ş: "S",
    ș: "S",
    ŝ: "S",
    ś: "s",
    č: "C",
    ç: "C",
    ĉ: "C",
    ć: "C",
    ž: "Z",
    ż: "Z",
    ĵ: "Z",
    ț: "c",
    ţ: "c",
    ł: "l",
    ø: "o",
    æ: "e",
    œ: "e",
    ß: "s",
    đ: "d",
    ð: "d",
    þ: "t",
    ı: "i",
  }),
);

/** The reading tried first: English and scholarly practice together, with the digraphs that no other practice contradicts. */
const COMMON: Readonly<Record<string, string>> = {
  schtsch: "S",
  chtch: "S",
  sjtsj: "S",
  szcz: "S",
  shch: "S",
  tsch: "C",
  sjtj: "S",
  SC: "S",
  tch: "C",
  tsj: "C",
  sch: "S",
  shh: "S",
  ch: "C",
  cz: "C",
  sh: "S",
  sz: "S",
  zh: "Z",
  kh: "h",
  ph: "f",
  th: "t",
  gh: "g",
  ck: "k",
  qu: "kv",
  ts: "c",
  tz: "c",
  ou: "u",
  gue: "ge",
  gui: "gi",
  w: "v",
  q: "k",
  y: "i",
  j: "i",
  x: "ks",
};

/** What the other practices read otherwise, each a whole: French, Spanish, stripped scholarly, Hungarian, Dutch and so on. */
const DEPARTURES: readonly Readonly<Record<string, string>>[] = [
  { ch: "S", j: "Z" },
  { ch: "h", c: "c", z: "c", s: "z", zh: "Z", sh: "S" },
  { ch: "h", x: "h", sj: "S", zj: "Z", tj: "C", oe: "u", ou: "u" },
  { s: "S", c: "C", z: "Z", x: "h", sc: "S" },
  { j: "h", ch: "C", x: "S", tx: "C" },
  { sz: "s", cs: "C", zs: "Z", s: "S", gy: "d", ty: "t" },
  { j: "dZ", c: "k", ci: "C" },
];

function reading(departures: Readonly<Record<string, string>>): LatinReading {
  const symbols: Readonly<Record<string, string>> = { ...COMMON, ...departures };
  const longestFirst = Object.keys(symbols).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const chunk = new RegExp(longestFirst.join("|"), "g");
  return (letters) => letters.replace(chunk, (found) => symbols[found]!);
}

/** All readings, the common one first. */
export const LATIN_READINGS: readonly LatinReading[] = [reading({}), ...DEPARTURES.map(reading)];

/** The French one of them. */
export const FRENCH_READING: LatinReading = LATIN_READINGS[1]!;
