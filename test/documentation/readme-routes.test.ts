import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { Lifecycle } from "../../src/http/index.js";
import { createObserver } from "../../src/http/observer.js";
import { openApiDocument } from "../../src/http/openapi.js";
import { allRoutes } from "../../src/http/routes/index.js";
import { readerOf } from "../../src/operation/index.js";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const HEAD = "| route | what it does |";

/** The first cells of the rows below the head of the table of routes. */
function routeCells(text: string): readonly string[] {
  const lines = text.slice(text.indexOf(HEAD)).split("\n").slice(2);
  const end = lines.findIndex((line) => !line.startsWith("|"));
  return lines.slice(0, end).map((line) => line.split("|")[1] ?? "");
}

/**
 * The routes of a cell. The first is written in full, `POST /v1/area/verb`; those that follow it keep its method and, where
 * they start without a slash, all of its path but the last part.
 */
function routesOf(cell: string): readonly string[] {
  const [first = "", ...others] = [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string);
  const [method = "", path = ""] = first.split(" ");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return [path, ...others].map((other) => `${method} ${other.startsWith("/") ? other : folder + other}`);
}

const documented = routeCells(README).flatMap(routesOf);

const routes = allRoutes(new Lifecycle(), createObserver("silent"), { secured: false, limited: false });
const { paths } = openApiDocument(routes, readerOf("en").messages, { secured: false, limited: false }) as {
  readonly paths: Readonly<Record<string, object>>;
};
const described = Object.entries(paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

describe("the routes of the README", () => {
  it("are those of the OpenAPI description", () => assert.deepEqual([...documented].sort(), [...described].sort()));

  it("are read as a person reads them", () =>
    assert.deepEqual(routesOf(" `POST /v1/a/b` · `c` · `/d/{e}` "), ["POST /v1/a/b", "POST /v1/a/c", "POST /d/{e}"]));
});
