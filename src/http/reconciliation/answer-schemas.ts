import type { InlineSchema } from "../route.js";

/** What a version of the protocol is described by, by those who wrote it. */
const STANDARD = "https://reconciliation-api.github.io/specs/0.2/";
const DRAFT = "https://reconciliation-api.github.io/specs/draft/";

const TEXT: InlineSchema = { type: "string" };

const object = (
  properties: Readonly<Record<string, InlineSchema>>,
  required = Object.keys(properties),
): InlineSchema => ({
  type: "object",
  required,
  properties,
});
const list = (items: InlineSchema): InlineSchema => ({ type: "array", items });
const map = (values: InlineSchema): InlineSchema => ({ type: "object", additionalProperties: values });
const described = (url: string, schema: InlineSchema): InlineSchema => ({ ...schema, externalDocs: { url } });

const ENTITY = object({ id: TEXT, name: TEXT, description: TEXT }, ["id", "name"]);
const NAMED = object({ id: TEXT, name: TEXT });

const CANDIDATES = list(
  object(
    {
      id: TEXT,
      name: TEXT,
      score: { type: "number", minimum: 0, maximum: 100 },
      match: { type: "boolean" },
      type: list(NAMED),
      description: TEXT,
      features: list(object({ id: TEXT, name: TEXT, value: { type: "number" } })),
    },
    ["id", "name", "score", "match", "type", "features"],
  ),
);

const VALUES = list({
  oneOf: [object({ str: TEXT }), object({ int: { type: "integer" } }), object({ float: { type: "number" } })],
});

const manifestOf = (id: string, suggest: InlineSchema): InlineSchema =>
  object({
    versions: list(TEXT),
    name: TEXT,
    identifierSpace: TEXT,
    schemaSpace: TEXT,
    batchSize: { type: "integer" },
    defaultTypes: list(NAMED),
    view: object({ url: { type: "string", pattern: id } }),
    preview: { type: "object" },
    suggest: object({ entity: suggest, type: suggest, property: suggest }),
    extend: { type: "object" },
  });

const RESULTS = map(object({ result: CANDIDATES }));
const EXTENSION = object({ meta: list(NAMED), rows: map(map(VALUES)) });

/** The schemas of answers in version 0.2. One address answers all that is asked without a path. */
export const ANSWERS = {
  manifest: described(STANDARD, {
    anyOf: [manifestOf("\\{\\{id\\}\\}$", object({ service_url: TEXT, service_path: TEXT })), EXTENSION, RESULTS],
  }),
  results: described(STANDARD, { anyOf: [EXTENSION, RESULTS] }),
  suggestions: described(STANDARD, object({ result: list(ENTITY) })),
  proposal: described(STANDARD, object({ type: TEXT, properties: list(NAMED) })),
} as const;

/** The schemas of answers in the draft of 1.0. */
export const DRAFT_ANSWERS = {
  manifest: described(DRAFT, manifestOf("\\{id\\}$", { type: "boolean" })),
  results: described(DRAFT, object({ results: list(object({ candidates: CANDIDATES })) })),
  extension: described(
    DRAFT,
    object({
      meta: list(NAMED),
      rows: list(object({ id: TEXT, properties: list(object({ id: TEXT, values: VALUES })) })),
    }),
  ),
} as const;

/** The form that version 0.2 is asked by: one field or the other, each a JSON text. */
export const FORM: InlineSchema = {
  type: "object",
  properties: {
    queries: jsonText("ReconciliationQueryBatch"),
    extend: jsonText("ReconciliationExtendQuery"),
  },
  examples: [{ queries: JSON.stringify({ q0: { query: "Solianoi parom", limit: 3 } }) }],
};

function jsonText(component: string): InlineSchema {
  return {
    type: "string",
    contentMediaType: "application/json",
    contentSchema: { $ref: `#/components/schemas/${component}` },
  };
}
