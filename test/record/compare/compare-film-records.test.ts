import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { compareFilmRecords } from "../../../src/record/index.js";

interface Facts {
  readonly titles?: readonly string[];
  readonly language?: string;
  readonly year?: number | null;
  readonly minutes?: number;
  readonly director?: string;
  readonly cast?: readonly string[];
  readonly crew?: readonly string[];
  readonly more?: object;
}

const CREW = ["editor", "composer", "cinematographer"];

function record({ titles = ["Northern Pier"], language = "en", year = 2016, ...facts }: Facts): object {
  const { minutes, director, cast = [], crew = [], more } = facts;
  const credit = (role: string, printed: string) => ({ role, name: { printed } });
  return {
    titles: titles.map((text) => ({ text, language })),
    year,
    runtime: minutes === undefined ? null : { iso: `PT${minutes}M` },
    credits: [
      ...(director === undefined ? [] : [credit("director", director)]),
      ...cast.map((name) => credit("actor", name)),
      ...crew.map((name, at) => credit(CREW[at] ?? "producer", name)),
    ],
    ...more,
  };
}

const CAST = ["Nina Belova", "Oleg Gromov", "Lev Malin"];
const PIER: Facts = { director: "Anna Vetrova", cast: CAST };

/** Two records, and whether they are of one film. */
const PAIRS: readonly (readonly [title: string, a: Facts, b: Facts, one: boolean])[] = [
  ["title and director agree", PIER, { director: "Anna Vetrova" }, true],
  ["in two spellings, a year apart", PIER, { director: "Anna Wetrowa", year: 2017 }, true],
  [
    "title across scripts",
    { ...PIER, titles: ["Severnyi prichal"], language: "ru-Latn" },
    { director: "Анна Ветрова", titles: ["Северный причал"], language: "ru-Cyrl" },
    true,
  ],
  ["a remake", PIER, { ...PIER, director: "Hans Meier" }, false],
  ["two years apart", PIER, { ...PIER, year: 2018 }, false],
  ["title alone", { cast: [] }, { cast: [] }, false],
  ["title and cast, no director", { cast: CAST }, { cast: CAST.slice(1) }, true],
  ["title and one of the cast", { cast: CAST }, { cast: CAST.slice(2) }, false],
  ["title and cast, other years unknown", { cast: CAST, year: null }, { cast: CAST }, false],
  ["a short and the long film of it", { ...PIER, minutes: 20 }, { ...PIER, minutes: 98 }, false],
  ["another cut", { ...PIER, minutes: 120 }, { ...PIER, minutes: 140 }, true],
  ["no title, but director, year and cast", PIER, { ...PIER, titles: [] }, true],
  ["no title, director and year", PIER, { director: "Anna Vetrova", titles: [] }, false],
  ["no title and no year", { ...PIER, titles: [], year: null }, PIER, false],
  ["no title, no director", { cast: CAST, titles: [] }, { cast: CAST, titles: [] }, false],
  ["other titles in one language", PIER, { ...PIER, titles: ["The Ferry"] }, false],
  ["other titles in other languages", PIER, { ...PIER, titles: ["Elli"], language: "fi" }, true],
  ["the second part", { ...PIER, titles: ["Northern Pier 1"] }, { ...PIER, titles: ["Northern Pier 2"] }, false],
  [
    "other languages, director and crew",
    { ...PIER, cast: [], crew: CAST },
    { director: "Anna Vetrova", crew: CAST, titles: ["Elli"], language: "fi" },
    true,
  ],
];

