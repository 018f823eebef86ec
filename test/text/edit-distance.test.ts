import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { editDistanceWithin } from "../../src/text/index.js";

/** The whole table, cell by cell. */
function distanceOf(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      table[row]![column] = Math.min(
        table[row - 1]![column]! + 1,
        table[row]![column - 1]! + 1,
        table[row - 1]![column - 1]! + change,
        swapped ? table[row - 2]![column - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return table[a.length]![b.length]!;
}

describe("edit distance", () => {
  const CASES: readonly (readonly [a: string, b: string, most: number, distance: number | undefined])[] = [
    ["ferry", "ferry", 0, 0],
    ["ferry", "frery", 1, 1],
    ["ferry", "fery", 0, undefined],
    ["", "salt", 4, 4],
    ["", "salt", 3, undefined],
    ["", "", 0, 0],
    ["salt", "tram", 9, 4],
    ["salt", "tram", Number.POSITIVE_INFINITY, 4],
    ["salt", "salts", 1.9, 1],
    ["salt", "salts", Number.NaN, undefined],
  ];
  for (const [a, b, most, distance] of CASES) {
    it(`of ${JSON.stringify([a, b])} within ${most} is ${distance}`, () => {
      assert.equal(editDistanceWithin(a, b, most), distance);
    });
  }

  it("is that of the whole table, however narrow the band", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 14 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 12 }), (a, b, most) => {
        const distance = distanceOf(a, b);
        return editDistanceWithin(a, b, most) === (distance <= most ? distance : undefined);
      }),
      { numRuns: 3000 },
    );
  });
});
