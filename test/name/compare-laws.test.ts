import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { compareNames } from "../../src/name/index.js";
import { normalized } from "../../src/text/index.js";
import { LEAST_POSSIBLE, LEAST_SAME } from "../../src/name/compare/thresholds.js";

const GIVEN = [
  "Анна",
  "Kira",
  "Ю.",
  "J.",
  "Александр",
  "Aleksandra",
  "Volodymyr",
  "Владимир",
  "Саша",
  "Жан-Люк",
  "Mark",
];
const MIDDLE = ["", "", "Иванович", "Petrovna", "A.", "фон", "de la"];
const FAMILY = [
  "Орлова",
  "Orlov",
  "Šostakovič",
  "Chostakovitch",
  "Годар",
  "Godard",
  "Римский-Корсаков",
  "Putinas",
  "Ли",
];

const part = (list: readonly string[]) => fc.constantFrom(...list);
const person = fc
  .tuple(part(GIVEN), part(MIDDLE), part(FAMILY), fc.constantFrom("given", "family", "comma"))
  .map(([given, middle, family, order]) => {
    const first = [given, middle].filter((word) => word !== "").join(" ");
    if (order === "comma") return `${family}, ${first}`;
    return order === "family" ? `${family} ${first}` : `${first} ${family}`;
  });
const anything = fc.oneof(person, fc.string({ unit: "grapheme", maxLength: 40 }), fc.string({ maxLength: 40 }));

describe("laws of comparing names", () => {
  it("the order of the two does not matter", () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const [there, back] = [compareNames(a, b), compareNames(b, a)];
        assert.deepEqual([there.verdict, there.score], [back.verdict, back.score]);
      }),
      { numRuns: 600 },
    );
  });

  it("a name is the same as itself", () => {
    fc.assert(fc.property(person, (name) => assert.equal(compareNames(name, name).score, 1)));
  });

  it("capitals do not matter", () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        const { verdict, score } = compareNames(a, b);
        for (const [c, d] of [
          [a.toUpperCase(), b],
          [a.toLowerCase(), b.toUpperCase()],
        ] as const) {
          const again = compareNames(c, d);
          assert.deepEqual([again.verdict, again.score], [verdict, score]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("decomposed letters do not matter", () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        assert.equal(compareNames(normalized(a, "NFD"), b).verdict, compareNames(a, b).verdict);
      }),
    );
  });

  it("the score says the verdict", () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const { verdict, score } = compareNames(a, b);
        const said = score >= LEAST_SAME ? "same" : score >= LEAST_POSSIBLE ? "possible" : "different";
        assert.equal(said, verdict);
        assert.ok(score >= 0 && score <= 1);
      }),
    );
  });
});
