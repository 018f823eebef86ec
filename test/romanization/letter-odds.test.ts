import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { alphabetOf } from "../../src/romanization/engine/index.js";
import { russianLetters } from "../../src/romanization/reading/index.js";

const FILE = "data/names/learned/letter-odds.json";

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(path, "utf8")) as Shape;
}

/** How likely a word is among Russian names, as a logarithm. */
function wordOdds(word: string): number {
  const { size, letterOf, odds, next } = russianLetters();
  const { slotOf } = alphabetOf("Cyrl");
  let context = 0;
  let sum = 0;
  for (const letter of [...[...word].map((one) => letterOf[slotOf[one.charCodeAt(0)]!]!), 0]) {
    sum += Math.log(odds[context * size + letter]!);
    context = next[context * size + letter]!;
  }
  return sum;
}

describe("odds of letters", () => {
  const file = readJson<{ alphabet: string; rows: readonly string[] }>(FILE);

  it("keep to their schema, which refuses what it does not know", () => {
    const validate = new Ajv2020().compile(readJson<AnySchemaObject>("schemas/data/letter-odds.schema.json"));
    assert.ok(validate(file), JSON.stringify(validate.errors));
    assert.equal(validate({ ...file, extra: 1 }), false);
  });

  it("have a row of the same length for each first letter", () => {
    const size = file.alphabet.length + 2;
    assert.equal(new Set(file.alphabet).size, file.alphabet.length);
    assert.equal(file.rows.length, size);
    for (const row of file.rows) assert.equal(atob(row).length, size * size);
  });

  it("add up to one in each context", () => {
    const { size, contexts, odds } = russianLetters();
    for (let context = 0; context < contexts; context++) {
      const sum = odds.subarray(context * size, (context + 1) * size).reduce((all, one) => all + one, 0);
      assert.ok(Math.abs(sum - 1) < 0.05, `${context}: ${sum}`);
    }
  });

  const LIKELIER: readonly (readonly [string, string])[] = [
    ["тарковский", "тарковскии"],
    ["гоголь", "гогол"],
    ["мария", "мариа"],
    ["щукин", "шчукин"],
    ["чухрай", "чухраи"],
    ["эйзенштейн", "ейзенштейн"],
  ];
  for (const [likelier, other] of LIKELIER) {
    it(`${likelier} is likelier than ${other}`, () => assert.ok(wordOdds(likelier) > wordOdds(other)));
  }
});
