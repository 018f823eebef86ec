import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { PROJECT_ROOT } from "../../../scripts/project-root.js";

type Tables = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>> & {
  readonly samples: readonly (readonly [string, string, string, string])[];
};

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, path), "utf8")) as Shape;
}

const ajv = new Ajv2020({ allErrors: true });

describe("tables with which records are written", () => {
  for (const name of ["write-labels", "write-words", "write-houses"]) {
    const validate = ajv.compile(readJson<AnySchemaObject>(`schemas/data/${name}.schema.json`));
    const file = readJson<Tables>(`data/record/${name}.json`);

    it(`${name} keeps to its schema`, () => {
      assert.ok(validate(file), ajv.errorsText(validate.errors, { separator: "\n" }));
    });

    it(`${name} refuses a member that is not known`, () => assert.equal(validate({ ...file, extra: 1 }), false));

    for (const [table, id, key, word] of file.samples) {
      it(`${table} ${id} ${key} is ${word}`, () => {
        const found = name === "write-houses" ? file["houses"]?.[table]?.[id] : file[table]?.[id]?.[key];
        assert.equal(name === "write-houses" ? (found as Record<string, string>)[key] : found, word);
      });
    }
  }
});
