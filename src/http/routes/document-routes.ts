import { isProblemId, PROBLEMS, refusal } from "../../operation/index.js";
import { readSchemaFiles } from "../../port/index.js";
import { json, refuse } from "../reply.js";
import type { Route } from "../route.js";

/** The published schemas and the kinds of problems, at the addresses by which answers name them. */
export function documentRoutes(): readonly Route[] {
  const schemas = new Map(readSchemaFiles().map(({ name, schema }) => [name, schema]));
  return [
    {
      method: "get",
      path: "/schemas/{name}.json",
      sample: { name: "version-tag" },
      summary: { message: "route/schema" },
      gives: {
        type: "application/json",
        schema: { inline: { type: "object", externalDocs: { url: "https://json-schema.org/draft/2020-12/schema" } } },
      },
      answer({ reader, parameters: { name = "" }, path }) {
        const schema = schemas.get(name);
        return schema ? json(schema) : refuse(refusal("not-found", { path }), reader);
      },
    },
    {
      method: "get",
      path: "/problems/{name}",
      sample: { name: "invalid-input" },
      summary: { message: "route/problem" },
      gives: { type: "application/json", schema: { name: "problem" } },
      answer({ reader, parameters: { name = "" }, path }) {
        if (!isProblemId(name)) return refuse(refusal("not-found", { path }), reader);
        const title = reader.messages.say("http", `problem/${name}/title`);
        return json({ type: `/problems/${name}`, title, status: PROBLEMS[name].status });
      },
    },
  ];
}
