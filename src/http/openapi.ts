import type { Messages } from "../message/index.js";
import { readPackageVersion, readSchemaFiles, type SchemaFile } from "../port/index.js";
import type { Content, Route } from "./route.js";

type Json = Readonly<Record<string, unknown>>;

const NDJSON = "application/x-ndjson";

/** The name of a component: the title of its schema, since OpenAPI allows no `/` there. */
const titleOf = ({ schema }: SchemaFile): string => String(schema["title"]);
const componentRef = (title: string): Json => ({ $ref: `#/components/schemas/${title}` });

/** Points references to published schemas at the components of the document, and leaves out what only a file needs. */
function embed(value: unknown, titles: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => embed(item, titles));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([name]) => name !== "$schema" && name !== "$id");
  return Object.fromEntries(
    members.map(([name, member]) => {
      const title = name === "$ref" ? titles.get(String(member)) : undefined;
      return [name, title === undefined ? embed(member, titles) : `#/components/schemas/${title}`];
    }),
  );
}

const COMPONENT = /"\$ref":"#\/components\/schemas\/(\w+)"/g;

/** The schemas that a part of the document refers to, and those that these refer to in turn, in their order. */
function componentsOf(part: unknown, all: ReadonlyMap<string, unknown>): Json {
  const used = new Set<string>();
  const open: unknown[] = [part];
  while (open.length > 0) {
    for (const [, title = ""] of JSON.stringify(open.pop()).matchAll(COMPONENT)) {
      if (used.has(title)) continue;
      used.add(title);
      open.push(all.get(title) ?? {});
    }
  }
  return Object.fromEntries([...all].filter(([title]) => used.has(title)));
}

/** `get-v1-rules-id` for `GET /v1/rules/{id}`. */
function operationIdOf({ method, path }: Route): string {
  const words = path === "/" ? ["home"] : path.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return [method, ...words].join("-");
}

/** The statuses of refusals that a caller of the route must reckon with. A batch tells what is wrong with a line in its answer. */
function refusalStatuses({ path, summary, takes, open }: Route, secured: boolean): readonly number[] {
  const bodies = takes === undefined ? [] : takes.type === NDJSON ? [415] : [413, 415];
  return [
    400,
    ...(secured && !open ? [401] : []),
    ...(path.includes("{") ? [404] : []),
    406,
    ...bodies,
    ...("operation" in summary ? [422] : []),
  ];
}

const PROBLEM: Json = { $ref: "#/components/responses/Problem" };

/** The OpenAPI 3.1 description of a list of routes, with summaries in the language of `messages`. */
export function openApiDocument(routes: readonly Route[], messages: Messages, secured: boolean): Json {
  const files = readSchemaFiles();
  const byName = new Map(files.map((file) => [file.name, file]));
  const titles = new Map(files.map((file) => [String(file.schema["$id"]), titleOf(file)]));

  const contentOf = ({ type, schema }: Content): Json => {
    const file = "name" in schema ? byName.get(schema.name) : undefined;
    return {
      [type]: { schema: "inline" in schema ? schema.inline : componentRef(file ? titleOf(file) : schema.name) },
    };
  };

  const summaryOf = ({ summary, takes }: Route): string => {
    if ("message" in summary) return messages.say("http", summary.message);
    const file = takes && "name" in takes.schema ? byName.get(takes.schema.name) : undefined;
    return file ? String(file.schema["description"]) : summary.operation;
  };

  const parametersOf = ({ path, query = [] }: Route): readonly Json[] => [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      description: messages.say("http", "openapi/name"),
      schema: { type: "string" },
    })),
    ...query.map(({ name, description, schema }) => ({
      name,
      in: "query",
      description: messages.say("http", description),
      schema,
    })),
    {
      name: "lang",
      in: "query",
      description: messages.say("http", "openapi/lang"),
      schema: componentRef("Locale"),
    },
  ];

  const describe = (route: Route): Json => ({
    operationId: operationIdOf(route),
    summary: summaryOf(route),
    parameters: parametersOf(route),
    ...(route.takes && {
      requestBody: {
        required: true,
        content: { ...contentOf(route.takes), ...(route.alsoTakes && contentOf(route.alsoTakes)) },
      },
    }),
    responses: {
      [route.status ?? 200]: { description: messages.say("http", "openapi/answer"), content: contentOf(route.gives) },
      ...Object.fromEntries(refusalStatuses(route, secured).map((status) => [status, PROBLEM])),
      ...(route.missing && {
        404: { description: messages.say("http", "openapi/problem"), content: contentOf(route.missing) },
      }),
      "4XX": PROBLEM,
      "5XX": PROBLEM,
    },
    ...(secured && route.open && { security: [] }),
  });

  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method] = describe(route);

  const responses = {
    Problem: {
      description: messages.say("http", "openapi/problem"),
      content: { "application/problem+json": { schema: componentRef("Problem") } },
    },
  };
  const schemas = new Map(files.map((file) => [titleOf(file), embed(file.schema, titles)]));

  return {
    openapi: "3.1.0",
    info: {
      title: "kinoglot",
      summary: messages.say("http", "page/title"),
      version: readPackageVersion(),
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: secured ? [{ token: [] }] : [],
    paths,
    components: {
      ...(secured && { securitySchemes: { token: { type: "http", scheme: "bearer" } } }),
      responses,
      schemas: componentsOf({ paths, responses }, schemas),
    },
  };
}
