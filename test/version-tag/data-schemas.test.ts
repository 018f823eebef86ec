import assert from "node:assert/strict";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { jsonFiles, readJson } from "../language/data-file.js";

const FOLDER = "data/version-tag";
const NAMES = ["filename-words", "mark-letters", "name-words", "prose-words", "regions", "release-words"];

type Table = Readonly<Record<string, unknown>> & { readonly samples: readonly unknown[] };

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });

/** Ways to spoil a table that its schema must notice. */
const SPOILT: readonly (readonly [string, string, (table: Table) => unknown])[] = [
  ...NAMES.flatMap((name) => [
    [name, "a field too many", (table: Table) => ({ ...table, extra: 1 })] as const,
    [name, "no source", ({ source: _source, ...rest }: Table) => rest] as const,
    [name, "no samples", (table: Table) => ({ ...table, samples: [] })] as const,
  ]),
  [
    "prose-words",
    "an unknown role",
    (table) => ({ ...table, rows: [{ role: "but", language: "en", words: ["but"] }] }),
  ],
  ["prose-words", "a sample of an unknown role", (table) => ({ ...table, samples: [["but", "but"]] })],
  [
    "prose-words",
    "a word twice in a row",
    (table) => ({ ...table, rows: [{ role: "and", language: "en", words: ["and", "and"] }] }),
  ],
  ["release-words", "an unknown type", (table) => ({ ...table, marks: [{ words: "x", type: "rumour" }] })],
  ["release-words", "a version without a kind", (table) => ({ ...table, marks: [{ words: "vo", type: "version" }] })],
  [
    "release-words",
    "a side of no subtitles",
    (table) => ({ ...table, marks: [{ words: "dl", type: "dual", side: "after" }] }),
  ],
  [
    "filename-words",
    "a flag nobody reads",
    (table) => ({ ...table, flags: { ...(table["flags"] as object), loud: "loud" } }),
  ],
  ["filename-words", "a code for no language", (table) => ({ ...table, codes: { spl: "Spanish" } })],
  [
    "mark-letters",
    "letters of nobody",
    (table) => ({ ...table, families: { ...(table["families"] as object), polish: { pl: ["p"] } } }),
  ],
  ["mark-letters", "a collision of one language", (table) => ({ ...table, collisions: { vost: { a: ["en"] } } })],
  ["regions", "a region that says nothing", (table) => ({ ...table, rows: [{ region: "DE" }] })],
  ["regions", "a language by its name", (table) => ({ ...table, rows: [{ region: "DE", subtitles: ["German"] }] })],
  ["name-words", "words parted by commas and blanks at the end", (table) => ({ ...table, linking: "and, et " })],
];

describe("tables of version words", () => {
  it("all have a schema", () =>
    assert.deepEqual(
      jsonFiles(FOLDER),
      NAMES.map((name) => `${FOLDER}/${name}.json`),
    ));

  for (const name of NAMES) {
    it(`${name}.json keeps to its schema`, () => {
      const validate = ajv.compile(readJson<AnySchemaObject>(`schemas/data/${name}.schema.json`));
      assert.ok(validate(readJson(`${FOLDER}/${name}.json`)), ajv.errorsText(validate.errors, { separator: "\n" }));
    });
  }

  for (const [name, what, spoil] of SPOILT) {
    it(`${name}.json with ${what} is refused`, () => {
      const { $id: _address, ...schema } = readJson<AnySchemaObject>(`schemas/data/${name}.schema.json`);
      assert.equal(ajv.validate(schema, spoil(readJson<Table>(`${FOLDER}/${name}.json`))), false);
    });
  }
});
