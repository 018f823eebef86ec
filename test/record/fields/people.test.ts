import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  filmographyKind,
  filmographyOrder,
  readContactBlock,
  readFilmographyLine,
  readFilmographyList,
  readLife,
  toE164,
} from "../../../src/record/fields/index.js";
import { later, linesOf } from "./stretches.js";

const FILMS: readonly (readonly [text: string, year: number, title: string, ...annotations: string[]])[] = [
  ["SAMYE KOROTKIE VSTRECHI (1999, doc)", 1999, "SAMYE KOROTKIE VSTRECHI", "form documentary"],
  ["UVOLNENIE (2005, short, Cottbus 2005)", 2005, "UVOLNENIE", "length short", "shownAt Cottbus 2005"],
  [
    "2004 Kulagin and Partners (assistant; TV-series)",
    2004,
    "Kulagin and Partners",
    "function assistant",
    "form tvSeries",
  ],
  ["2004 Notification (diploma film)", 2004, "Notification", "form diplomaFilm"],
  ["  • 2010 – The Nutcracker: The Untold Story", 2010, "The Nutcracker: The Untold Story"],
  ["  • 1997 – The Odyssey (2 episodes of the TV series)", 1997, "The Odyssey", "form tvSeries", "episodes 2"],
  ["2019 BEANPOLE - BOHNENSTANGE", 2019, "BEANPOLE - BOHNENSTANGE"],
  ["1968 2001: A Space Odyssey", 1968, "2001: A Space Odyssey"],
  ["2015 Twins (short doc)", 2015, "Twins", "length short", "form documentary"],
  ["1998 – Title (with Jan Novák)", 1998, "Title", "coDirector Jan Novák"],
  ["Маяк (1971, к/м)", 1971, "Маяк", "length short"],
];

describe("readFilmographyLine", () => {
  for (const [text, year, title, ...annotations] of FILMS) {
    it(text, () => {
      const item = readFilmographyLine(later(text))?.value;
      assert.deepEqual([item?.year, item?.title.text], [year, title]);
      const told = (item?.annotations ?? []).map(({ type, value, event, year: shown }) =>
        [type, value ?? event, shown].filter((part) => part !== undefined).join(" "),
      );
      assert.deepEqual(told, annotations);
    });
  }
  for (const text of [
    "2009, Russia, 96 min.",
    "2020 / 121 min",
    "Anna Falk (1974- )",
    "Russia, 2010",
    "11/19/2021 10:00 pm",
    "Brother (1997), as both films feature similar plot lines",
    "Print Friendly",
  ]) {
    it(`${text}: none`, () => assert.equal(readFilmographyLine(later(text)), undefined));
  }
});

describe("readFilmographyList", () => {
  const titles = (text: string): string[] =>
    readFilmographyList(later(text)).map(({ value }) => `${value.year} ${value.title.text}`);
  it("parts films on one line", () => {
    assert.deepEqual(titles("Filmography (selection): 1985 RUNAWAY TRAIN, 2014 THE POSTMAN’S WHITE NIGHTS, 2019 SIN"), [
      "1985 RUNAWAY TRAIN",
      "2014 THE POSTMAN’S WHITE NIGHTS",
      "2019 SIN",
    ]);
    assert.deepEqual(titles("Filme: THE RETURN (2003), ELENA (2011)"), ["2003 THE RETURN", "2011 ELENA"]);
    assert.deepEqual(titles("1999 Ich, du, er; 2003 Sie (kurz)"), ["1999 Ich, du, er", "2003 Sie"]);
  });
  it("tells kind and order", () => {
    assert.equal(filmographyKind(later("Filmography (selection):")), "selection");
    assert.equal(filmographyKind(later("Filmografie")), "unspecified");
    assert.equal(
      filmographyOrder([
        { year: 2001, title: { text: "A" } },
        { year: 2003, title: { text: "B" } },
      ]),
      "ascending",
    );
  });
});

