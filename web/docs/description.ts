import type { Locale } from "../src/language.js";
import { ourHeaders, problemOf, ServiceProblem, UNREACHABLE } from "../src/service.js";

/** A JSON Schema as the description holds it. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly then?: Schema;
  readonly else?: Schema;
  readonly contentSchema?: Schema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly pattern?: string;
}

/** What a body or an answer holds, by media type. */
export type Content = Readonly<
  Record<string, { readonly schema?: Schema; readonly examples?: Readonly<Record<string, unknown>> }>
>;

/** A parameter in the path or in the query. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly description?: string;
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: string;
}

/** An answer, or where it is told. */
export interface Response {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Content;
}

/** One method of one path. */
export interface Described {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Response>>;
}

/** A kind of problem. */
export interface ProblemExample {
  readonly summary: string;
  readonly value: { readonly type: string; readonly status: number };
}

/** What this page reads of the OpenAPI description of the service. */
export interface Description {
  readonly info: { readonly version: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly security: readonly unknown[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Response>>;
    readonly examples: Readonly<Record<string, ProblemExample>>;
  };
}

async function ask(language: Locale): Promise<Description> {
  const response = await fetch(`/openapi.json?lang=${language}`, { headers: ourHeaders(language) }).catch(() => {
    throw new ServiceProblem(UNREACHABLE);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(response.status, body);
  return body as Description;
}

const fetched = new Map<Locale, Promise<Description>>();

/** The description of the service in a language, asked for once; after a failure, once more. */
export function fetchDescription(language: Locale): Promise<Description> {
  const known = fetched.get(language);
  if (known) return known;
  const asked = ask(language);
  asked.catch(() => fetched.delete(language));
  fetched.set(language, asked);
  return asked;
}
