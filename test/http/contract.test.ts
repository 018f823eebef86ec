import assert from "node:assert/strict";
import fc from "fast-check";
import { after, before, describe, it } from "mocha";
import { OPERATION_IDS, outputSchemaOf, type OperationId } from "../../src/operation/index.js";
import { askedLanguages } from "./fuzz/asked-language.js";
import { assertContract, assertSame, sentIn } from "./fuzz/assert-contract.js";
import { contractRuns, contractTimeout, IS_LONG_RUN } from "./fuzz/contract-runs.js";
import { listen, type ListeningService } from "./fuzz/listening-service.js";
import { fittingInput, requestBodies } from "./fuzz/request-bodies.js";
import { inventedFilms, shelfOf } from "./reconciliation/invented-service.js";

const RUNS = contractRuns(80);
/** A run that is refused throughout says little about the operation. */
const LEAST_RESULTS = 0.3;

describe("the contract over HTTP", function () {
  this.timeout(contractTimeout(RUNS));
  let service: ListeningService;

  before(async () => {
    service = await listen({ catalogues: shelfOf(inventedFilms()) });
  });
  after(() => service.close());

  const holds = async (id: OperationId): Promise<void> => {
    let results = 0;
    await fc.assert(
      fc.asyncProperty(requestBodies(fittingInput(id)), askedLanguages, async (body, { locale, search, headers }) => {
        const path = `/v1/${id}`;
        const question = { path: path + search, headers: { ...headers, "Content-Type": "application/json" }, body };
        const answer = await service.ask(question);
        assertContract(answer, { path, sent: sentIn(body), locale }, outputSchemaOf(id));
        assertSame(answer, await service.ask(question));
        if (answer.status === 200) results++;
      }),
      { numRuns: RUNS },
    );
    if (IS_LONG_RUN) process.stdout.write(`${id}: ${((results / RUNS) * 100).toFixed(1)} % of ${RUNS}\n`);
    assert.ok(results >= RUNS * LEAST_RESULTS, `${results} results of ${RUNS}`);
  };

  for (const id of OPERATION_IDS) {
    it(`${id} never fails: a result by its schema or a problem, the same twice`, () => holds(id));
  }
});
