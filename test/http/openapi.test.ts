import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Lifecycle } from "../../src/http/index.js";
import { createObserver } from "../../src/http/observer.js";
import { allRoutes } from "../../src/http/routes/index.js";
import { service } from "./service.js";

interface DescribedOperation {
  readonly operationId: string;
  readonly security?: unknown;
  readonly responses?: Readonly<Record<string, unknown>>;
}

interface Description {
  readonly openapi: string;
  readonly security?: unknown;
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
    readonly responses: Readonly<Record<string, unknown>>;
  };
}

async function description(token?: string): Promise<Description> {
  const asked = service(token ? { token } : {}).get("/openapi.json");
  const response = await (token ? asked.set("Authorization", `Bearer ${token}`) : asked).expect(200);
  return response.body as Description;
}

const STATUSES: readonly (readonly ["get" | "post", string, readonly string[]])[] = [
  ["post", "/v1/version-tags/parse", ["400", "401", "406", "408", "413", "415", "422"]],
  ["post", "/v1/batch", ["400", "401", "406", "415"]],
  ["get", "/v1/rules/{id}", ["400", "401", "404", "406"]],
  ["get", "/healthz", ["400", "406"]],
];

/** Every `$ref` of a document, wherever it stands. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (name === "examples") return [];
    return name === "$ref" && typeof member === "string" ? [member] : referencesIn(member);
  });
}

describe("the OpenAPI description", () => {
  it("has every route, and no other", async () => {
    const { openapi, paths } = await description();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const served = allRoutes(new Lifecycle(), createObserver("silent"), { secured: false, limited: false }).map(
      ({ method, path }) => `${method} ${path}`,
    );
    assert.equal(openapi, "3.1.0");
    assert.deepEqual(described.sort(), [...served].sort());
  });

  it("comes packed to who takes it so, and is the same", async () => {
    const app = service();
    const [packed, plain] = [
      await app.get("/openapi.json").set("Accept-Encoding", "gzip, br").expect(200),
      await app.get("/openapi.json").set("Accept-Encoding", "identity").expect(200),
    ];
    assert.equal(packed.headers["content-encoding"], "gzip");
    assert.equal(plain.headers["content-encoding"], undefined);
    for (const { headers } of [packed, plain]) assert.equal(headers["vary"], "Accept-Language, Accept-Encoding");
    assert.ok(Number(packed.headers["content-length"]) * 4 < Number(plain.headers["content-length"]));
    assert.deepEqual(packed.body, plain.body);
  });

  it("answers where it says it does", async () => {
    const app = service();
    const { paths } = await description();
    for (const [path, methods] of Object.entries(paths)) {
      const { type, headers } = await app.put(path.replace(/\{\w+\}/g, "x"));
      assert.equal(type, "application/problem+json", path);
      const allowed = (headers["allow"] ?? "").toLowerCase().split(", ");
      assert.deepEqual(allowed.filter((method) => method !== "head").sort(), Object.keys(methods).sort(), path);
    }
  });

  it("holds each schema that it refers to, and no other", async () => {
    const { paths, components } = await description();
    const named = (value: unknown): readonly string[] =>
      referencesIn(value).map((reference) => reference.replace("#/components/schemas/", ""));
    const used = new Set(named([paths, components]));
    for (const name of Object.keys(components.schemas)) assert.ok(used.has(name), name);
  });

  it("refers to nothing that it does not hold", async () => {
    const document = await description();
    const references = new Set(referencesIn(document));
    assert.ok(references.size > 10);
    for (const reference of references) {
      const found = reference
        .replace("#/", "")
        .split("/")
        .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], document);
      assert.ok(found, reference);
    }
  });

  it("names each operation once", async () => {
    const { paths } = await description();
    const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(paths["/"]?.["get"]?.operationId, "get-home");
    assert.equal(paths["/v1/rules/{id}"]?.["get"]?.operationId, "get-v1-rules-id");
  });

  for (const [method, path, expected] of STATUSES) {
    it(`says which refusals ${method} ${path} answers with`, async () => {
      const { responses } = (await description("a-token-for-tests")).paths[path]?.[method] ?? {};
      const statuses = Object.keys(responses ?? {}).filter((status) => /^4\d\d$/.test(status));
      assert.deepEqual(statuses, expected);
    });
  }

  it("says that a service with a rate limit may refuse all but what is open, and when to ask again", async () => {
    const limited = (await service({ rateLimit: 10 }).get("/openapi.json").expect(200)).body as Description;
    const free = await description();
    const kinds = (document: Description, path: string): readonly string[] =>
      Object.keys(document.paths[path]?.["get"]?.responses ?? {});
    assert.ok(kinds(limited, "/v1/rules").includes("429"));
    assert.ok(!kinds(limited, "/healthz").includes("429"));
    assert.ok(!kinds(free, "/v1/rules").includes("429"));
    const { headers } = limited.components.responses["Problem429"] as { readonly headers: object };
    assert.deepEqual(Object.keys(headers), ["Retry-After", "RateLimit", "RateLimit-Policy"]);
  });

  it("tells a line of a batch with a result from one with a problem", async () => {
    const { paths } = await description();
    const answer = JSON.stringify(paths["/v1/batch"]?.["post"]?.responses?.["200"]);
    assert.match(answer, /"oneOf":\[\{[^}]*\}\],"required":\["result"\]\},\{[^}]*\}\],"required":\["problem"\]\}\]/);
  });

  it("asks for the token where the service does", async () => {
    const open = await description();
    const secured = await description("a-token-for-tests");
    assert.deepEqual(open.security, []);
    assert.deepEqual(secured.security, [{ token: [] }]);
    assert.deepEqual(secured.paths["/healthz"]?.["get"]?.security, []);
    assert.equal(secured.paths["/v1/rules"]?.["get"]?.security, undefined);
  });
});
