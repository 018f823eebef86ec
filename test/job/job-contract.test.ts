import assert from "node:assert/strict";
import fc from "fast-check";
import { after, before, describe, it } from "mocha";
import { answerValidators } from "../generated/answer-validators.js";
import { jobDesk, openJobDatabase, type JobDatabase } from "../../src/job/index.js";
import { askedLanguages } from "../http/fuzz/asked-language.js";
import { assertAnswerHeaders, assertProblemAnswer, sentIn, type Sent } from "../http/fuzz/assert-contract.js";
import { contractRuns, contractTimeout } from "../http/fuzz/contract-runs.js";
import { listen, type Answered, type ListeningService } from "../http/fuzz/listening-service.js";
import { names, titles } from "../http/fuzz/meaningful-texts.js";
import { requestBodies } from "../http/fuzz/request-bodies.js";
import { schemaOf, schemaValues, type Meaning } from "../http/fuzz/schema-values.js";
import { embeddedPostgres } from "../postgres/embedded.js";

const RUNS = contractRuns(30);
const queries = schemaValues(([name = ""], type) => {
  if (type !== "string") return undefined;
  return name === "text" ? titles : name === "directors" ? names : undefined;
})(schemaOf("catalogue-query"));
const meaning: Meaning = ([name = ""], type) => {
  if (name === "query" && type === "object") return queries;
  return name === "catalogue" ? fc.constantFrom("films", "others", "__proto__") : undefined;
};
const bodies = requestBodies(schemaValues(meaning)(schemaOf("job-request")));
const rows = fc
  .array(requestBodies(schemaValues(meaning)(schemaOf("job-query"))), { maxLength: 5 })
  .map((lines) => Buffer.concat(lines.flatMap((line) => [line, Buffer.from("\n")])));
const parameter = fc.oneof(fc.constantFrom("films", "../films", "5", "0", "101", "1e2", "", "true"), fc.string());

describe("the contract of jobs", function () {
  this.timeout(contractTimeout(RUNS));
  let database: JobDatabase;
  let service: ListeningService;

  before(async () => {
    database = await openJobDatabase(await embeddedPostgres(), { onError: assert.ifError });
    service = await listen({ jobs: jobDesk(() => Promise.resolve(database)) });
  });
  after(async () => {
    await service.close();
    await database.close();
  });

  /** A job that was taken, or a problem that is the caller's. */
  const assertTaken = (answer: Answered, locale: string, sent?: Sent): void => {
    assertAnswerHeaders(answer, locale);
    const text = answer.body.toString("utf8");
    if (answer.status === 202) {
      const job: unknown = JSON.parse(text);
      assert.ok(answerValidators.job(job), JSON.stringify(answerValidators.job.errors));
      assert.equal(answer.headers.location, `/v1/jobs/${job.id}`);
    } else {
      assert.ok(answer.status >= 400 && answer.status < 500, `${answer.status} ${text}`);
      assertProblemAnswer(answer, "/v1/jobs", sent);
    }
  };

  it("handed in as one JSON text", () =>
    fc.assert(
      fc.asyncProperty(bodies, askedLanguages, async (body, { locale, search, headers }) => {
        const json = { ...headers, "Content-Type": "application/json" };
        assertTaken(await service.ask({ path: `/v1/jobs${search}`, headers: json, body }), locale, sentIn(body));
      }),
      { numRuns: RUNS },
    ));

  it("handed in a row a line, each line a row with a result or a problem", () =>
    fc.assert(
      fc.asyncProperty(rows, parameter, parameter, async (body, catalogue, limit) => {
        const search = new URLSearchParams({ catalogue, limit }).toString();
        const headers = { "Content-Type": "application/x-ndjson" };
        assertTaken(await service.ask({ path: `/v1/jobs?${search}`, headers, body }), "en");
        const taken = await service.ask({ path: "/v1/jobs?catalogue=films", headers, body });
        assertTaken(taken, "en");
        if (taken.status !== 202) return;
        const results = await service.ask({ method: "GET", path: `${taken.headers.location}/results?partial=true` });
        const lines = results.body.toString("utf8").split("\n").slice(0, -1);
        for (const line of lines) assert.ok(answerValidators["job-result"](JSON.parse(line)), line);
      }),
      { numRuns: RUNS },
    ));

  it("asked after, whatever is asked", () =>
    fc.assert(
      fc.asyncProperty(parameter, parameter, fc.constantFrom("", "/results"), async (after, partial, what) => {
        const search = new URLSearchParams({ after, partial }).toString();
        const [latest] = (
          JSON.parse((await service.ask({ method: "GET", path: "/v1/jobs" })).body.toString("utf8")) as {
            readonly jobs: readonly { readonly id: string }[];
          }
        ).jobs;
        const path = `/v1/jobs/${latest?.id ?? "none"}${what}`;
        const answer = await service.ask({ method: "GET", path: `${path}?${search}` });
        assert.ok(answer.status < 500, answer.body.toString("utf8"));
        if (answer.status >= 400) assertProblemAnswer(answer, path);
      }),
      { numRuns: RUNS },
    ));
});
