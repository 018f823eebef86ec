import assert from "node:assert/strict";
import fc from "fast-check";
import { after, before, describe, it } from "mocha";
import { askedLanguages } from "../fuzz/asked-language.js";
import { assertAnswerHeaders, assertProblemAnswer, assertSame, sentIn, type Sent } from "../fuzz/assert-contract.js";
import { contractRuns, contractTimeout } from "../fuzz/contract-runs.js";
import { listen, type Answered, type ListeningService, type Question } from "../fuzz/listening-service.js";
import { names, titles } from "../fuzz/meaningful-texts.js";
import { requestBodies } from "../fuzz/request-bodies.js";
import { schemaOf, schemaValues, type Meaning } from "../fuzz/schema-values.js";
import { FILMS, inventedFilms, shelfOf } from "./invented-service.js";

const RUNS = contractRuns(80);
const PROPERTIES = ["year", "director", "runtime", "country", "title", "shoe-size", "constructor"];

const ids = fc.constantFrom(...FILMS.map(({ id }) => id), "nowhere", "refused");
const propertyIds = fc.constantFrom(...PROPERTIES);
const propertyValues = fc.oneof(titles, names, ids, fc.constantFrom("1994", "n.d.", "82 min", "RU", "Finland"));

/** What is meant by the names of members in the protocol. */
const MEANT: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  query: titles,
  v: propertyValues,
  propertyValue: propertyValues,
  pid: propertyIds,
  propertyId: propertyIds,
  ids,
  id: fc.oneof(ids, propertyIds),
};
const meaning: Meaning = ([name = ""], type) => (type === "string" ? MEANT[name] : undefined);

const bodiesOf = (schema: string): fc.Arbitrary<Buffer> => requestBodies(schemaValues(meaning)(schemaOf(schema)));

const parameters = fc.dictionary(
  fc.constantFrom("prefix", "id", "callback", "queries", "extend", "query", "year", "cursor", "type", "director"),
  fc.oneof(fc.string({ unit: "binary" }), propertyValues, fc.constantFrom("{}", "[]", "-1", "1e9", "alert(1)", "cb")),
  { maxKeys: 4 },
);

/** Pages from elsewhere may read and show it. */
function assertReadable({ headers }: Answered): void {
  assert.equal(headers["access-control-allow-origin"], "*");
  assert.equal(headers["cross-origin-resource-policy"], "cross-origin");
  assert.equal(headers["x-frame-options"], undefined);
}

describe("the contract of the reconciliation service", function () {
  this.timeout(contractTimeout(RUNS));
  let service: ListeningService;

  before(async () => {
    service = await listen({ catalogues: shelfOf(inventedFilms()) });
  });
  after(() => service.close());

  const holds = (
    bodies: fc.Arbitrary<Buffer>,
    path: string,
    questionOf: (body: Buffer) => Pick<Question, "body" | "headers">,
    sentOf: (body: Buffer) => Sent | undefined,
  ): Promise<void> =>
    fc.assert(
      fc.asyncProperty(bodies, askedLanguages, async (body, { locale, search, headers }) => {
        const { headers: own, ...asked } = questionOf(body);
        const question = { path: path + search, ...asked, headers: { ...headers, ...own } };
        const answer = await service.ask(question);
        assertReadable(answer);
        assertAnswerHeaders(answer, locale);
        const text = answer.body.toString("utf8");
        if (answer.status === 200) JSON.parse(text);
        else {
          assert.ok(answer.status >= 400 && answer.status < 500, `${answer.status} ${text}`);
          assertProblemAnswer(answer, path, sentOf(body));
        }
        assertSame(answer, await service.ask(question));
      }),
      { numRuns: RUNS },
    );

  const inForm = (field: string) => (body: Buffer) => ({
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: Buffer.from(new URLSearchParams({ [field]: body.toString("utf8") }).toString()),
  });
  /** What a form holds is what is left of the bytes as a text. */
  const sentInForm = (body: Buffer): Sent => sentIn(Buffer.from(body.toString("utf8")));
  const inJson = (body: Buffer) => ({ headers: { "Content-Type": "application/json" }, body });

  it("questions", () => holds(bodiesOf("reconciliation-query-batch"), "/reconcile", inForm("queries"), sentInForm));
  it("properties", () => holds(bodiesOf("reconciliation-extend-query"), "/reconcile", inForm("extend"), sentInForm));
  it("questions of the draft", () =>
    holds(bodiesOf("reconciliation-match-request"), "/reconcile/v1/match", inJson, sentIn));
  it("properties of the draft", () =>
    holds(bodiesOf("reconciliation-extend-query"), "/reconcile/v1/extend", inJson, sentIn));
  it("any bytes as a form", () =>
    holds(
      fc.uint8Array().map((bytes) => Buffer.from(bytes)),
      "/reconcile",
      (body) => ({ headers: { "Content-Type": "application/x-www-form-urlencoded" }, body }),
      () => undefined,
    ));

  for (const path of [
    "",
    "/suggest/entity",
    "/suggest/property",
    "/extend/propose",
    "/preview",
    "/view/x",
    "/v1",
    "/v1/suggest/entity",
    "/v1/suggest/type",
    "/v1/extend/propose",
    "/v1/preview",
  ]) {
    it(`GET /reconcile${path}`, () =>
      fc.assert(
        fc.asyncProperty(parameters, async (given) => {
          const search = new URLSearchParams(given).toString();
          const answer = await service.ask({ method: "GET", path: `/reconcile${path}?${search}` });
          assertReadable(answer);
          assert.ok(answer.status < 500, `${answer.status} ${answer.body.toString("utf8")}`);
          if (answer.status >= 400 && !answer.headers["content-type"]?.startsWith("text/html")) {
            assertProblemAnswer(answer, `/reconcile${path}`);
          }
        }),
        { numRuns: RUNS },
      ));
  }
});
