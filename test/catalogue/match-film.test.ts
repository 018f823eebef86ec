import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { matchFilm } from "../../src/catalogue/index.js";
import type { CatalogueFilm, CatalogueQuery } from "../../src/model/index.js";
import { storeOf } from "./memory-store.js";

function film(id: string, titles: readonly string[], year?: number, more: Partial<CatalogueFilm> = {}): CatalogueFilm {
  return { id, titles: titles.map((text) => ({ text })), ...(year === undefined ? {} : { year }), ...more };
}

const FILMS: readonly CatalogueFilm[] = [
  film("ferry", ["Соляной паром", "The Salt Ferry"], 2011, {
    directors: ["Anna Paromova"],
    runtimeMinutes: 84,
    countries: ["RU"],
  }),
  film("ferry-guests", ["The Salt Ferry and Its Guests"], 2012, { directors: ["Boris Sadov"], runtimeMinutes: 61 }),
  film("machine-1987", ["TinMachine"], 1987, { directors: ["Ada Ferryman"], runtimeMinutes: 102 }),
  film("machine-2014", ["TinMachine"], 2014, { directors: ["Carl Tram"], runtimeMinutes: 117 }),
  film("fitter", ["Fitter"], 2022),
  film("coach-fitter", ["Coach Fitter"], 2005),
  film("room", ["Комната у моря"], 2015),
  film("war-room", ["Военная комната у моря"], 2015),
  film("tram", ["Night Tram"], 1997, { directors: ["Carl Tram"] }),
  film("tram-2", ["Night Tram 2"], 2000, { directors: ["Carl Tram"] }),
  film("robot", ["WALL·O"], 2008),
  film("half", ["8½ ворот"], 1963),
  film("nina-a", ["Lanterns of Autumn"], 2017, { directors: ["Ada Ferryman"], runtimeMinutes: 89 }),
  film("nina-b", ["Lanterns of Autumn"], 2018, { directors: ["Carl Tram"], runtimeMinutes: 138 }),
  film("twin-a", ["Orchard in Flames"], 2019),
  film("twin-b", ["Orchard in Flames"], 2019),
  film("lantern", ["The Lantern"], 2003, { directors: ["Ada Ferryman"], runtimeMinutes: 95 }),
  film("undated", ["Harbour Without a Year"]),
  film("undated-short", ["Quay"]),
  film("undated-twin", ["Windows of the North Wind"]),
  film("dated-twin", ["Windows of the North Wind"], 1951),
];

const ask = (titles: readonly string[], more: Omit<CatalogueQuery, "titles"> = {}): CatalogueQuery => ({
  titles: titles.map((text) => ({ text })),
  ...more,
});

type Case = readonly [what: string, query: CatalogueQuery, decision: string, first?: string];

const CASES: readonly Case[] = [
  ["title and year", ask(["The Salt Ferry"], { year: 2011 }), "match", "ferry"],
  ["title in another scheme", ask(["Solianoi parom"], { year: 2011, runtimeMinutes: 84 }), "match", "ferry"],
  ["two languages in one string", ask(["СОЛЯНОЙ ПАРОМ / The Salt Ferry"], { year: 2011 }), "match", "ferry"],
  [
    "year off by one, running time agrees",
    ask(["The Salt Ferry"], { year: 2010, runtimeMinutes: 84 }),
    "match",
    "ferry",
  ],
  [
    "year off by one, director agrees",
    ask(["Соляной паром"], { year: 2012, directors: ["А. Паромова"] }),
    "match",
    "ferry",
  ],
  ["the newer of two far apart", ask(["TinMachine"], { year: 2014 }), "match", "machine-2014"],
  ["the older of two far apart", ask(["TinMachine"], { year: 1987 }), "match", "machine-1987"],
  ["the whole title beats the longer one", ask(["Fitter"], { year: 2022 }), "match", "fitter"],
  ["the longer title of the year beats none", ask(["Coach Fitter"], { year: 2005 }), "match", "coach-fitter"],
  ["the whole title beats the one it ends", ask(["Комната у моря"], { year: 2015 }), "match", "room"],
  ["the sequel", ask(["Night Tram 2"], { year: 2000 }), "match", "tram-2"],
  ["the first film, not its sequel", ask(["Night Tram"], { year: 1997, directors: ["Carl Tram"] }), "match", "tram"],
  ["a dot in the middle", ask(["WALL-O"], { year: 2008 }), "match", "robot"],
  ["one half", ask(["8 1/2 ворот"], { year: 1963 }), "match", "half"],
  ["an article on one side, beside several words", ask(["Salt Ferry"], { year: 2011 }), "match", "ferry"],
  ["an article on both sides, beside one word", ask(["Lantern, The"], { year: 2003 }), "match", "lantern"],
  [
    "one on one side, and the running time agrees",
    ask(["Lantern"], { year: 2003, runtimeMinutes: 95 }),
    "match",
    "lantern",
  ],
  [
    "one on one side, and the director agrees",
    ask(["Lantern"], { year: 2003, directors: ["Ada Ferryman"] }),
    "match",
    "lantern",
  ],
  // A person is asked.
  ["two of one title a year apart", ask(["Lanterns of Autumn"], { year: 2017 }), "review", "nina-a"],
  ["… told apart by running time", ask(["Lanterns of Autumn"], { year: 2017, runtimeMinutes: 89 }), "match", "nina-a"],
  [
    "… told apart by director, against the year",
    ask(["Lanterns of Autumn"], { year: 2017, directors: ["Carl Tram"], runtimeMinutes: 138 }),
    "match",
    "nina-b",
  ],
  ["two equally good hits", ask(["Orchard in Flames"], { year: 2019 }), "review", "twin-a"],
  ["a title alone", ask(["The Salt Ferry and Its Guests"]), "review", "ferry-guests"],
  ["a long title of a film without a year", ask(["Harbour Without a Year"], { year: 1990 }), "match", "undated"],
  ["that title alone", ask(["Harbour Without a Year"]), "review", "undated"],
  ["a short title of a film without a year", ask(["Quay"], { year: 1990 }), "review", "undated-short"],
  [
    "a title that a film without a year is not the only one to have",
    ask(["Windows of the North Wind"], { year: 1990 }),
    "review",
    "undated-twin",
  ],
  [
    "a translated title, director and year",
    ask(["Le bac à sel"], { year: 2011, directors: ["Анна Паромова"] }),
    "review",
    "ferry",
  ],
  [
    "the director against the title",
    ask(["The Salt Ferry"], { year: 2011, directors: ["Carl Tram"] }),
    "review",
    "ferry",
  ],
  ["an article on one side, beside one word", ask(["Lantern"], { year: 2003 }), "review", "lantern"],
  // Nothing to see.
  ["another film of the year", ask(["Zebra Crossing Blues"], { year: 1975 }), "none"],
  [
    "an equal title of long ago by somebody else",
    ask(["TinMachine"], { year: 1931, directors: ["Anna Paromova"], runtimeMinutes: 60 }),
    "none",
  ],
];

