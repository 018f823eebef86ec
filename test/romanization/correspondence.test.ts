import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { correspondence } from "../../src/romanization/index.js";

/** Spellings of film people by several schemes and habits. */
const SPELLINGS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["Tarkovsky", "Тарковский"],
  ["Tarkowski", "Тарковский"],
  ["Paradžanov", "Параджанов"],
  ["Paradjanov", "Параджанов"],
  ["Shukshin", "Шукшин"],
  ["Schukschin", "Шукшин"],
  ["Choukchine", "Шукшин"],
  ["Ioseliani", "Иоселиани"],
  ["Dowschenko", "Довженко"],
  ["Dovjenko", "Довженко"],
  ["Eisenstein", "Эйзенштейн"],
  ["Kozintsev", "Козинцев"],
  ["GERASIMOV", "герасимов"],
];

const OTHERS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["Tarkovsky", "Тургенев"],
  ["Muratova", "Муравьёв"],
  ["Romm", "Райзман"],
  ["Shepitko", "Шевченко"],
  ["German", "Герасимов"],
];

describe("correspondence", () => {
  for (const [latin, cyrillic] of SPELLINGS) {
    it(`${latin} spells ${cyrillic}`, () => assert.ok(correspondence(latin, cyrillic) > 0.5));
  }
  for (const [latin, cyrillic] of OTHERS) {
    it(`${latin} does not spell ${cyrillic}`, () => assert.ok(correspondence(latin, cyrillic) < 0.5));
  }
  it("knows letters of other Cyrillic alphabets by the nearest", () => {
    assert.ok(correspondence("Dovzhenko", "Довженко") > 0.5);
    assert.ok(correspondence("Illienko", "Іллєнко") > 0.5);
    assert.ok(correspondence("Kusturica", "Кустурица") > 0.5);
  });
  it("is 0 where a side has no letters", () => {
    for (const [a, b] of [
      ["", "Анна"],
      ["Anna", ""],
      ["12", "Анна"],
      ["Anna", "😀"],
      ["Anna", "Anna"],
    ] as const) {
      assert.equal(correspondence(a, b), 0);
    }
  });
  it("is from 0 to 1, whatever is compared, and the same in capitals", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.string({ unit: "binary", maxLength: 60 }),
        (a, b) => {
          const score = correspondence(a, b);
          assert.ok(score >= 0 && score <= 1);
        },
      ),
    );
    for (const [latin, cyrillic] of SPELLINGS) {
      assert.equal(correspondence(latin.toUpperCase(), cyrillic.toUpperCase()), correspondence(latin, cyrillic));
    }
  });
  it("looks at the beginning of endless words only", () => {
    assert.ok(correspondence("a".repeat(1_000_000), "а".repeat(1_000_000)) > 0.5);
  });
});
