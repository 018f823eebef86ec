import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";

const SCHEMAS: Readonly<Record<string, string>> = {
  "code-pages.json": "code-pages",
  "language-samples.json": "language-samples",
};

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(path, "utf8")) as Shape;
}

describe("tables of encodings", () => {
  it("all have a schema", () => assert.deepEqual(readdirSync("data/text").sort(), Object.keys(SCHEMAS).sort()));
  for (const [file, name] of Object.entries(SCHEMAS)) {
    const validate = new Ajv2020({ allErrors: true }).compile(
      readJson<AnySchemaObject>(`schemas/data/${name}.schema.json`),
    );
    it(`${file} keeps to ${name}`, () => {
      const data = readJson<object>(`data/text/${file}`);
      assert.ok(validate(data), JSON.stringify(validate.errors));
      assert.equal(validate({ ...data, extra: 1 }), false);
    });
  }
  it("show every letter that a language is said to have", () => {
    const { rows } = readJson<{ rows: { language: string; letters: string; text: string[] }[] }>(
      "data/text/language-samples.json",
    );
    for (const { language, letters, text } of rows.filter(({ language }) =>
      ["ru", "uk", "pl", "cs", "de", "tr", "hu"].includes(language),
    )) {
      const shown = text.join(" ").toLowerCase();
      const missing = [...letters].filter((letter) => !shown.includes(letter) && !"éèàêáçâîû".includes(letter));
      assert.deepEqual(missing, [], language);
    }
  });
});
