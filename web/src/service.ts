import type { CatalogueList, Problem, SchemaTypes } from "../../src/generated/schema-types.js";
import type { Locale } from "./language.js";

type Described<Name> = Name extends `operations/${infer Area}.${infer Verb}.input` ? `${Area}/${Verb}` : never;
type Schema<Id extends string, Side extends string> = Id extends `${infer Area}/${infer Verb}`
  ? `operations/${Area}.${Verb}.${Side}`
  : never;

/** The operations of the service. */
export type OperationId = Described<keyof SchemaTypes>;
export type Input<Id extends OperationId> = SchemaTypes[Schema<Id, "input"> & keyof SchemaTypes];
export type Output<Id extends OperationId> = SchemaTypes[Schema<Id, "output"> & keyof SchemaTypes];

/** How a request is made: who asks, and how to give up. */
export interface Asking {
  readonly language: Locale;
  readonly signal?: AbortSignal;
}

/** The service could not check what it was given, or could not be reached (status 0). */
export class ServiceProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = "ServiceProblem";
  }
}

const TOKEN = "kinoglot.token";

/** Keeps the token that the service asks for until the window is closed. */
export function keepToken(token: string): void {
  sessionStorage.setItem(TOKEN, token);
}

function keptToken(): string | null {
  try {
    return sessionStorage.getItem(TOKEN);
  } catch {
    // A browser that may keep nothing has none.
    return null;
  }
}

/** The headers by which the service knows who asks. */
export function ourHeaders(language: Locale): Record<string, string> {
  const token = keptToken();
  return { "Accept-Language": language, ...(token !== null && { Authorization: `Bearer ${token}` }) };
}

/** Nobody answered. */
export const UNREACHABLE: Problem = { type: "about:blank", title: "", status: 0 };

/** The problem an answer of the service tells of. */
export function problemOf(status: number, body: unknown): ServiceProblem {
  const told = typeof body === "object" && body !== null && "title" in body;
  return new ServiceProblem(told ? (body as Problem) : { ...UNREACHABLE, status });
}

/** What was awaited of the service, unless it went away meanwhile. */
async function reached<Result>(awaited: Promise<Result>): Promise<Result> {
  try {
    return await awaited;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ServiceProblem(UNREACHABLE);
  }
}

/** The JSON of an answer. Whatever else comes is no answer of the service, or a part of one. */
async function answerOf<Result>(path: string, request: RequestInit): Promise<Result> {
  const response = await reached(fetch(path, request));
  const text = await reached(response.text());
  const body = jsonOf(text);
  if (!response.ok || body === undefined) throw problemOf(response.ok ? 0 : response.status, body);
  return body as Result;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asks an operation of the service. Rejects with {@link ServiceProblem}, or with an `AbortError` when it was given up. */
export function ask<Id extends OperationId>(
  operation: Id,
  input: Input<Id>,
  { language, signal }: Asking,
): Promise<Output<Id>> {
  return answerOf(`/v1/${operation}`, {
    method: "POST",
    headers: { ...ourHeaders(language), "Content-Type": "application/json" },
    body: JSON.stringify(input),
    ...(signal && { signal }),
  });
}

/** One question of many that are asked together. */
export interface Question<Id extends OperationId> {
  readonly operation: Id;
  readonly input: Input<Id>;
}

/** Asks many small questions in one request; the answers keep their order, one that has none is undefined. */
export async function askAll<Id extends OperationId>(
  questions: readonly Question<Id>[],
  { language, signal }: Asking,
): Promise<readonly (Output<Id> | undefined)[]> {
  if (questions.length === 0) return [];
  const response = await reached(
    fetch("/v1/batch", {
      method: "POST",
      headers: { ...ourHeaders(language), "Content-Type": "application/x-ndjson" },
      body: questions.map((question) => `${JSON.stringify({ ...question, lang: language })}\n`).join(""),
      ...(signal && { signal }),
    }),
  );
  const text = await reached(response.text());
  if (!response.ok) throw problemOf(response.status, jsonOf(text));
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line) => (jsonOf(line) as { readonly result?: Output<Id> } | undefined)?.result);
}

/** The catalogues that this service has at hand, and those that cannot be searched now. */
export function listCatalogues({ language }: Asking): Promise<CatalogueList> {
  return answerOf("/v1/catalogues", { headers: ourHeaders(language) });
}
