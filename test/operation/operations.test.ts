import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { answerValidators } from "../generated/answer-validators.js";
import { LOCALES } from "../../src/language/index.js";
import {
  answer,
  inputSchemaOf,
  isOperationId,
  OPERATION_IDS,
  operationOf,
  outputSchemaOf,
  PROBLEMS,
  readerOf,
  type OperationId,
} from "../../src/operation/index.js";
import { readSchemaFiles } from "../../src/port/index.js";
import { fittingInput } from "../http/fuzz/request-bodies.js";
import { oneMutation } from "../http/fuzz/one-mutation.js";

const RUNS = 200;

describe("the registry of operations", () => {
  for (const id of OPERATION_IDS) {
    it(`${id} loads as itself and has both schemas`, async () => {
      assert.equal((await operationOf(id)).id, id);
      const names = new Set(readSchemaFiles().map(({ name }) => name));
      assert.ok(names.has(inputSchemaOf(id)) && names.has(outputSchemaOf(id)));
    });
  }
  for (const id of ["", "toString", "__proto__", "version-tags", "version-tags/Parse", 7, null]) {
    it(`${JSON.stringify(id)} is no operation`, () => assert.equal(isOperationId(id), false));
  }
});

/** Asks, and holds the answer against the contract: the output fits its schema, or there is a problem of a known kind. */
async function holdsContract(id: OperationId, input: unknown): Promise<void> {
  const locale = LOCALES[JSON.stringify(input)?.length % LOCALES.length || 0] ?? "en";
  const given = await answer(id, input, readerOf(locale));
  if ("result" in given) {
    const fits = answerValidators[outputSchemaOf(id)];
    assert.ok(fits(given.result), JSON.stringify(fits.errors));
  } else {
    assert.ok(answerValidators.problem(given.problem), JSON.stringify(answerValidators.problem.errors));
    assert.ok(given.problem.status < 500);
    assert.ok(Object.hasOwn(PROBLEMS, given.problem.type.replace("/problems/", "")));
  }
}

describe("the contract of the operations", () => {
  for (const id of OPERATION_IDS) {
    it(`${id} answers any JSON with a result or a problem`, () =>
      fc.assert(
        fc.asyncProperty(fc.jsonValue(), (input) => holdsContract(id, input)),
        { numRuns: RUNS },
      ));

    it(`${id} answers input that nearly fits with a result or a problem`, () =>
      fc.assert(
        fc.asyncProperty(fc.oneof(fittingInput(id), oneMutation(fittingInput(id))), (input) =>
          holdsContract(id, input),
        ),
        { numRuns: RUNS },
      ));
  }
});
