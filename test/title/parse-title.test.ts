import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { parseTitle, splitTitles } from "../../src/title/index.js";

const SEVERAL: readonly (readonly [line: string, ...titles: string[]])[] = [
  ["KREMEN' / Hard-Hearted", "KREMEN'", "Hard-Hearted"],
  ["KREMEN' // Hard-Hearted", "KREMEN'", "Hard-Hearted"],
  ["День шахтёра (Miner's Day)", "День шахтёра", "Miner's Day"],
  ["Den shakhtera – Miner's Day", "Den shakhtera", "Miner's Day"],
  ["Кремень - Kremen", "Кремень", "Kremen"],
  ["Кремень = Kremen", "Кремень", "Kremen"],
  ["Кремень/Kremen", "Кремень", "Kremen"],
  ["Кремень | Kremen | Flint", "Кремень", "Kremen", "Flint"],
  ["Кремень Kremen", "Кремень", "Kremen"],
  ["Kremen' aka Flint", "Kremen'", "Flint"],
  ["Kremen' (aka Flint)", "Kremen'", "Flint"],
  ["Kremen' (OT: Кремень)", "Kremen'", "Кремень"],
  [
    "The Postman's White Nights (Belye nochi pochtalona Alekseya Tryapitsyna)",
    "The Postman's White Nights",
    "Belye nochi pochtalona Alekseya Tryapitsyna",
  ],
  [
    "День шахтера\nDen shakhtera\nThe Miner’s Day\nLe Jour du mineur",
    "День шахтера",
    "Den shakhtera",
    "The Miner’s Day",
    "Le Jour du mineur",
  ],
  ["Дом дураков / House of Fools / La Maison de fous", "Дом дураков", "House of Fools", "La Maison de fous"],
  ["«Кремень» / “Flint”", "Кремень", "Flint"],
  ["Babies (Bébé(s))", "Babies", "Bébé(s)"],
];

const ONE: readonly string[] = [
  "Face/Off",
  "Miroir (Le)",
  "Ascension (L')",
  "8½",
  "Fahrenheit 9/11",
  "Fahrenheit 9 / 11",
  "1 + 1 = 3",
  "M*A*S*H",
  "(500) Days of Summer",
  "Love, etc.",
  "[REC]",
  "!!!",
  "Nymph()maniac",
  "Bébé(s)",
  "Mission: Impossible – Fallout",
  "Star Wars - Episode IV",
  "Paris - Texas",
  "Kill Bill (Volume 2)",
  "Che (Part One)",
  "Love (and Other Drugs)",
  "Birdman or (The Unexpected Virtue of Ignorance)",
  "Cargo 200 2007",
  "Argentina, 1985",
  '"A" and "B"',
  "Otto",
  "Orig and His Dog",
  "Auch Zwerge haben klein angefangen",
  "A зори здесь тихие",
  "Самый быстрый Indian",
];

describe("lines that hold several titles", () => {
  for (const [line, ...titles] of SEVERAL) {
    it(JSON.stringify(line), () => {
      assert.deepEqual(
        splitTitles(line).map(({ text }) => text),
        titles,
      );
    });
  }
});

describe("lines that hold one title", () => {
  for (const line of ONE) {
    it(line, () => {
      assert.deepEqual(parseTitle(line), {
        titles: [{ text: line, span: { start: 0, end: line.length }, script: splitTitles(line)[0]!.script }],
        remarks: [],
      });
    });
  }
});

describe("what stands around a title", () => {
  const YEARS: readonly (readonly [
    line: string,
    title: string,
    year: number | undefined,
    remarks?: readonly string[],
  ])[] = [
    ["Kremen' (2007)", "Kremen'", 2007],
    ["Kremen' [2007]", "Kremen'", 2007],
    ["Kremen'(2007)", "Kremen'", 2007],
    ["[REC] (2007)", "[REC]", 2007],
    ["«Кремень», 2007", "Кремень", 2007],
    ["Kremen' (2007, OmU)", "Kremen'", 2007, ["2007, OmU"]],
    ["Brother (Russia 1997)", "Brother", 1997, ["Russia 1997"]],
    ["Brother (Russia, 1997, 96 min)", "Brother", 1997, ["Russia, 1997, 96 min"]],
    ["Brother (restored version) (1997)", "Brother", 1997, ["restored version"]],
    ["Brother (4K restoration) (1997)", "Brother", 1997, ["4K restoration"]],
    ["Nina (short)", "Nina", undefined, ["short"]],
    ["Berlin (1727)", "Berlin (1727)", undefined],
  ];
  for (const [line, title, year, remarks = []] of YEARS) {
    it(line, () => {
      const parsed = parseTitle(line);
      assert.equal(parsed.titles[0]?.text, title);
      assert.equal(parsed.year, year);
      assert.deepEqual(
        parsed.remarks.map(({ text }) => text),
        remarks,
      );
    });
  }

  it("remembers quotes, labels and scripts", () => {
    assert.deepEqual(splitTitles("«Кремень» (OT: “Flint”)"), [
      { text: "Кремень", span: { start: 1, end: 8 }, script: "Cyrl", quotes: "«»" },
      { text: "Flint", span: { start: 16, end: 21 }, script: "Latn", quotes: "“”", label: "OT" },
    ]);
  });

  it("leaves an apostrophe at the end alone", () => {
    assert.deepEqual(
      splitTitles("'Kremen'").map(({ text, quotes }) => [text, quotes]),
      [["Kremen", "''"]],
    );
    assert.equal(splitTitles("Kremen'")[0]?.quotes, undefined);
  });

  it("points to each title in the text", () => {
    const line = "  «День шахтёра»\u00a0/ Miner's Day (2010) [OmU]";
    for (const { text, span } of splitTitles(line)) assert.equal(line.slice(span.start, span.end), text);
  });

  it("finds nothing in an empty line", () => {
    assert.deepEqual(parseTitle(""), { titles: [], remarks: [] });
    assert.deepEqual(parseTitle(" \n "), { titles: [], remarks: [] });
  });
});
