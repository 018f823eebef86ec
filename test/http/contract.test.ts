import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { answerValidators } from "../../src/generated/answer-validators.js";
import { OPERATION_IDS, outputSchemaOf } from "../../src/operation/index.js";
import { operationInput } from "../operation/operation-input.js";
import { assertProblem, service } from "./service.js";

const RUNS = 200;

/** What a caller may send: JSON that nearly fits, any JSON, any text. */
const bodyFor = (id: (typeof OPERATION_IDS)[number]): fc.Arbitrary<string> =>
  fc.oneof(
    operationInput(id).map((input) => JSON.stringify(input)),
    fc.json(),
    fc.string({ unit: "binary" }),
  );

describe("the contract over HTTP", () => {
  const app = service();
  for (const id of OPERATION_IDS) {
    it(`${id} never fails: a result by its schema or a problem`, () =>
      fc.assert(
        fc.asyncProperty(bodyFor(id), async (body) => {
          const response = await app.post(`/v1/${id}`).set("Content-Type", "application/json").send(body);
          if (response.status === 200) {
            const fits = answerValidators[outputSchemaOf(id)];
            assert.ok(fits(JSON.parse(response.text)), JSON.stringify(fits.errors));
          } else {
            assert.ok(response.status >= 400 && response.status < 500, String(response.status));
            const { type } = JSON.parse(response.text) as { readonly type: string };
            assertProblem(response, type.replace("/problems/", ""), response.status);
          }
        }),
        { numRuns: RUNS },
      ));
  }
});
