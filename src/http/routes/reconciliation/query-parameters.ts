import { ASKED_PROPERTIES } from "../../reconciliation/index.js";
import type { InlineSchema, QueryParameter } from "../../route.js";

const TEXT: InlineSchema = { type: "string" };

type ParameterName = "callback" | "prefix" | "id" | "queries" | "extend" | "cursor" | "type";

/** A parameter of the protocol in the query of an address. */
export function parameter(name: ParameterName, schema = TEXT): QueryParameter {
  return { name, description: `reconcile/parameter/${name}`, schema };
}

/** Of suggestions. */
export const SUGGEST = [parameter("prefix"), parameter("cursor", { type: "integer", minimum: 0 })];

/** Of a preview: what was asked when the film was found. */
export const SHOW: readonly QueryParameter[] = ["query", ...ASKED_PROPERTIES].map((name) => ({
  name,
  description: "reconcile/parameter/asked",
  schema: TEXT,
}));
