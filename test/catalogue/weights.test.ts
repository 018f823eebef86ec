import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { TITLE_LEVELS } from "../../src/catalogue/evidence/index.js";
import { CATALOGUE_WEIGHTS } from "../../src/generated/catalogue-weights.js";
import { EVIDENCE_FIELDS } from "../../src/model/index.js";
import { jsonFiles, readJson } from "../language/data-file.js";

type Table = Readonly<Record<string, unknown>>;

const FILE = "data/catalogue/weights.json";
const { $id: _address, ...schema } = readJson<AnySchemaObject>("schemas/data/catalogue-weights.schema.json");
const ajv = new Ajv2020({ allErrors: true });

const SPOILT: readonly (readonly [what: string, spoil: (table: Table) => unknown])[] = [
  ["a field too many", (table) => ({ ...table, extra: 1 })],
  ["no licence", ({ licence: _licence, ...rest }) => rest],
  ["a level too many", (table) => ({ ...table, year: { ...(table["year"] as Table), equal: 1 } })],
  ["a level missing", (table) => ({ ...table, year: { same: 1, adjacent: 0, near: -1 } })],
  ["a weight in words", (table) => ({ ...table, prior: "low" })],
  ["a table of titles", (table) => ({ ...table, title: { ...(table["title"] as Table), "a film": 3 } })],
];

/** Levels of which each speaks less for one film than the one before it. */
const FALLING: readonly (readonly [
  field: "title" | "year" | "runtime" | "director" | "country",
  levels: readonly string[],
])[] = [
  ["title", ["exact", "romanization", "similar", "weak", "none"]],
  ["year", ["same", "adjacent", "near", "far"]],
  ["runtime", ["same", "close", "near", "off", "far"]],
  ["director", ["same", "possible", "different"]],
  ["country", ["same", "different"]],
];

describe("weights of catalogue evidence", () => {
  it("keep to their schema, and are the only table of catalogues", () => {
    const validate = ajv.compile(schema);
    assert.ok(validate(readJson(FILE)), ajv.errorsText(validate.errors, { separator: "\n" }));
    assert.deepEqual(jsonFiles("data/catalogue"), [FILE]);
  });

  for (const [what, spoil] of SPOILT) {
    it(`${what} is refused`, () => assert.equal(ajv.validate(schema, spoil(readJson<Table>(FILE))), false));
  }

  it("are compiled as they stand", () => {
    const { description: _d, source: _s, licence: _l, ...weights } = readJson<Table>(FILE);
    assert.deepEqual(CATALOGUE_WEIGHTS, weights);
  });

  for (const [field, levels] of FALLING) {
    it(`of ${field} fall from level to level`, () => {
      const table: Readonly<Record<string, number>> = CATALOGUE_WEIGHTS[field];
      const weights = levels.map((level) => table[level]!);
      assert.deepEqual(
        weights,
        [...weights].sort((a, b) => b - a),
      );
      assert.ok(weights[0]! > 0 && weights.at(-1)! < 0);
    });
  }

  it("have every level of a title in order", () =>
    assert.deepEqual(TITLE_LEVELS, Object.keys(CATALOGUE_WEIGHTS.title)));

  for (const locale of ["de", "en", "fr", "nl", "ru"]) {
    it(`have a sentence for every level in ${locale}, and no two alike in a field`, () => {
      const terms = readJson<{ "match-evidence": Readonly<Record<string, Readonly<Record<string, string>>>> }>(
        `locales/${locale}/terms.json`,
      )["match-evidence"];
      assert.deepEqual(Object.keys(terms), [...EVIDENCE_FIELDS]);
      for (const field of EVIDENCE_FIELDS) {
        assert.deepEqual(Object.keys(terms[field]!), Object.keys(CATALOGUE_WEIGHTS[field]));
        assert.equal(new Set(Object.values(terms[field]!)).size, Object.keys(terms[field]!).length);
      }
    });
  }

  it("stand in the documentation, each level with what it says and weighs", () => {
    const page = readFileSync("docs/catalogues.md", "utf8");
    for (const field of EVIDENCE_FIELDS) {
      for (const [level, weight] of Object.entries(CATALOGUE_WEIGHTS[field])) {
        assert.match(page, new RegExp(`^\\| ${field} +\\| \`${level}\` +\\|.*\\| ${weight} +\\|$`, "m"));
      }
    }
  });
});
