import assert from "node:assert/strict";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { jsonFiles, readJson } from "./data-file.js";

const FORM_FILES = jsonFiles("data/languages/forms").filter((path) => !path.endsWith("/native.json"));

const SCHEMA_OF_FILE: readonly (readonly [string, string])[] = [
  ...FORM_FILES.map((path) => [path, "language-forms"] as const),
  ["data/languages/forms/native.json", "native-names"],
  ["data/languages/collisions.json", "language-collisions"],
  ["data/languages/dcnc.json", "dcnc-languages"],
  ["data/languages/names.json", "language-names"],
  ["data/languages/phrases.json", "language-phrases"],
  ["data/languages/trade-codes.json", "trade-codes"],
  ["data/countries/car-codes.json", "car-codes"],
  ["data/countries/historic-states.json", "historic-states"],
  ["data/countries/names.json", "country-names"],
];

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });

describe("tables of languages and countries", () => {
  it("all have a schema", () => {
    const folders = ["data/languages", "data/languages/forms", "data/countries"];
    assert.deepEqual(folders.flatMap(jsonFiles).sort(), SCHEMA_OF_FILE.map(([path]) => path).sort());
  });
  for (const [path, name] of SCHEMA_OF_FILE) {
    const schema = readJson<AnySchemaObject>(`schemas/data/${name}.schema.json`);
    const validate = (schema.$id && ajv.getSchema(schema.$id)) || ajv.compile(schema);
    it(`${path} keeps to ${name}`, () => {
      assert.ok(validate(readJson(path)), ajv.errorsText(validate.errors, { separator: "\n" }));
    });
    it(`${name} refuses a row with an unknown field in ${path}`, () => {
      const file = readJson<{ rows?: readonly object[] }>(path);
      const spoilt =
        file.rows === undefined ? { ...file, extra: 1 } : { ...file, rows: [{ ...file.rows[0], extra: 1 }] };
      assert.equal(validate(spoilt), false);
    });
  }
});
