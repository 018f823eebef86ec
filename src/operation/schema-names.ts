import type { SchemaName } from "../generated/schema-types.js";

type Names<Id extends string, Side extends string> = Id extends `${infer Area}/${infer Verb}`
  ? `operations/${Area}.${Verb}.${Side}`
  : never;

/** The schema of what an operation takes, by its id. */
export type InputSchema<Id extends string> = Extract<SchemaName, Names<Id, "input">>;

/** The schema of what an operation gives, by its id. */
export type OutputSchema<Id extends string> = Extract<SchemaName, Names<Id, "output">>;

/** The name of an operation's input schema: `operations/version-tags.parse.input`. */
export function inputSchemaOf<Id extends string>(id: Id): InputSchema<Id> {
  return `operations/${id.replace("/", ".")}.input` as InputSchema<Id>;
}

/** The name of an operation's output schema: `operations/version-tags.parse.output`. */
export function outputSchemaOf<Id extends string>(id: Id): OutputSchema<Id> {
  return `operations/${id.replace("/", ".")}.output` as OutputSchema<Id>;
}
