import assert from "node:assert/strict";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { readLabel } from "../../../src/record/read/labels/read-label.js";
import { languageVotes, likeliestLanguage } from "../../../src/record/read/language/frequent-words.js";
import { houseProfile } from "../../../src/record/houses/index.js";
import { readJson } from "../../language/data-file.js";

interface Samples {
  readonly samples: readonly (readonly [string, string | null])[];
}

const FILES = ["roles", "fields", "houses", "page-words"] as const;
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });

describe("tables of film records for reading", () => {
  for (const name of FILES) {
    const validate = ajv.compile(readJson<AnySchemaObject>(`schemas/data/record-${name}.schema.json`));
    it(`data/record/${name}.json keeps to its schema, and the schema refuses what it does not know`, () => {
      const file = readJson<object>(`data/record/${name}.json`);
      assert.ok(validate(file), ajv.errorsText(validate.errors, { separator: "\n" }));
      assert.equal(validate({ ...file, extra: 1 }), false);
    });
  }
  for (const name of ["roles", "fields"] as const) {
    for (const [label, id] of readJson<Samples>(`data/record/${name}.json`).samples) {
      it(`${label} is ${id ?? "no label"}`, () => {
        const ids = readLabel(label)?.meanings.flatMap((meanings) => meanings.map((meaning) => meaning.id)) ?? [];
        assert.equal(ids.includes(id ?? ""), id !== null, ids.join());
      });
    }
  }
  for (const [text, language] of readJson<Samples>("data/record/page-words.json").samples) {
    it(`${text} is ${String(language)}`, () => {
      assert.equal(likeliestLanguage(languageVotes(text), 0.5), language);
    });
  }
  for (const [house, first] of readJson<Samples>("data/record/houses.json").samples) {
    it(`the first line of ${house} is ${String(first)}`, () => {
      assert.equal(houseProfile(house)?.sequence?.[0]?.role, first);
    });
  }
});
