import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { PROJECT_ROOT } from "../../../scripts/project-root.js";
import { inputSchemaOf, type OperationId } from "../../../src/operation/index.js";
import { oneLetter, oneMutation } from "./one-mutation.js";
import { meaningOf } from "./operation-meaning.js";
import { schemaOf, schemaValues } from "./schema-values.js";

/** The valid examples that lie beside a schema. */
function examplesOf(schema: string): readonly unknown[] {
  const folder = join(PROJECT_ROOT, "schemas/examples", schema, "valid");
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown);
}

/** Inputs of an operation that fit its schema. */
export function fittingInput(id: OperationId): fc.Arbitrary<unknown> {
  const schema = inputSchemaOf(id);
  return fc.oneof(
    { weight: 9, arbitrary: schemaValues(meaningOf(id))(schemaOf(schema)) },
    fc.constantFrom(...examplesOf(schema)),
  );
}

/** What a caller may send: what fits, what is one step away from it, any JSON, and any bytes. */
export function requestBodies(fitting: fc.Arbitrary<unknown>): fc.Arbitrary<Buffer> {
  const written = fitting.map((input) => JSON.stringify(input));
  const texts = fc.oneof(
    { weight: 12, arbitrary: written },
    { weight: 4, arbitrary: oneMutation(fitting).map((input) => JSON.stringify(input)) },
    { weight: 2, arbitrary: oneLetter(written) },
    fc.json(),
    fc.string({ unit: "binary" }),
  );
  return fc.oneof(
    { weight: 20, arbitrary: texts.map((text) => Buffer.from(text)) },
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
  );
}
