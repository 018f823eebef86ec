import assert from "node:assert/strict";
import request, { type Response } from "supertest";
import { answerValidators } from "../generated/answer-validators.js";
import { createApp, type AppOptions } from "../../src/http/index.js";

/** The service as tests ask it: without a log. */
export function service(options: Partial<AppOptions> = {}) {
  return request(createApp({ logLevel: "silent", ...options }));
}

/** Holds an answer to be a problem document (RFC 9457) of a kind, with the status in the body as in the head. */
export function assertProblem(response: Response, type: string, status: number): void {
  assert.equal(response.status, status, response.text);
  assert.equal(response.type, "application/problem+json");
  const problem = JSON.parse(response.text) as { readonly type: string; readonly status: number };
  assert.ok(answerValidators.problem(problem), JSON.stringify(answerValidators.problem.errors));
  assert.equal(problem.type, `/problems/${type}`);
  assert.equal(problem.status, status);
}

/** The JSON an answer holds. */
export function bodyOf({ text }: Response): unknown {
  return JSON.parse(text);
}
