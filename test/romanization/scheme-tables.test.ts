import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { findScheme, romanize, type ContextRule } from "../../src/romanization/index.js";
import { normalized } from "../../src/text/index.js";
import { readJson } from "../language/data-file.js";

interface SchemeFile {
  readonly id: string;
  readonly base?: string;
  readonly contexts?: readonly ContextRule[];
  readonly letters: Readonly<Record<string, string>>;
  readonly words?: Readonly<Record<string, string>>;
  readonly samples: readonly { readonly source: string; readonly romanized: string }[];
}

const PATHS = ["data/schemes", "data/transcriptions"].flatMap((folder) =>
  readdirSync(fileURLToPath(new URL(`../../${folder}`, import.meta.url)), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort(),
);
const isGeneric = (path: string): boolean => path.startsWith("data/schemes/generic/");

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  readJson<AnySchemaObject>("schemas/data/scheme.schema.json"),
);

/** All that a table writes: in its letters, its contexts and its words. */
function outputsOf({ letters, contexts = [], words = {} }: SchemeFile): readonly string[] {
  return [...Object.values(letters), ...contexts.map(({ to }) => to), ...Object.values(words)];
}

describe("tables of schemes", () => {
  for (const path of PATHS) {
    describe(path, () => {
      const file = readJson<SchemeFile>(path);

      it("keeps to the schema, which refuses a field it does not know", () => {
        assert.ok(validate(file), JSON.stringify(validate.errors));
        assert.equal(validate({ ...file, extra: 1 }), false);
      });

      it("writes no letter of the script it is meant for", () => {
        const foreign = outputsOf(file).filter((to) =>
          /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Georgian}|\p{Script=Armenian}/u.test(to),
        );
        assert.deepEqual(foreign, []);
      });

      it("matches letters of that script only", () => {
        const keys = [...Object.keys(file.letters), ...(file.contexts ?? []).map(({ match }) => match)];
        assert.deepEqual(
          keys.filter((key) => /\p{Script=Latin}/u.test(key)),
          [],
        );
      });

      it("writes small letters in NFC", () => {
        const outputs = outputsOf(file);
        assert.deepEqual(
          outputs.filter((to) => to !== normalized(to, "NFC")),
          [],
        );
        assert.deepEqual(
          outputs.filter((to) => /\p{Lu}/u.test(to)),
          [],
        );
      });

      if (isGeneric(path)) return;

      it("has a base that is there, and two samples", () => {
        if (file.base !== undefined) assert.ok(findScheme(file.base));
        assert.ok(file.samples.length >= 2);
      });

      for (const { source, romanized } of file.samples) {
        it(`${source} is ${romanized}`, () => assert.equal(romanize(source, file.id).text, romanized));
      }
    });
  }

  it("have different ids", () => {
    const ids = PATHS.map((path) => readJson<SchemeFile>(path).id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
