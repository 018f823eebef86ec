import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { matchNames } from "../../src/name/index.js";

const PEOPLE = [
  "Андрей Тарковский",
  "Арсений Тарковский",
  "Кира Муратова",
  "Лариса Шепитько",
  "Сергей Параджанов",
  "Отар Иоселиани",
  "Сергей Эйзенштейн",
  "Александр Довженко",
  "Марлен Хуциев",
  "Григорий Чухрай",
  "Василий Шукшин",
  "Алексей Балабанов",
  "Никита Михалков",
  "Андрей Кончаловский",
  "Динара Асанова",
  "Юлий Райзман",
];

const best = (query: string, candidates: readonly string[]): string | undefined => {
  const [hit] = matchNames([query], candidates, 1).results[0]!;
  return hit && candidates[hit.index];
};

/** A name as somebody wrote it, and who is meant. */
const FOUND: readonly (readonly [query: string, person: string])[] = [
  ["Andrei Tarkovsky", "Андрей Тарковский"],
  ["Tarkovskij, Arsenij", "Арсений Тарковский"],
  ["Mouratova", "Кира Муратова"],
  ["Larissa Schepitko", "Лариса Шепитько"],
  ["Larisa Shepitko", "Лариса Шепитько"],
  ["Serguei Paradjanov", "Сергей Параджанов"],
  ["Otar Iosseliani", "Отар Иоселиани"],
  ["S. M. Eisenstein", "Сергей Эйзенштейн"],
  ["Alexander Dowschenko", "Александр Довженко"],
  ["Oleksandr Dovzhenko", "Александр Довженко"],
  ["Marlen Chuzijew", "Марлен Хуциев"],
  ["Grigori Tchoukhraï", "Григорий Чухрай"],
  ["Wassili Schukschin", "Василий Шукшин"],
  ["Nikita Mihalkov", "Никита Михалков"],
  ["KONCHALOVSKY", "Андрей Кончаловский"],
  ["Юлій Райзман", "Юлий Райзман"],
  ["А. Кончаловский", "Андрей Кончаловский"],
];

describe("matching names", () => {
  for (const [query, person] of FOUND) it(`${query} is ${person}`, () => assert.equal(best(query, PEOPLE), person));

  const OTHER_DIRECTIONS: readonly (readonly [query: string, found: string, ...others: string[]])[] = [
    ["Тарковский", "Tarkovskij", "Taranovskij", "Turovskaja"],
    ["Tarkovsky", "Tarkowski", "Taranowski", "Turowski"],
    ["Муратова", "Муратова", "Muratova", "Мурашова"],
    ["Muratova", "Муратова", "Mouratov", "Мурашова", "Maratova"],
    ["იოსელიანი", "იოსელიანი", "ასათიანი", "Иоселиани"],
  ];
  for (const [query, found, ...others] of OTHER_DIRECTIONS) {
    it(`${query} is ${found} rather than ${others.join(", ")}`, () => {
      assert.equal(best(query, [...others, found]), found);
    });
  }
});

describe("edges of matching names", () => {
  it("no candidates, no queries", () => {
    assert.deepEqual(matchNames(["Gryazev", "Mansky"], []), { results: [[], []] });
    assert.deepEqual(matchNames([], ["Грязев"]), { results: [] });
  });
  it("what has no letters is no hit and has none", () => {
    assert.deepEqual(matchNames(["", "😀", "12"], ["Грязев"]), { results: [[], [], []] });
    assert.deepEqual(matchNames(["Gryazev"], ["", "😀", "–"]), { results: [[]] });
    assert.equal(matchNames(["Gryazev"], ["", "😀", "Грязев"]).results[0]?.[0]?.index, 2);
  });
  it("the limit caps each list, and none is longer than ten unless asked", () => {
    const candidates = Array.from({ length: 30 }, () => "Грязев");
    assert.equal(matchNames(["Gryazev"], candidates, 3).results[0]?.length, 3);
    assert.equal(matchNames(["Gryazev"], candidates).results[0]?.length, 10);
    assert.equal(matchNames(["Gryazev"], candidates, 100).results[0]?.length, 30);
  });
  it("equal candidates are told apart, in their order", () => {
    const [hits] = matchNames(["Gryazev"], ["Манский", "Грязев", "Грязев", "грязев"]).results;
    assert.deepEqual(
      hits?.slice(0, 3).map(({ index }) => index),
      [1, 2, 3],
    );
    assert.equal(new Set(hits?.slice(0, 3).map(({ score }) => score)).size, 1);
  });
  it("an initial alone finds what begins with it", () => {
    assert.equal(best("T.", ["А.", "Т.", "Ш."]), "Т.");
  });
});

describe("laws of matching names", () => {
  const names = fc.array(
    fc.oneof(fc.constantFrom(...PEOPLE, "Kira Muratova", ""), fc.string({ unit: "binary", maxLength: 12 })),
    { maxLength: 12 },
  );

  it("a list for each query, best first, equal scores by index, scores from 0 to 1, no candidate twice", () => {
    fc.assert(
      fc.property(names, names, fc.integer({ min: 1, max: 5 }), (queries, candidates, limit) => {
        const { results } = matchNames(queries, candidates, limit);
        assert.equal(results.length, queries.length);
        for (const hits of results) {
          assert.ok(hits.length <= limit);
          assert.equal(new Set(hits.map(({ index }) => index)).size, hits.length);
          hits.forEach(({ index, score }, at) => {
            assert.ok(score > 0 && score <= 1 && index >= 0 && index < candidates.length);
            const before = hits[at - 1];
            assert.ok(!before || before.score > score || (before.score === score && before.index < index));
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a query has the hits it has alone", () => {
    const queries = FOUND.map(([query]) => query);
    const together = matchNames(queries, PEOPLE).results;
    queries.forEach((query, at) => assert.deepEqual(matchNames([query], PEOPLE).results[0], together[at]));
  });
});

describe("matching hostile names", () => {
  const HOSTILE: readonly (readonly [what: string, name: string])[] = [
    ["a word without end", "shchyalior".repeat(100_000)],
    ["Cyrillic without end", "щё".repeat(500_000)],
    ["marks without end", `a${"\u0301".repeat(1_000_000)}`],
    ["emoji", "👩‍👩‍👧".repeat(100_000)],
    ["spaces", " ".repeat(1_000_000)],
    ["words without end", "Кира ".repeat(200_000)],
    ["lone surrogates", "\ud800Anna\udc00"],
  ];
  for (const [what, name] of HOSTILE) {
    it(`gives an answer: ${what}`, () => {
      assert.equal(matchNames([name, "Kira Muratova"], [name, "Кира Муратова"]).results.length, 2);
    });
  }
  it("many candidates that begin alike", () => {
    const candidates = Array.from(
      { length: 5000 },
      (_, at) => `Иван ${String.fromCharCode(1072 + (at % 32)).repeat(3)}`,
    );
    assert.equal(matchNames(["Ivan"], candidates).results[0]?.length, 10);
  });
});
