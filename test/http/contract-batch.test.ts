import assert from "node:assert/strict";
import fc from "fast-check";
import { after, before, describe, it } from "mocha";
import { answerValidators } from "../generated/answer-validators.js";
import { OPERATION_IDS } from "../../src/operation/index.js";
import { askedLanguages } from "./fuzz/asked-language.js";
import { assertAnswerHeaders, assertProblemDocument, sentIn } from "./fuzz/assert-contract.js";
import { contractRuns, contractTimeout } from "./fuzz/contract-runs.js";
import { listen, type ListeningService } from "./fuzz/listening-service.js";
import { oneLetter, oneMutation } from "./fuzz/one-mutation.js";
import { fittingInput } from "./fuzz/request-bodies.js";
import { inventedFilms, shelfOf } from "./reconciliation/invented-service.js";

const RUNS = contractRuns(30);
const NDJSON = { "Content-Type": "application/x-ndjson" };
const NEWLINE = 0x0a;

/** A line that asks an operation something that fits its schema. */
const good = fc.oneof(
  ...OPERATION_IDS.map((operation) => fittingInput(operation).map((input) => ({ operation, input }))),
);

/** A line that is none, or nearly one. */
const others = fc.oneof(
  oneMutation(good).map((line) => Buffer.from(JSON.stringify(line))),
  oneLetter(good.map((line) => JSON.stringify(line))).map((line) => Buffer.from(line)),
  fc.uint8Array({ minLength: 1 }).map((bytes) => Buffer.from(bytes.filter((byte) => byte !== NEWLINE))),
  fc.json().map((text) => Buffer.from(text)),
);

interface SentLine {
  readonly bytes: Buffer;
  /** What a good line asks. */
  readonly asks?: { readonly operation: string; readonly input: unknown };
}

const lines: fc.Arbitrary<readonly SentLine[]> = fc.array(
  fc.oneof(
    good.map((asks) => ({ bytes: Buffer.from(JSON.stringify(asks)), asks })),
    others.map((bytes) => ({ bytes })),
  ),
  { minLength: 1, maxLength: 8 },
);

const isBlank = ({ bytes }: SentLine): boolean =>
  bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trim() === "";

/** The same bytes in pieces of other lengths. */
function cut(bytes: Buffer, lengths: readonly number[]): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let start = 0;
  for (const length of lengths) {
    pieces.push(bytes.subarray(start, start + length));
    start += length;
  }
  return [...pieces, bytes.subarray(start)].filter((piece) => piece.length > 0);
}

describe("the contract of POST /v1/batch", function () {
  this.timeout(contractTimeout(RUNS));
  let service: ListeningService;

  before(async () => {
    service = await listen({ catalogues: shelfOf(inventedFilms()) });
  });
  after(() => service.close());

  /** The line that a good one must be answered by, whatever stands around it: what its own route says. */
  const expected = async ({ operation, input }: NonNullable<SentLine["asks"]>, headers: Record<string, string>) => {
    const body = Buffer.from(JSON.stringify(input));
    const { status, body: given } = await service.ask({
      path: `/v1/${operation}`,
      headers: { ...headers, "Content-Type": "application/json" },
      body,
    });
    const answered = given.toString("utf8");
    if (status === 200) return `{"result":${answered}}`;
    const { instance: _, ...problem } = JSON.parse(answered) as { readonly instance: string };
    return JSON.stringify({ problem });
  };

  it("one answer a line, in order, and what is good is answered as if it stood alone", () =>
    fc.assert(
      fc.asyncProperty(
        lines,
        fc.array(fc.nat({ max: 300 }), { maxLength: 6 }),
        fc.boolean(),
        askedLanguages,
        async (sent, lengths, ends, { locale }) => {
          const inLanguage = { "Accept-Language": locale };
          const all = Buffer.concat(sent.flatMap(({ bytes }) => [bytes, Buffer.from("\n")]));
          const body = ends ? all : all.subarray(0, -1);
          const answer = await service.ask({
            path: "/v1/batch",
            headers: { ...inLanguage, ...NDJSON },
            pieces: cut(body, lengths),
          });
          assert.equal(answer.status, 200);
          assertAnswerHeaders(answer, locale);
          const answers = answer.body.toString("utf8").split("\n");
          assert.equal(answers.pop(), "");
          const asked = sent.filter((line) => !isBlank(line));
          assert.equal(answers.length, asked.length);
          for (const [at, { asks, bytes }] of asked.entries()) {
            const line = answers[at] ?? "";
            const value: unknown = JSON.parse(line);
            assert.ok(answerValidators["batch-answer"](value), JSON.stringify(answerValidators["batch-answer"].errors));
            if (asks) assert.equal(line, await expected(asks, inLanguage));
            else if (value.problem?.type === "/problems/malformed-request") {
              assertProblemDocument(value.problem, sentIn(bytes));
            }
          }
        },
      ),
      { numRuns: RUNS },
    ));
});