describe("comparing film records", () => {
  for (const [title, a, b, one] of PAIRS) {
    it(`${title}: ${one ? "one film" : "two films"}`, () => {
      const expected = one ? [[0, 1]] : [[0], [1]];
      const works = (records: readonly object[]) => compareFilmRecords(records).works.map((work) => work.records);
      assert.deepEqual(works([record(a), record(b)]), expected);
      assert.deepEqual(works([record(b), record(a)]), expected);
    });
  }

  it("does not tie two films together by a record that fits both", () => {
    const years = [2015, 2016, 2017].map((year) => record({ ...PIER, year }));
    assert.equal(compareFilmRecords(years).works.length, 2);
    const [ferry, pier, untitled] = [["The Ferry"], ["Northern Pier"], []].map((titles) => record({ ...PIER, titles }));
    assert.deepEqual(
      compareFilmRecords([ferry, pier, untitled]).works.map((work) => work.records),
      [[0, 2], [1]],
    );
  });

  it("gathers titles and people in all spellings, with schemes", () => {
    const name = (printed: string, variant: string) => ({ printed, variants: [{ text: variant, script: "Cyrl" }] });
    const russian = {
      ...record({ titles: [] }),
      titles: [{ text: "Северный причал", language: "ru-Cyrl", role: "original" }],
      credits: [{ role: "director", name: name("Iurii Kliuev", "Юрий Клюев") }],
    };
    const latin = {
      ...record({ director: "Yury Klyuev", titles: [] }),
      titles: [{ text: "Severnyi prichal", language: "ru-Latn", role: "transliterated" }],
    };
    const [work] = compareFilmRecords([russian, latin]).works;
    assert.deepEqual(work?.records, [0, 1]);
    assert.deepEqual(
      work?.titles.map(({ text, records }) => [text, records]),
      [
        ["Северный причал", [0]],
        ["Severnyi prichal", [1]],
      ],
    );
    const [director, ...others] = work?.people ?? [];
    assert.equal(others.length, 0);
    assert.deepEqual(
      director?.names.map(({ text }) => text),
      ["Iurii Kliuev", "Юрий Клюев", "Yury Klyuev"],
    );
    assert.match(director?.names[0]?.scheme ?? "none", /^[a-z]+-rus-Cyrl-Latn/);
    // The title is by the Library of Congress or the like, the name is not: a record that mixes schemes has none.
    assert.equal(director?.names[2]?.scheme, undefined);
  });

  const countries = (...codes: readonly string[]) => ({ countries: codes.map((code) => ({ code })) });
  for (const [title, a, b, expected] of [
    ["nothing", { minutes: 120 }, { more: { runtime: { iso: "PT2H" } } }, []],
    ["what one does not state", { minutes: 120, more: countries("RU") }, {}, []],
    ["rounded times", { minutes: 120 }, { minutes: 121 }, ["runtime rounding record/runtime-rounding /1/runtime"]],
    ["frame rates", { minutes: 121 }, { minutes: 116 }, ["runtime frame-rate record/runtime-frame-rate /1/runtime"]],
    ["cuts", { minutes: 120 }, { minutes: 140 }, ["runtime other-cut record/runtime-other-cut /1/runtime"]],
    ["years", {}, { year: 2017 }, ["year neighbouring-years record/year-neighbouring /1/year"]],
    ["the order of countries", { more: countries("RU", "LV") }, { more: countries("LV", "RU") }, []],
    [
      "a country left out",
      { more: countries("RU", "LV") },
      { more: countries("RU") },
      ["countries incomplete record/records-differ /1/countries"],
    ],
    [
      "a state and its successor",
      { year: 1990, more: countries("SUHH") },
      { year: 1990, more: countries("RU") },
      ["countries successor-state record/records-differ /1/countries"],
    ],
    [
      "other countries",
      { more: countries("RU") },
      { more: countries("FR") },
      ["countries contradiction record/records-contradict /1/countries"],
    ],
    [
      "colour",
      { more: { colour: { value: "bw" } } },
      { more: { colour: { value: "colour" } } },
      ["colour contradiction record/records-contradict /1/colour"],
    ],
    [
      "versions",
      { more: { version: { kind: "original", audio: ["ru"], subtitles: null } } },
      { more: { version: { kind: "dubbed", audio: ["de"], subtitles: [] } } },
      ["version other-copy record/records-differ /1/version"],
    ],
  ] as const satisfies readonly (readonly [string, Facts, Facts, readonly string[]])[]) {
    it(`explains: ${title}`, () => {
      const { works, findings } = compareFilmRecords([a, b].map((facts) => record({ ...PIER, ...facts })));
      assert.equal(works.length, 1);
      const conflicts = works[0]?.conflicts ?? [];
      const told = conflicts.map(({ field, verdict }, at) => {
        const { rule, pointer } = findings[at] ?? {};
        return [field, verdict, rule, pointer].join(" ");
      });
      assert.deepEqual(told, expected);
      assert.equal(findings.length, conflicts.length);
    });
  }

  it("puts every record of any shape into one work", () => {
    const facts = fc.record(
      {
        titles: fc.oneof(fc.array(fc.record({ text: fc.constantFrom("A", "B", "") })), fc.jsonValue()),
        year: fc.oneof(fc.constantFrom(2000, 2001, null), fc.jsonValue()),
        credits: fc.oneof(
          fc.jsonValue(),
          fc.array(fc.constant({ role: "director", name: { printed: "Anna Vetrova" } })),
        ),
        version: fc.jsonValue(),
        countries: fc.jsonValue(),
        runtime: fc.constantFrom(null, { iso: "PT90M" }, { iso: "PT94M" }, 5),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(facts, fc.jsonValue()), { maxLength: 8 }), (records) => {
        const members = compareFilmRecords(records).works.flatMap((work) => work.records);
        assert.deepEqual(
          [...members].sort((a, b) => a - b),
          [...records.keys()],
        );
      }),
      { numRuns: 200 },
    );
  });

  it("is not slowed down by what all records share", () => {
    const records = Array.from({ length: 400 }, (_, at) => record({ ...PIER, titles: [`Pier ${at}`] }));
    assert.equal(compareFilmRecords(records).works.length, 400);
    const same = Array.from({ length: 400 }, () => record(PIER));
    assert.equal(compareFilmRecords(same).works.length, 1);
  });
});
