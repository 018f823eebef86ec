import { ruleDefinition, RULE_IDS, type RuleDefinition, type RuleId } from "../../check/index.js";
import {
  answer,
  inputSchemaOf,
  OPERATION_IDS,
  outputSchemaOf,
  refusal,
  type OperationId,
} from "../../operation/index.js";
import type { Messages } from "../../message/index.js";
import { json, refuse } from "../reply.js";
import type { Route } from "../route.js";

const schemaPath = (name: string): string => `/schemas/${name}.json`;

function describeRule(id: RuleId, messages: Messages): object {
  const { severity, effect, params } = ruleDefinition(id) as RuleDefinition;
  return { id, title: messages.say("rules", id), severity, ...(effect && { effect }), params };
}

/** What an operation gives for an empty input, for those who would rather look than ask. */
function listOf(
  path: string,
  summary: Extract<Route["summary"], { readonly message: unknown }>["message"],
  operation: OperationId,
): Route {
  return {
    method: "get",
    path,
    summary: { message: summary },
    gives: { type: "application/json", schema: { name: outputSchemaOf(operation) } },
    async answer({ reader }) {
      const given = await answer(operation, {}, reader);
      return "problem" in given ? { kind: "problem", problem: given.problem } : json(given.result);
    },
  };
}

/** What a caller can look up before asking: operations, rules, styles, schemes and houses. */
export const listRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/v1/operations",
    summary: { message: "route/operations" },
    gives: { type: "application/json", schema: { name: "operation-list" } },
    answer: () =>
      json({
        operations: OPERATION_IDS.map((id) => ({
          id,
          path: `/v1/${id}`,
          input: schemaPath(inputSchemaOf(id)),
          output: schemaPath(outputSchemaOf(id)),
        })),
      }),
  },
  {
    method: "get",
    path: "/v1/rules",
    summary: { message: "route/rules" },
    gives: { type: "application/json", schema: { name: "rule-list" } },
    answer: ({ reader }) => json({ rules: RULE_IDS.map((id) => describeRule(id, reader.messages)) }),
  },
  {
    method: "get",
    path: "/v1/rules/{id}",
    sample: { id: "version-tag/audio-relative" },
    summary: { message: "route/rule" },
    gives: { type: "application/json", schema: { name: "rule-description" } },
    answer({ reader, parameters: { id = "" }, path }) {
      const known = RULE_IDS.find((rule) => rule === id);
      return known ? json(describeRule(known, reader.messages)) : refuse(refusal("not-found", { path }), reader);
    },
  },
  listOf("/v1/styles", "route/styles", "version-tags/styles"),
  listOf("/v1/schemes", "route/schemes", "romanization/schemes"),
  listOf("/v1/houses", "route/houses", "records/houses"),
];
