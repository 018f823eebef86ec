/** A state of today, the year since which it has been one, and what its territory belonged to from a year on until then. */
type Row = readonly [countries: string, since: number, before: string, from: number];

/** Sources: the UN list of member states, and ISO 3166-3 for the codes. West Germany and North Vietnam go on as DE and VN. */
const ROWS: readonly Row[] = [
  ["RU", 1991, "SUHH", 1922],
  ["UA BY AM AZ GE", 1991, "SUHH", 1922],
  ["KZ KG TM TJ UZ", 1991, "SUHH", 1924],
  ["EE LV LT MD", 1991, "SUHH", 1940],
  ["CZ SK", 1993, "CSHH", 1945],
  ["HR SI MK", 1991, "YUCS", 1945],
  ["BA", 1992, "YUCS", 1945],
  ["RS ME", 1992, "YUCS", 1945],
  ["BF", 1984, "HVBF", 1958],
  ["BJ", 1975, "DYBJ", 1958],
  ["CD", 1997, "ZRCD", 1971],
  ["MM", 1989, "BUMM", 1948],
  ["TL", 2002, "TPTL", 1975],
  ["ZW", 1980, "RHZW", 1965],
  ["VU", 1980, "NHVU", 1906],
];

const BEFORE = new Map(ROWS.flatMap((row) => row[0].split(" ").map((country) => [country, row] as const)));

/** The state (ISO 3166-3) to which the territory of a state of today belonged in a year; undefined when it was itself. */
export function stateOfThatTime(country: string, year: number): string | undefined {
  const row = BEFORE.get(country);
  return row !== undefined && year < row[1] && year >= row[3] ? row[2] : undefined;
}
