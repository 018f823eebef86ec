import assert from "node:assert/strict";
import { answerValidators } from "../../generated/answer-validators.js";
import type { Problem } from "../../../src/generated/schema-types.js";
import type { Validator } from "../../../src/generated/validators.js";
import { PROBLEMS } from "../../../src/operation/index.js";
import type { Answered } from "./listening-service.js";

/** What a body says in JSON; nothing has a place in what is none. */
export function sentIn(body: Buffer): Sent {
  try {
    return { value: JSON.parse(body.toString("utf8")) as unknown };
  } catch {
    return { value: undefined };
  }
}

/** Rules about a member that is not there. */
const MISSING = new Set(["required", "title-or-director", "one-content"]);

/** Steps to the place of a JSON Pointer (RFC 6901). */
function tokensOf(pointer: string): readonly string[] {
  if (pointer === "") return [];
  assert.ok(pointer.startsWith("/"), pointer);
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Whether a value has a place, or, for a member that is missing, all but that member. */
function hasPlace(value: unknown, pointer: string, isMissing: boolean): boolean {
  const tokens = tokensOf(pointer);
  let place = value;
  for (const [at, token] of tokens.entries()) {
    if (typeof place !== "object" || place === null) return false;
    if (!Object.hasOwn(place, token)) return isMissing && at === tokens.length - 1;
    place = (place as Readonly<Record<string, unknown>>)[token];
  }
  return true;
}

function assertFits(validate: Validator<unknown>, value: unknown): void {
  assert.ok(validate(value), JSON.stringify(validate.errors));
}

/** What was sent, where its places are known: an upload has other places than the input that is made of it. */
export interface Sent {
  readonly value: unknown;
}

/** Holds a problem to RFC 9457 and to what was sent: it fits its schema and points at places that are there, or lack a member. */
export function assertProblemDocument(problem: unknown, sent?: Sent): asserts problem is Problem {
  assertFits(answerValidators.problem, problem);
  const { type, title, status, detail, errors = [] } = problem as Problem;
  const kind = type.replace("/problems/", "");
  assert.ok(Object.hasOwn(PROBLEMS, kind), type);
  assert.equal(status, PROBLEMS[kind as keyof typeof PROBLEMS].status);
  for (const sentence of [title, detail ?? "", ...errors.map(({ message }) => message)]) {
    assert.match(sentence, /\S/);
    assert.doesNotMatch(sentence, /[{}]\w+[{}]|undefined|\[object /);
  }
  for (const { pointer, rule } of errors) {
    tokensOf(pointer);
    assert.ok(!sent || hasPlace(sent.value, pointer, MISSING.has(rule)), `${pointer} ${rule}`);
  }
}

/** Holds an answer with a status of 400 or more to be a problem that was sent as one. */
export function assertProblemAnswer({ status, headers, body }: Answered, path: string, sent?: Sent): void {
  assert.match(headers["content-type"] ?? "", /^application\/problem\+json/);
  const problem = JSON.parse(body.toString("utf8")) as unknown;
  assertProblemDocument(problem, sent);
  assert.equal(problem.status, status);
  assert.equal(problem.instance, path);
}

const CONTENT = /"content":"([A-Za-z0-9+/=]+)"/g;
const ISSUE_DATE = /<IssueDate>[^<]*<\/IssueDate>/g;

/** An answer in which files that say when they were written say nothing of it: nothing else may change from one to the next. */
function withoutIssueDates({ status, body }: Answered): readonly [number, string] {
  const text = body.toString("utf8").replace(CONTENT, (_, content: string) => {
    return `"content":"${Buffer.from(content, "base64").toString("latin1").replace(ISSUE_DATE, "")}"`;
  });
  return [status, text];
}

/** Holds the answers to the same question to be the same. */
export function assertSame(one: Answered, other: Answered): void {
  assert.deepEqual(withoutIssueDates(one), withoutIssueDates(other));
}

/** Holds the headers that every answer carries. */
export function assertAnswerHeaders({ headers }: Answered, locale: string): void {
  assert.equal(headers["content-language"], locale);
  assert.match(headers.vary ?? "", /\bAccept-Language\b/);
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.match(String(headers["x-request-id"]), /^[\w-]+$/);
}

/** Holds an answer to the contract of its route: a value by its schema, or a problem that is the caller's. */
export function assertContract(
  answer: Answered,
  asked: { readonly path: string; readonly sent?: Sent; readonly locale: string },
  schema: keyof typeof answerValidators,
): void {
  assertAnswerHeaders(answer, asked.locale);
  if (answer.status === 200) {
    assert.match(answer.headers["content-type"] ?? "", /^application\/json/);
    assertFits(answerValidators[schema], JSON.parse(answer.body.toString("utf8")));
  } else {
    assert.ok(answer.status >= 400 && answer.status < 500, `${answer.status} ${answer.body.toString("utf8")}`);
    assertProblemAnswer(answer, asked.path, asked.sent);
  }
}
