import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { loadWordEngines } from "../../src/port/index.js";

const ROWS = [
  ["cyrillic-to-translit-js:uk", "їжак", "yizhak"],
  ["cyrillic-to-translit-js:uk", "згурський", "zghurskyi"],
  ["cyrillic-to-translit-js:ru", "юлия", "yuliya"],
  ["cyrillic-to-translit-js:ru", "щербаков", "shcherbakov"],
  ["cyrillic-to-translit-js:ru", "", ""],
] as const;

describe("the engines for words", () => {
  for (const [name, word, expected] of ROWS) {
    it(`${name} writes ${word || "nothing"}`, async () =>
      assert.equal((await loadWordEngines())[name]?.(word), expected));
  }
});