describe("matchFilm", () => {
  const store = storeOf(FILMS);

  for (const [what, query, decision, first] of CASES) {
    it(`${what}: ${decision}`, () => {
      const match = matchFilm(query, store);
      assert.equal(match.decision, decision, JSON.stringify(match.candidates.slice(0, 2)));
      if (first !== undefined) assert.equal(match.candidates[0]?.id, first);
    });
  }

  const TITLELESS: readonly CatalogueQuery[] = [
    ask([], { directors: ["Anna Paromova"] }),
    ask([], { directors: ["Anna Paromova"], year: 2011, runtimeMinutes: 84, countries: ["RU"] }),
    ask(["Zzz"], { directors: ["Anna Paromova"], year: 2011, runtimeMinutes: 84, countries: ["RU"] }),
  ];
  for (const query of TITLELESS) {
    it(`never matches on ${Object.keys(query).join(", ")} without the title`, () => {
      const { decision, candidates } = matchFilm(query, store);
      assert.equal(candidates[0]?.id, "ferry");
      assert.notEqual(decision, "match");
    });
  }

  it("offers both namesakes", () => {
    const { candidates } = matchFilm(ask(["Lanterns of Autumn"], { year: 2017 }), store, 2);
    assert.deepEqual(
      candidates.map(({ id }) => id),
      ["nina-a", "nina-b"],
    );
  });

  it("says what speaks for and against, in the order of the fields, and nothing of what is not known", () => {
    const query = ask(["Solyanoy parom"], { year: 2012, runtimeMinutes: 86, countries: ["RU"] });
    const { evidence } = matchFilm(query, store).candidates[0]!;
    assert.deepEqual(
      evidence.map(({ field, level, a, b }) => [field, level, a, b]),
      [
        ["title", "romanization", "Solyanoy parom", "Соляной паром"],
        ["year", "adjacent", 2012, 2011],
        ["runtime", "close", 86, 84],
        ["country", "same", ["RU"], ["RU"]],
      ],
    );
  });

  it("scores by the weights: a hundred times the probability", () => {
    const weights = {
      prior: -1,
      length: 0,
      subtitle: 0,
      homonyms: 1,
      article: 2,
      title: { exact: 3, romanization: 0, close: 0, similar: 0, part: 0, weak: 0, none: 0 },
      year: { same: 1, adjacent: 0, near: 0, far: 0 },
      runtime: { same: 0, close: 0, near: 0, off: 0, far: 0 },
      director: { same: 0, possible: 0, different: 0 },
      country: { same: 0, different: 0 },
    };
    const [first] = matchFilm(ask(["Fitter"], { year: 2022 }), store, 1, weights).candidates;
    assert.equal(first?.score, 88.9);
    // Two films have this title: one bit less.
    assert.equal(matchFilm(ask(["Orchard in Flames"], { year: 2019 }), store, 1, weights).candidates[0]?.score, 80);
    // One side has an article beside one word: two bits less.
    assert.equal(matchFilm(ask(["Lantern"], { year: 2003 }), store, 1, weights).candidates[0]?.score, 66.7);
  });

  it("puts the best first, equal scores in order of id, and keeps to the limit", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...FILMS]), fc.integer({ min: 1, max: 20 }), (films, limit) => {
        const { candidates } = matchFilm(ask(["Orchard in Flames"], { year: 2019 }), storeOf(films), limit);
        assert.equal(candidates.length, Math.min(limit, films.length));
        candidates.slice(1).forEach(({ id, score }, at) => {
          const before = candidates[at]!;
          assert.ok(before.score >= score);
          if (before.id === "twin-b") assert.notEqual(id, "twin-a");
        });
      }),
    );
  });

  it("finds nothing in nothing", () => {
    assert.deepEqual(matchFilm(ask(["Fitter"], { year: 2022 }), storeOf([])), { decision: "none", candidates: [] });
  });

  it("answers any text", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("…", "M", "1917", "黒い雨", "🎬", " ", "a".repeat(600)),
    );
    fc.assert(
      fc.property(text, fc.option(fc.integer({ min: 1880, max: 2030 }), { nil: undefined }), (asked, year) => {
        const query = ask([asked], year === undefined ? {} : { year });
        for (const { score } of matchFilm(query, store).candidates) assert.ok(score >= 0 && score <= 100);
      }),
    );
  });
});
