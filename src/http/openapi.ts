import type { Messages } from "../message/index.js";
import { PROBLEMS, type ProblemId } from "../operation/index.js";
import { readPackageVersion, readSchemaFiles, type SchemaFile } from "../port/index.js";
import { operationSummary } from "./operation-summary.js";
import { areaOf } from "./route-area.js";
import { problemHeaders } from "./problem-headers.js";
import { problemsOf, type Demands } from "./route-problems.js";
import type { Content, Route } from "./route.js";

type Json = Readonly<Record<string, unknown>>;

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

const PROBLEM: Json = { $ref: "#/components/responses/Problem" };
const PROBLEM_TYPE = "application/problem+json";

/** The header fields by which problems of these kinds say when to ask again. */
function fieldsOf(kinds: readonly ProblemId[], messages: Messages): Json {
  const limited = kinds.includes("too-many-requests");
  const field = (key: "retry-after" | "rate-limit" | "rate-limit-policy", type: string): Json => ({
    description: messages.say("http", `openapi/${key}`),
    schema: { type },
  });
  return {
    ...((limited || kinds.some((kind) => "Retry-After" in problemHeaders(kind))) && {
      "Retry-After": field("retry-after", "integer"),
    }),
    ...(limited && {
      RateLimit: field("rate-limit", "string"),
      "RateLimit-Policy": field("rate-limit-policy", "string"),
    }),
  };
}

/** The answer with a status: a problem of one of these kinds. Each is an example, under the id that its address ends in. */
function problemAnswer(kinds: readonly ProblemId[], messages: Messages): Json {
  const headers = fieldsOf(kinds, messages);
  return {
    ...(Object.keys(headers).length > 0 && { headers }),
    description: kinds.map((kind) => messages.say("http", `problem/${kind}/title`)).join(" · "),
    content: {
      [PROBLEM_TYPE]: {
        schema: componentRef("Problem"),
        examples: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/components/examples/${kind}` }])),
      },
    },
  };
}

/** The answers to what routes refuse. What several routes refuse alike is told once and referred to. */
class ProblemAnswers {
  readonly #messages: Messages;
  readonly #names = new Map<string, string>();
  /** By name, as the document holds them. */
  readonly responses: Record<string, Json> = {};

  constructor(messages: Messages) {
    this.#messages = messages;
  }

  /** The answers to these kinds of problems, by their statuses. */
  byStatus(kinds: readonly ProblemId[]): Json {
    const statuses = [...new Set(kinds.map((kind) => PROBLEMS[kind].status))].sort((a, b) => a - b);
    return Object.fromEntries(
      statuses.map((status) => {
        const alike = new Set(kinds.filter((kind) => PROBLEMS[kind].status === status));
        return [status, { $ref: `#/components/responses/${this.#nameOf(status, [...alike])}` }];
      }),
    );
  }

  #nameOf(status: number, kinds: readonly ProblemId[]): string {
    const key = kinds.join();
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const alike = Object.keys(this.responses).filter((name) => name.startsWith(`Problem${status}`)).length;
    const name = `Problem${status}${alike === 0 ? "" : `-${alike + 1}`}`;
    this.#names.set(key, name);
    this.responses[name] = problemAnswer(kinds, this.#messages);
    return name;
  }
}

/** The OpenAPI 3.1 description of a list of routes, with summaries in the language of `messages`. */
export function openApiDocument(routes: readonly Route[], messages: Messages, demands: Demands): Json {
  const { secured } = demands;
  const files = readSchemaFiles();
  const byName = new Map(files.map((file) => [file.name, file]));
  const titles = new Map(files.map((file) => [String(file.schema["$id"]), titleOf(file)]));

  const contentOf = ({ type, schema }: Content): Json => {
    const file = "name" in schema ? byName.get(schema.name) : undefined;
    return {
      [type]: { schema: "inline" in schema ? schema.inline : componentRef(file ? titleOf(file) : schema.name) },
    };
  };

  /** What it does, and of an operation what it takes. */
  const wordsOf = ({ summary, takes }: Route): Json => {
    if ("message" in summary) return { summary: messages.say("http", summary.message) };
    const file = takes && "name" in takes.schema ? byName.get(takes.schema.name) : undefined;
    return {
      summary: operationSummary(summary.operation, messages),
      ...(file && { description: file.schema["description"] }),
    };
  };

  const parametersOf = ({ path, query = [], sample = {} }: Route): readonly Json[] => [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
      name,
      in: "path",
      required: true,
      description: messages.say("http", "openapi/name"),
      schema: { type: "string" },
      ...(sample[name] !== undefined && { example: sample[name] }),
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

  const refused = new ProblemAnswers(messages);

  const describe = (route: Route): Json => ({
    operationId: operationIdOf(route),
    tags: [areaOf(route)],
    ...wordsOf(route),
    parameters: parametersOf(route),
    ...(route.takes && {
      requestBody: {
        required: true,
        content: { ...contentOf(route.takes), ...(route.alsoTakes && contentOf(route.alsoTakes)) },
      },
    }),
    responses: {
      [route.status ?? 200]: { description: messages.say("http", "openapi/answer"), content: contentOf(route.gives) },
      ...refused.byStatus(problemsOf(route, demands)),
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
      content: { [PROBLEM_TYPE]: { schema: componentRef("Problem") } },
    },
    ...refused.responses,
  };
  const kinds = new Set(routes.flatMap((route) => problemsOf(route, demands)));
  const examples = Object.fromEntries(
    [...kinds].map((kind) => {
      const title = messages.say("http", `problem/${kind}/title`);
      return [kind, { summary: title, value: { type: `/problems/${kind}`, title, status: PROBLEMS[kind].status } }];
    }),
  );
  const areas = new Set(routes.map(areaOf));
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
    tags: [...areas].map((area) => ({ name: area, description: messages.say("http", `area/${area}`) })),
    paths,
    components: {
      ...(secured && { securitySchemes: { token: { type: "http", scheme: "bearer" } } }),
      responses,
      examples,
      schemas: componentsOf({ paths, responses }, schemas),
    },
  };
}
