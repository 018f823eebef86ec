import { ruleDefinition, RULE_IDS, type RuleDefinition, type RuleId } from "../../check/index.js";
import { answer, inputSchemaOf, OPERATION_IDS, outputSchemaOf, refusal } from "../../operation/index.js";
import type { Messages } from "../../message/index.js";
import { json, refuse } from "../reply.js";
import type { InlineSchema, Route } from "../route.js";

const RULE: InlineSchema = {
  type: "object",
  required: ["id", "title", "severity", "params"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    severity: { enum: ["error", "warning", "info"] },
    effect: { enum: ["no", "unknown", "notes", "none"] },
    params: { type: "object", additionalProperties: { type: "string" } },
  },
};

const OPERATION: InlineSchema = {
  type: "object",
  required: ["id", "path", "input", "output"],
  properties: {
    id: { type: "string" },
    path: { type: "string" },
    input: { type: "string" },
    output: { type: "string" },
  },
};

const listOf = (name: string, items: InlineSchema): InlineSchema => ({
  type: "object",
  required: [name],
  properties: { [name]: { type: "array", items } },
});

const schemaPath = (name: string): string => `/schemas/${name}.json`;

function describeRule(id: RuleId, messages: Messages): object {
  const { severity, effect, params } = ruleDefinition(id) as RuleDefinition;
  return { id, title: messages.say("rules", id), severity, ...(effect && { effect }), params };
}

/** What a caller can look up before asking: operations, rules and styles. */
export const listRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/v1/operations",
    summary: { message: "route/operations" },
    gives: { type: "application/json", schema: { inline: listOf("operations", OPERATION) } },
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
    gives: { type: "application/json", schema: { inline: listOf("rules", RULE) } },
    answer: ({ reader }) => json({ rules: RULE_IDS.map((id) => describeRule(id, reader.messages)) }),
  },
  {
    method: "get",
    path: "/v1/rules/{id}",
    summary: { message: "route/rule" },
    gives: { type: "application/json", schema: { inline: RULE } },
    answer({ reader, parameters: { id = "" }, path }) {
      const known = RULE_IDS.find((rule) => rule === id);
      return known ? json(describeRule(known, reader.messages)) : refuse(refusal("not-found", { path }), reader);
    },
  },
  {
    method: "get",
    path: "/v1/styles",
    summary: { message: "route/styles" },
    gives: { type: "application/json", schema: { name: outputSchemaOf("version-tags/styles") } },
    async answer({ reader }) {
      const given = await answer("version-tags/styles", {}, reader);
      return "problem" in given ? { kind: "problem", problem: given.problem } : json(given.result);
    },
  },
];
