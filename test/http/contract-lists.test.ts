import assert from "node:assert/strict";
import fc from "fast-check";
import { after, before, describe, it } from "mocha";
import { RULE_IDS } from "../../src/check/index.js";
import { LOCALES } from "../../src/language/index.js";
import { assertProblemAnswer } from "./fuzz/assert-contract.js";
import { contractRuns, contractTimeout } from "./fuzz/contract-runs.js";
import { listen, type ListeningService } from "./fuzz/listening-service.js";
import { inventedFilms, shelfOf } from "./reconciliation/invented-service.js";

const RUNS = contractRuns(30);

/** Every route that answers without a body, a name in its path where it takes one. */
const PATHS = [
  "/",
  "/healthz",
  "/readyz",
  "/metrics",
  "/openapi.json",
  "/v1/operations",
  "/v1/rules",
  "/v1/rules/{name}",
  "/v1/styles",
  "/v1/schemes",
  "/v1/houses",
  "/v1/catalogues",
  "/schemas/{name}.json",
  "/v1/jobs",
  "/v1/jobs/{name}",
  "/v1/jobs/{name}/results",
  "/reconcile/view/{name}",
  "/{name}",
];

const odd = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary-ascii" }),
  fc.constantFrom("", "..", "%2e%2e%2f", "%", "%ff", "%00", "a/b", "a//b", "[]", "__proto__", "toString", "1e9", "-1"),
  fc.constantFrom(...RULE_IDS, ...LOCALES, "version-tag", "operations/names.parse.input"),
);
function escaped(letter: string): string {
  return [...Buffer.from(letter)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}

/** As it may stand in the first line of a request: node itself refuses anything else. */
const inLine = odd.map((text) => text.replace(/[^\x21-\x7e]/gu, escaped));
const inPath = inLine.map((text) => text.replace(/[?#]/g, "%3F"));
const search = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom("lang", "after", "partial", "limit", "cursor"), inLine), inLine), {
    maxLength: 3,
  })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&"))
  .map((text) => text.replaceAll("#", "%23"));
const accepted = fc.oneof(
  fc.constantFrom("de", "fr;q=0.1, nl", "*", "q", ";;q=9", "ru;q=x", ""),
  fc.stringMatching(/^[ -~]{0,20}$/),
);
const taken = fc.constantFrom("*/*", "application/json", "text/html", "image/png", "text/*;q=0", "", "nonsense");

describe("the contract of what is asked without a body", function () {
  this.timeout(contractTimeout(RUNS));
  let service: ListeningService;

  before(async () => {
    service = await listen({ catalogues: shelfOf(inventedFilms()) });
  });
  after(() => service.close());

  for (const path of PATHS) {
    it(`GET ${path}: an answer or a problem, whatever its name, its query and its headers`, () =>
      fc.assert(
        fc.asyncProperty(inPath, search, accepted, taken, async (name, query, language, type) => {
          const asked = path.replace("{name}", name);
          const answer = await service.ask({
            method: "GET",
            path: query === "" ? asked : `${asked}?${query}`,
            headers: { "Accept-Language": language, Accept: type },
          });
          // Without a database there are no jobs; nothing else may fail.
          const jobs = asked.startsWith("/v1/jobs") && answer.status === 503;
          assert.ok(answer.status < 500 || jobs, `${answer.status} ${answer.body.toString("utf8")}`);
          const spoken = answer.headers["content-language"];
          assert.ok(spoken === undefined || (LOCALES as readonly string[]).includes(spoken), spoken);
          if (answer.status >= 400 && answer.headers["content-type"] !== "text/html; charset=utf-8") {
            assertProblemAnswer(answer, asked);
          } else if (answer.headers["content-type"]?.startsWith("application/json")) {
            JSON.parse(answer.body.toString("utf8"));
          }
        }),
        { numRuns: RUNS },
      ));
  }
});
