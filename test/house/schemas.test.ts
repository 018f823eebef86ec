import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { PROJECT_ROOT } from "../../scripts/project-root.js";
import { readSchemas, type SchemaNode } from "../../scripts/schemas/read-schemas.js";
import { answerValidators } from "../generated/answer-validators.js";
import { validators, type Validator } from "../../src/generated/validators.js";

const EXAMPLES = join(PROJECT_ROOT, "schemas/examples");
const compiled: Readonly<Record<string, Validator<unknown>>> = { ...validators, ...answerValidators };
const schemas = readSchemas();

interface Property {
  readonly path: string;
  readonly schema: SchemaNode;
}

function propertiesOf(node: unknown, path: string): readonly Property[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node as SchemaNode).flatMap(([keyword, value]) => {
    if (keyword === "if" || keyword === "examples") return [];
    if (keyword !== "properties") return propertiesOf(value, `${path}/${keyword}`);
    return Object.entries(value as Record<string, SchemaNode>).flatMap(([name, schema]) => [
      { path: `${path}/${name}`, schema },
      ...propertiesOf(schema, `${path}/${name}`),
    ]);
  });
}

function objectsOf(node: unknown, path: string): readonly Property[] {
  if (typeof node !== "object" || node === null) return [];
  const within = Object.entries(node).flatMap(([keyword, value]) =>
    keyword === "if" || keyword === "examples" ? [] : objectsOf(value, `${path}/${keyword}`),
  );
  return (node as SchemaNode)["type"] === "object" ? [{ path, schema: node as SchemaNode }, ...within] : within;
}

/** Objects that take any member, and why they must. */
const OPEN_OBJECTS = new Set([
  "batch-request/properties/input",
  "batch-answer/properties/result",
  "job-query/properties/query",
  "problem-error/properties/params",
  "rule-description/properties/params",
  "finding-params",
  // Names of the formats' own, and rules.
  "operations/subtitles.read.output/properties/meta",
  "operations/subtitles.read.output/properties/findingCounts",
  "operations/subtitles.check.output/properties/findingCounts",
  "operations/subtitles.convert.output/properties/fixedCounts",
  "operations/subtitles.split.output/properties/findingCounts",
  "operations/subtitles.merge.output/properties/findingCounts",
  "operations/subtitles.convert.output/properties/findingCounts",
  // Its members are JSON Pointers.
  "evidence-map",
  // The reconciliation protocol: keys are the caller's, and its clients send members of their own.
  "reconciliation-query-batch",
  "reconciliation-entity",
  "reconciliation-extend-property",
  "reconciliation-extend-property/properties/settings",
  "reconciliation-extend-query",
  // What has not the shape of a record is found by checking it, or left out; it is not refused.
  "operations/records.write.input/properties/record",
  "operations/records.validate.input/properties/record",
  "operations/records.compare.input/properties/records/items",
]);

describe("schemas", () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, schemas: schemas.map(({ schema }) => schema) });

  for (const { name, schema } of schemas) {
    describe(name, () => {
      it("has its address, a title and a description", () => {
        assert.equal(schema.$id, `https://kinoglot.invalid/schemas/${name}.json`);
        assert.match(schema.title, /^[A-Z][A-Za-z]+$/);
        assert.ok(typeof schema["description"] === "string" && schema["description"].endsWith("."));
      });

      it("is right about its own examples", () => {
        const examples = schema["examples"] as readonly unknown[];
        assert.ok(examples.length > 0);
        for (const example of examples) assert.ok(compiled[name]?.(example), JSON.stringify(example));
      });

      it("describes each property, with examples that fit", () => {
        for (const { path, schema: property } of propertiesOf(schema, name)) {
          assert.ok(typeof property["description"] === "string", `${path} has no description`);
          const examples = property["examples"] as readonly unknown[] | undefined;
          assert.ok(examples && examples.length > 0, `${path} has no examples`);
          const fits = ajv.compile(property);
          for (const example of examples) assert.ok(fits(example), `${path}: ${JSON.stringify(example)}`);
        }
      });

      it("lets no unknown member through", () => {
        for (const { path, schema: object } of objectsOf(schema, name)) {
          if (!OPEN_OBJECTS.has(path)) assert.equal(object["additionalProperties"], false, path);
        }
      });
    });
  }
});

describe("schema examples", () => {
  const folders = schemas.map(({ name }) => name).filter((name) => existsSync(join(EXAMPLES, name)));

  it("exist for every schema of an operation", () => {
    const missing = schemas
      .map(({ name }) => name)
      .filter((name) => name.startsWith("operations/") && !folders.includes(name));
    assert.deepEqual(missing, []);
  });

  for (const name of folders) {
    for (const verdict of ["valid", "invalid"] as const) {
      const files = readdirSync(join(EXAMPLES, name, verdict));
      assert.ok(files.length > 0);
      for (const file of files) {
        it(`${name} ${verdict}: ${file.replace(/\.json$/, "").replaceAll("-", " ")}`, () => {
          const value: unknown = JSON.parse(readFileSync(join(EXAMPLES, name, verdict, file), "utf8"));
          const validate = compiled[name] as Validator<unknown>;
          assert.equal(validate(value), verdict === "valid", JSON.stringify(validate.errors));
        });
      }
    }
  }
});
