import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from "express";
import { refusal } from "../operation/index.js";
import { createAttendant } from "./attendant.js";
import type { ServiceSettings } from "./environment.js";
import { Lifecycle } from "./lifecycle.js";
import { accepts } from "./negotiation.js";
import { createObserver, type Observer } from "./observer.js";
import { refuse, type Reply } from "./reply.js";
import type { Asked, Route } from "./route.js";
import { allRoutes } from "./routes/index.js";

export type AppOptions = Pick<ServiceSettings, "logLevel" | "token"> & {
  readonly lifecycle?: Lifecycle;
  /** Instead of one of its own that logs from `logLevel` on. */
  readonly observer?: Observer;
};

/** `/v1/rules/{id}` as Express writes it: a parameter may hold slashes, as rule ids and schema names do. */
const expressPath = (path: string): string => path.replace(/\{(\w+)\}/g, "*$1");

function parametersOf({ params }: Request): Asked["parameters"] {
  const entries = Object.entries(params as Record<string, string | string[]>);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === "string" ? value : value.join("/")]),
  );
}

/** What a route answers, where the caller takes the type it gives. */
function answerOf({ gives: { type }, answer }: Route): (asked: Asked) => Reply | Promise<Reply> {
  return (asked) =>
    accepts(asked.request.headers.accept, type)
      ? answer(asked)
      : refuse(refusal("not-acceptable", { type: [type] }), asked.reader);
}

const refuseMethod =
  (allowed: readonly string[]) =>
  ({ request: { method = "" }, reader }: Asked): Reply =>
    refuse(refusal("method-not-allowed", { method, allowed }), reader, { Allow: allowed.join(", ") });

const refusePath = ({ path, reader }: Asked): Reply => refuse(refusal("not-found", { path }), reader);

/** The service as an Express application: it finds the route, everything else is done in the same way for all of them. */
export function createApp({
  logLevel,
  token,
  lifecycle = new Lifecycle(),
  observer = createObserver(logLevel),
}: AppOptions): Express {
  const attend = createAttendant(observer, lifecycle, token);

  const serve =
    (route: string, decide: (asked: Asked) => Reply | Promise<Reply>, open = false): RequestHandler =>
    (request, response) =>
      attend({ request, response, route, parameters: parametersOf(request), open, decide });

  const app = express().disable("x-powered-by").disable("etag").set("query parser", false);
  const routes = allRoutes(lifecycle, observer, token !== undefined);
  for (const route of routes)
    app[route.method](expressPath(route.path), serve(route.path, answerOf(route), route.open));
  for (const { path, method } of routes) {
    app.all(expressPath(path), serve(path, refuseMethod(method === "get" ? ["GET", "HEAD"] : ["POST"])));
  }
  app.use(serve("-", refusePath));
  // Express itself fails only on a path it cannot decode, which leads nowhere either.
  const failed: ErrorRequestHandler = (_error, request, response, _next) =>
    attend({ request, response, route: "-", parameters: {}, decide: refusePath });
  return app.use(failed);
}
