import assert from "node:assert/strict";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { FIELD_WORD_TABLES } from "../../../scripts/generate-field-words.js";
import { FIELD_WORDS } from "../../../src/generated/field-words.js";
import { PhraseTable, tokenize, type FieldWordTable } from "../../../src/record/fields/words/index.js";
import { stretch } from "../../../src/record/stretch.js";
import { readJson } from "../../language/data-file.js";

interface WordsFile {
  readonly rows: readonly { readonly meaning: string }[];
  readonly samples: readonly (readonly [string, string])[];
}

const validate = new Ajv2020({ allErrors: true }).compile(
  readJson<AnySchemaObject>("schemas/data/field-words.schema.json"),
);
const FILES = [...FIELD_WORD_TABLES, "country-names"];

describe("tables of words of fields", () => {
  for (const name of FILES) {
    const file = readJson<WordsFile>(`data/record/${name}.json`);
    it(`${name} keeps to its schema`, () => {
      assert.ok(validate(file), JSON.stringify(validate.errors));
      assert.equal(validate({ ...file, rows: [{ ...file.rows[0], extra: 1 }] }), false);
    });
    it(`${name} gives its samples`, () => {
      const table = new PhraseTable((name === "country-names" ? "more-countries" : name) as FieldWordTable);
      for (const [text, meaning] of file.samples) assert.ok(table.meaningsOf(stretch(text)).includes(meaning), text);
    });
  }
  it("has no empty word", () => {
    for (const table of Object.values(FIELD_WORDS))
      for (const phrases of Object.values(table)) assert.ok(!phrases.split("\t").includes(""));
  });
});

const TOKENS: readonly (readonly [string, string])[] = [
  ["120 min.Russian", "120 min . russian"],
  ["78 minThe film", "78 min the film"],
  ["1h13", "1 h 13"],
  ["L’Été", "l ' ete"],
  ["ч.-б.", "ч . - б ."],
  ["ELENAOne", "elenaone"],
  ["", ""],
  ["\ud800", "\ud800"],
];

describe("tokenize", () => {
  for (const [text, keys] of TOKENS) {
    it(JSON.stringify(text), () => {
      assert.equal(
        tokenize(text)
          .map(({ key }) => key)
          .join(" "),
        keys,
      );
    });
  }
});
