import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { readFilmRecord } from "../../../src/record/read/index.js";

const HOUSE_PAGES: readonly (readonly [string, string])[] = [
  [
    "pittsburgh",
    "The Salt Ferry\n\nRussia, 2009\nColor, 82 minutes\nRussian with English subtitles\nDirector: Tat'iana Nova\nCinematography: Igor' Sablin\n",
  ],
  [
    "kinoglaz",
    "Russia, 2010, 56mn\nColour, documentary\nSol'\n▪ ▪ ▪ ▪ ▪ ▪ ▪\nСоль\n\nDirected by : Anna VETROVA (Анна ВЕТРОВА)\nformat : Beta\n",
  ],
  [
    "luxembourg",
    "Salt\nAnna Nova\n\nLatvia, 2020 / 90 min / Latvian OV with French subt. / Drama\n\nFri 12/03 13:00 Utopia LV OV with FR subt. Public\nCast & Credits\nIvan Stary, Olga Mala\nJan Maly\n",
  ],
  [
    "exground",
    "SALT\n\n11/19/2021 10:00 pm – Caligari\n\nLatvia 2020 90 min Latvian original version with English subtitles\nLocal premiere\nDirector: Anna Nova, Script: Ivan Stary, DoP: Jan Maly, Cast: Olga Mala\n",
  ],
  [
    "cottbus",
    "SALT (SĀLS)\n35 mm | Farbe / colour\nAnna Nova\nIvan Stary, Olga Mala\n\nAnna Nova - born 1974 in Riga, Latvia.\nTHE OLD MILL (1999, doc)\nSALT (2007, Cottbus 2007)\n",
  ],
];

const OTHERS = [
  "The Salt Ferry\nLatvia, 2009, 82 min\nDirector: Anna Nova\nFestivals: Luxembourg City Film Festival, exground filmfest, Filmfestival Cottbus",
  "Salt | Latvia 2009 | 82 minutes\nLatvian with English subtitles\nDirected by Anna Nova",
  "",
];

describe("reading an entry", () => {
  for (const [house, text] of HOUSE_PAGES) {
    it(`knows the hand of ${house} and says by what`, () => {
      const { source, evidence } = readFilmRecord(text).value;
      assert.equal(source.house, house);
      assert.ok(evidence["/source"]!.spans.length > 0 && evidence["/source"]!.note !== "");
    });
  }
  OTHERS.forEach((text, at) => {
    it(`takes no other page for one of the five (${at + 1})`, () => {
      assert.equal(readFilmRecord(text).value.source.house, "unknown");
    });
  });
  it("gives an empty record for a blank text and says what it looked for", () => {
    const { value, findings } = readFilmRecord(" \n\n ");
    assert.deepEqual([value.titles, value.year, value.credits], [[], null, []]);
    assert.equal(value.evidence["/titles"]!.how, "absent");
    assert.deepEqual(findings, []);
  });
  it("reads a house it does not know with the generic reader", () => {
    const { value, findings } = readFilmRecord("Latvia, 2009, 82 min", { house: "no-such-house" });
    assert.equal(value.year, 2009);
    assert.equal(value.source.house, "no-such-house");
    assert.ok(findings.some(({ rule }) => rule === "record/house-unknown"));
  });
  it("keeps offsets of the text as given: byte order mark, carriage returns, no-break spaces, surrogates", () => {
    const text = "\uFEFFSalt\r\nLatvia,\u00a02009,\u00a082\u00a0min\r\nDirector:\u00a0Anna\u00a0Nova\ud83d\r\n";
    const { value } = readFilmRecord(text);
    const cut = (pointer: string): string => {
      const { start, end } = value.evidence[pointer]!.spans[0]!;
      return text.slice(start, end);
    };
    assert.deepEqual([cut("/titles/0"), cut("/year"), cut("/runtime")], ["Salt", "2009", "82\u00a0min"]);
    assert.equal(cut("/credits/0").slice(0, 9), "Anna\u00a0Nova");
  });
  it("keeps what was printed beside what was meant when characters are damaged", () => {
    const text = "L'Ã©tÃ© immobile\nFrance, 2011, 88 min\nDirected by RenÃ©e BÃ©lair\n";
    const { value, findings } = readFilmRecord(text);
    assert.deepEqual([value.titles[0]!.text, value.titles[0]!.printed], ["L'été immobile", "L'Ã©tÃ© immobile"]);
    const { printed, normal } = value.credits[0]!.name;
    assert.deepEqual([printed, normal], ["RenÃ©e BÃ©lair", "Renée Bélair"]);
    assert.ok(findings.some(({ rule }) => rule === "record/encoding-repaired"));
  });
  it("leaves a role open where the order of the lines does not prove it", () => {
    const { value, findings } = readFilmRecord(HOUSE_PAGES[4]![1].replace("Ivan Stary,", "Jan Maly\nIvan Stary,"), {
      house: "cottbus",
    });
    assert.deepEqual(
      value.credits.map(({ role, name }) => `${role} ${name.printed}`),
      ["director Anna Nova", "unknown Jan Maly", "actor Ivan Stary", "actor Olga Mala"],
    );
    assert.ok(findings.some(({ rule }) => rule === "record/role-open"));
  });
  it("invents no title", () => {
    const { value, findings } = readFilmRecord(
      "Next film:\nPrevious film:\n\n\nLatvia 2011. Dir: Anna Nova. 109 min. DCP",
    );
    assert.deepEqual(value.titles, []);
    assert.ok(findings.some(({ rule }) => rule === "record/title-missing"));
  });
  it("answers any text with a record whose spans lie in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { value } = readFilmRecord(text);
        for (const { spans } of Object.values(value.evidence)) {
          for (const { start, end } of spans) assert.ok(start >= 0 && start <= end && end <= text.length);
        }
      }),
      { numRuns: 150 },
    );
  });
  for (const piece of [
    "Cast: a, b, ",
    "(2001, ",
    "12/03 13:00 ",
    "1h",
    ": ",
    "KREMEN (2007)\n",
    "Director:\n",
    "Anna Nova\n",
    "Ледa",
    "\ud83d",
    '“‘"',
    "Russia, 2010, 56mn\n",
  ]) {
    it(`answers a megabyte of ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(Math.ceil(1e6 / piece.length));
      assert.equal(readFilmRecord(text).value.schemaVersion, "1");
    });
  }
});