describe("readLife", () => {
  for (const [text, name, birth] of [
    [
      "Anna Falk - born 1974 in Myski, Russia. Studied philosophy in Tomsk.",
      "Anna Falk",
      { year: 1974, place: "Myski", country: "RU" },
    ],
    ["Anna Falk (1974- )", "Anna Falk", { year: 1974 }],
    [
      "Born in 1974 in the Myski Kemerovo region, Anna Falk graduated in 1997",
      "Anna Falk",
      { year: 1974, place: "Myski", region: "Kemerovo region" },
    ],
    [
      "Screenwriter, producer, and director Anna Falk was born in Moscow in 1937. In 1962, her very first",
      "Anna Falk",
      { year: 1937, place: "Moscow" },
    ],
    ["Geboren 1964 in Nowosibirsk. Filme: THE RETURN (2003)", undefined, { year: 1964, place: "Nowosibirsk" }],
    ["geb. 1964 in Graz, Österreich", undefined, { year: 1964, place: "Graz", country: "AT" }],
    [
      "Né le 14 janvier 1951 à Podorvikha (URSS), il étudie",
      undefined,
      { year: 1951, place: "Podorvikha", country: "SUHH" },
    ],
    ["Родился 12 мая 1951 года в Иркутске. Окончил ВГИК", undefined, { year: 1951, place: "Иркутске" }],
    ["Nacido en San Sebastián en 1962.", undefined, { year: 1962, place: "San Sebastián" }],
    [
      "Anna Falk (b. 1983, Opava, Czech Republic) studied in Prague.",
      "Anna Falk",
      { year: 1983, place: "Opava", country: "CZ" },
    ],
    ["Paper Harbour (1997) is a film about her.", undefined, undefined],
    ["Paper Harbour (Japan, 1997) was shown.", undefined, undefined],
    ["Paper Harbour (Anna Falk, 1997) was shown.", undefined, undefined],
    ["Barbara Wurm", undefined, undefined],
  ] as const) {
    it(text.slice(0, 60), () => {
      const life = readLife(later(text));
      assert.deepEqual(life.birth?.value, birth);
      assert.equal(life.name?.value.printed, name);
    });
  }
  for (const [text, birth] of [
    ["Anna Falk (Lisbon, 1982) is a filmmaker.", { year: 1982, place: "Lisbon" }],
    ["Anna Falk (1949) graduated from the film school.", { year: 1949 }],
    ["Anna Falk (1949) is a Dutch", undefined],
    ["Anna Falk (1975) is a film about a director.", undefined],
    ["Anna Falk (1975) directed by Jan Novak is a story.", undefined],
    ["Anna Falk (1975) works best as a portrait.", undefined],
    ["Anna Falk (Lisbon, 1982), Paul Hale (Oslo, 1983)", undefined],
  ] as const) {
    it(`needs a name of the page where no word says birth: ${text}`, () => {
      assert.deepEqual(readLife(later(text), (name) => name === "Anna Falk").birth?.value, birth);
      assert.equal(readLife(later(text)).birth, undefined);
    });
  }
  it("tells death", () => assert.equal(readLife(later("Boris Barn (1902–1965)")).death?.value.year, 1965));
});

describe("readContactBlock", () => {
  it("reads a block line by line and stops behind it", () => {
    const found = readContactBlock(
      linesOf(
        "Heron Partnership\nMarina Trush\nButikovsky per. 12/1, 13\n119034 Moskva\nRussia\nTel: +7.495.777 49 61\ntrush@heron.ru\nwww.heron.ru\nAnna Falk - born 1974",
      ),
    )?.value;
    assert.equal(found?.name?.value, "Heron Partnership");
    assert.equal(found?.lines, 8);
    assert.deepEqual(found?.contact, {
      person: "Marina Trush",
      street: "Butikovsky per. 12/1, 13",
      postalCode: "119034",
      locality: "Moskva",
      country: "RU",
      email: "trush@heron.ru",
      url: "www.heron.ru",
      phone: "+74957774961",
      phonePrinted: "+7.495.777 49 61",
    });
  });
  it("reads a firm and its address on one line", () => {
    const found = readContactBlock(
      linesOf("Heron Film Company 10, Kamennoostrovsky Ave. St. Petersburg, 197101 Russland"),
    )?.value;
    assert.equal(found?.name?.value, "Heron Film Company");
    assert.deepEqual(
      [found?.contact.postalCode, found?.contact.locality, found?.contact.country],
      ["197101", "St. Petersburg", "RU"],
    );
  });
  it("needs more than a name", () => assert.equal(readContactBlock(linesOf("Falk Film\nHeron Film")), undefined));
  it("writes numbers as ITU-T E.164 has them", () => {
    assert.equal(toE164("+49 (0)30 69537850"), "+493069537850");
    assert.equal(toE164("8 (812) 326-83-30", "RU"), "+78123268330");
    assert.equal(toE164("030 123456", "DE"), "+4930123456");
    assert.equal(toE164("030 123456"), undefined);
  });
});
