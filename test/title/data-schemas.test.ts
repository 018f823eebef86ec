import assert from "node:assert/strict";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { jsonFiles, readJson } from "../language/data-file.js";

type Table = Readonly<Record<string, unknown>>;

const SCHEMA_OF_FILE: readonly (readonly [path: string, schema: string])[] = [
  ["data/titles/articles.json", "title-articles"],
  ["data/titles/function-words.json", "title-function-words"],
  ["data/titles/numerals.json", "title-numerals"],
  ["data/titles/title-words.json", "title-words"],
  ...jsonFiles("data/titles/inflection").map((path) => [path, "title-inflection"] as const),
  ...jsonFiles("data/titles/lexicon").map((path) => [path, "title-lexicon"] as const),
];

/** Ways to spoil a table that its schema must notice. */
const SPOILT: readonly (readonly [schema: string, what: string, spoil: (table: Table) => unknown])[] = [
  ...[...new Set(SCHEMA_OF_FILE.map(([, schema]) => schema))].flatMap((schema) => [
    [schema, "a field too many", (table: Table) => ({ ...table, extra: 1 })] as const,
    [schema, "no licence", ({ licence: _licence, ...rest }: Table) => rest] as const,
    [schema, "no samples", (table: Table) => ({ ...table, samples: [] })] as const,
  ]),
  [
    "title-words",
    "an unknown role",
    (table) => ({ ...table, rows: [{ role: "noise", language: "en", words: ["a"] }] }),
  ],
  ["title-lexicon", "a row of one column", (table) => ({ ...table, rows: ["night"] })],
  ["title-lexicon", "an empty column", (table) => ({ ...table, rows: ["ночь||nuit"] })],
  ["title-lexicon", "a weight of nothing", (table) => ({ ...table, weight: 0 })],
  ["title-inflection", "an unknown shift", (table) => ({ ...table, shifts: ["great-vowel"] })],
  ["title-inflection", "an ending of two words", (table) => ({ ...table, endings: { "a b": [""] } })],
  [
    "title-numerals",
    "a number in letters",
    (table) => ({ ...table, rows: [{ language: "en", cardinals: { two: "two" } }] }),
  ],
];

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });

function schemaOf(name: string): AnySchemaObject {
  const { $id: _address, ...schema } = readJson<AnySchemaObject>(`schemas/data/${name}.schema.json`);
  return schema;
}

describe("tables of titles", () => {
  it("all have a schema", () => {
    const folders = ["data/titles", "data/titles/inflection", "data/titles/lexicon"];
    assert.deepEqual(folders.flatMap(jsonFiles).sort(), SCHEMA_OF_FILE.map(([path]) => path).sort());
  });

  for (const [path, name] of SCHEMA_OF_FILE) {
    it(`${path} keeps to ${name}`, () => {
      const validate = ajv.compile(schemaOf(name));
      assert.ok(validate(readJson(path)), ajv.errorsText(validate.errors, { separator: "\n" }));
    });
  }

  for (const [name, what, spoil] of SPOILT) {
    it(`${name} with ${what} is refused`, () => {
      const [path] = SCHEMA_OF_FILE.find(([, schema]) => schema === name)!;
      assert.equal(ajv.validate(schemaOf(name), spoil(readJson<Table>(path))), false);
    });
  }

  for (const path of jsonFiles("data/titles/lexicon")) {
    it(`${path} has a column for each language in every row, and no row twice`, () => {
      const { languages, rows } = readJson<{ languages: readonly string[]; rows: readonly string[] }>(path);
      assert.deepEqual(
        rows.filter((row) => row.split("|").length !== languages.length),
        [],
      );
    });
  }
});
