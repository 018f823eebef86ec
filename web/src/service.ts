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

/** The headers by which the service knows who asks. */
export function ourHeaders(language: Locale): Record<string, string> {
  const token = sessionStorage.getItem(TOKEN);
  return { "Accept-Language": language, ...(token !== null && { Authorization: `Bearer ${token}` }) };
}

/** Nobody answered. */
export const UNREACHABLE: Problem = { type: "about:blank", title: "", status: 0 };

/** The problem an answer of the service tells of. */
export function problemOf(status: number, body: unknown): ServiceProblem {
  const told = typeof body === "object" && body !== null && "title" in body;
  return new ServiceProblem(told ? (body as Problem) : { ...UNREACHABLE, status });
}

async function fetched(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ServiceProblem(UNREACHABLE);
  }
}

/** Asks an operation of the service. Rejects with {@link ServiceProblem}, or with an `AbortError` when it was given up. */
export async function ask<Id extends OperationId>(
  operation: Id,
  input: Input<Id>,
  { language, signal }: Asking,
): Promise<Output<Id>> {
  const response = await fetched(`/v1/${operation}`, {
    method: "POST",
    headers: { ...ourHeaders(language), "Content-Type": "application/json" },
    body: JSON.stringify(input),
    ...(signal && { signal }),
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(response.status, body);
  return body as Output<Id>;
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
  const response = await fetched("/v1/batch", {
    method: "POST",
    headers: { ...ourHeaders(language), "Content-Type": "application/x-ndjson" },
    body: questions.map((question) => `${JSON.stringify({ ...question, lang: language })}\n`).join(""),
    ...(signal && { signal }),
  });
  const text = await response.text();
  if (!response.ok) throw problemOf(response.status, text.startsWith("{") ? JSON.parse(text) : undefined);
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line) => (JSON.parse(line) as { readonly result?: Output<Id> }).result);
}

/** The catalogues that this service has at hand, and those that cannot be searched now. */
export async function listCatalogues(asking: Asking): Promise<CatalogueList> {
  const response = await fetched("/v1/catalogues", { headers: ourHeaders(asking.language) });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(response.status, body);
  return body as CatalogueList;
}
