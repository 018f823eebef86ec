import type { GeneratedFile } from "../generated-file.js";
import { bundledValidators } from "./bundled-validators.js";
import { readSchemas, type NamedSchema } from "./read-schemas.js";

const BANNER = "// @ts-nocheck\n// Generated from schemas/ by scripts/generate.ts. Do not edit.\n";

/** What a caller sends; the doors check it at every request. All other schemas describe answers, which only tests check. */
const isRequest = ({ name }: NamedSchema): boolean => name.endsWith(".input") || REQUESTS.has(name);
const REQUESTS: ReadonlySet<string> = new Set([
  "batch-request",
  "job-query",
  "job-request",
  "job-settings",
  "reconciliation-query-batch",
  "reconciliation-match-request",
  "reconciliation-extend-query",
]);

const VALIDATOR_TYPES = `
/** One fault that a validator found: the place (RFC 6901), the schema keyword that was broken, and what it demands. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Tells whether a value fits a schema; afterwards \`errors\` holds every fault of the last value, or null. */
export interface Validator<Type> {
  (value: unknown): value is Type;
  readonly errors?: readonly ValidationError[] | null;
}

/** The schemas of what a caller sends. */
export type RequestSchemaName = Extract<SchemaName, \`\${string}.input\` | "batch-request" | \`job-\${"query" | "request" | "settings"}\` | \`reconciliation-\${"query-batch" | "match-request" | "extend-query"}\`>;

/** A validator for each schema of a request. They are compiled ahead and need no schema library. */
export const validators: { readonly [Name in RequestSchemaName]: Validator<SchemaTypes[Name]> } = compiled;
`;

const ANSWER_VALIDATOR_TYPES = `
/** A validator for each schema that no request has: outputs, findings, problems and the parts of them. */
export const answerValidators: { readonly [Name in Exclude<SchemaName, RequestSchemaName>]: Validator<SchemaTypes[Name]> } = compiled;
`;

const RECORD_VALIDATOR_TYPES = `
/** The validator for a film record, which records/validate gets as any object. */
export const filmRecordValidator: Validator<FilmRecord> = compiled["film-record"];
`;

/**
 * The schemas compiled to plain code: src/generated/validators.ts for requests, film-record-validator.ts for the one that a
 * pure folder checks, and test/generated/answer-validators.ts for what only the tests hold against its schema.
 */
export async function generateValidators(): Promise<readonly GeneratedFile[]> {
  const schemas = readSchemas();
  const requests = await bundledValidators(schemas, schemas.filter(isRequest));
  const answers = await bundledValidators(
    schemas,
    schemas.filter((schema) => !isRequest(schema)),
  );
  const record = await bundledValidators(
    schemas,
    schemas.filter(({ name }) => name === "film-record"),
  );
  return [
    {
      path: "src/generated/film-record-validator.ts",
      text: `${BANNER}import type { FilmRecord } from "./schema-types.js";
import type { Validator } from "./validators.js";\n\n${record}${RECORD_VALIDATOR_TYPES}`,
    },
    {
      path: "src/generated/validators.ts",
      text: `${BANNER}import type { SchemaName, SchemaTypes } from "./schema-types.js";\n\n${requests}${VALIDATOR_TYPES}`,
    },
    {
      path: "test/generated/answer-validators.ts",
      text: `${BANNER}import type { SchemaName, SchemaTypes } from "../../src/generated/schema-types.js";
import type { RequestSchemaName, Validator } from "../../src/generated/validators.js";\n\n${answers}${ANSWER_VALIDATOR_TYPES}`,
    },
  ];
}
