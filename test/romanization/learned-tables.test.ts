import assert from "node:assert/strict";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { correspondence, restoreCyrillic } from "../../src/romanization/index.js";
import { readJson } from "../language/data-file.js";

type Table = Readonly<Record<string, unknown>>;

const NAMES = ["joint-spellings", "chunk-costs"];

const readTable = (name: string): Table => readJson<Table>(`data/names/learned/${name}.json`);

/** Ways to spoil a table that its schema must notice. */
const SPOILT: readonly (readonly [name: string, what: string, spoil: (table: Table) => unknown])[] = [
  ...NAMES.flatMap((name) => [
    [name, "a field too many", (table: Table) => ({ ...table, extra: 1 })] as const,
    [name, "no source", ({ source: _source, ...rest }: Table) => rest] as const,
    [name, "no samples", (table: Table) => ({ ...table, samples: [] })] as const,
  ]),
  ["joint-spellings", "a chunk of three Cyrillic letters", (table) => ({ ...table, chunks: "a:ааа" })],
  ["joint-spellings", "a letter that is no packed number", (table) => ({ ...table, children: ['"'] })],
  [
    "chunk-costs",
    "a Latin letter with costs",
    (table) => ({ ...table, costs: { ...(table["costs"] as Table), a: "a 1" } }),
  ],
  [
    "chunk-costs",
    "a chunk without cost",
    (table) => ({ ...table, costs: { ...(table["costs"] as Table), щ: "shch" } }),
  ],
];

describe("learned tables", () => {
  for (const name of NAMES) {
    it(`${name}.json keeps to its schema`, () => {
      const ajv = new Ajv2020({ allErrors: true });
      const validate = ajv.compile(readJson<AnySchemaObject>(`schemas/data/${name}.schema.json`));
      assert.ok(validate(readTable(name)), ajv.errorsText(validate.errors, { separator: "\n" }));
    });
  }

  for (const [name, what, spoil] of SPOILT) {
    it(`${name}.json with ${what} is refused`, () => {
      const schema = readJson<AnySchemaObject>(`schemas/data/${name}.schema.json`);
      assert.equal(new Ajv2020().validate(schema, spoil(readTable(name))), false);
    });
  }

  it("stay small", () => {
    assert.ok(JSON.stringify(readTable("chunk-costs")).length < 60_000);
    assert.ok(JSON.stringify(readTable("joint-spellings")).length < 400_000);
  });
});

describe("samples of the learned tables", () => {
  for (const [latin, cyrillic] of readTable("joint-spellings")["samples"] as [string, string][]) {
    it(`${latin} is ${cyrillic}`, () => assert.equal(restoreCyrillic(latin, 1).candidates[0]?.text, cyrillic));
  }

  for (const [latin, cyrillic, other] of readTable("chunk-costs")["samples"] as [string, string, string][]) {
    it(`${latin} spells ${cyrillic} and not ${other}`, () => {
      assert.ok(correspondence(latin, cyrillic) > 0.5);
      assert.ok(correspondence(latin, cyrillic) > correspondence(latin, other));
    });
  }
});
