import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from "express";
import type { JobDesk } from "../job/index.js";
import { refusal, type CatalogueShelf } from "../operation/index.js";
import type { PageFile } from "../port/index.js";
import type { Answering } from "./answering.js";
import { createAttendant, type Visit } from "./attendant.js";
import type { ServiceSettings } from "./environment.js";
import { Lifecycle } from "./lifecycle.js";
import { NDJSON } from "./ndjson-type.js";
import { accepts } from "./negotiation.js";
import { createObserver, type Observer } from "./observer.js";
import { RateLimit } from "./rate-limit.js";
import { refuse, type Reply } from "./reply.js";
import type { Asked, Route } from "./route.js";
import { allRoutes } from "./routes/index.js";

export type AppOptions = Pick<ServiceSettings, "logLevel" | "token" | "publicUrl" | "rateLimit"> & {
  /** The catalogues that callers may name; the first is reconciled with. */
  readonly catalogues?: CatalogueShelf;
  /** How operations are answered; in this thread unless told. */
  readonly answering?: Answering;
  readonly lifecycle?: Lifecycle;
  /** Instead of one of its own that logs from `logLevel` on. */
  readonly observer?: Observer;
  /** Where bulk matches are handed in; without one their routes say so. */
  readonly jobs?: JobDesk;
  /** How many milliseconds a body may take to arrive. */
  readonly bodyMs?: number | undefined;
  /** The files of the page for people; without them `/` says how to build it. */
  readonly page?: readonly PageFile[];
};

/** `/v1/rules/{id}` as Express writes it: a parameter may hold slashes, as rule ids and schema names do. */
const expressPath = (path: string): string => path.replace(/\{(\w+)\}/g, "*$1") + (RECONCILED.has(path) ? "{/}" : "");

/** What people paste into their clients, with a slash at the end as often as not. */
const RECONCILED: ReadonlySet<string> = new Set(["/reconcile", "/reconcile/v1"]);

function parametersOf({ params }: Request): Asked["parameters"] {
  const entries = Object.entries(params as Record<string, string | string[]>);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === "string" ? value : value.join("/")]),
  );
}

/** What a route answers, where the caller takes the type it gives. */
function answerOf({ gives: { type }, access, answer }: Route): (asked: Asked) => Reply | Promise<Reply> {
  return (asked) =>
    access === "anybody" || accepts(asked.request.headers.accept, type)
      ? answer(asked)
      : refuse(refusal("not-acceptable", { type: [type] }), asked.reader);
}

const METHODS: Readonly<Record<Route["method"], readonly string[]>> = {
  get: ["GET", "HEAD"],
  post: ["POST"],
  delete: ["DELETE"],
};

/** The routes of each path, in the order of the paths: what a path refuses never falls to one that takes more. */
function routesByPath(routes: readonly Route[]): ReadonlyMap<string, readonly Route[]> {
  const paths = new Map<string, readonly Route[]>();
  for (const route of routes) paths.set(route.path, [...(paths.get(route.path) ?? []), route]);
  return paths;
}

const methodsOf = (routes: readonly Route[]): readonly string[] => routes.flatMap(({ method }) => METHODS[method]);

/** What a page from elsewhere may send (the CORS protocol of the Fetch standard). */
const preflight = (allowed: readonly string[]) => (): Reply => ({
  kind: "text",
  type: "text/plain; charset=utf-8",
  body: "",
  status: 204,
  headers: {
    "Access-Control-Allow-Methods": [...allowed, "OPTIONS"].join(", "),
    "Access-Control-Allow-Headers": "Accept-Language, Authorization, Content-Type",
    "Access-Control-Max-Age": "86400",
  },
});

const refuseMethod =
  (allowed: readonly string[]) =>
  ({ request: { method = "" }, reader }: Asked): Reply =>
    refuse(refusal("method-not-allowed", { method, allowed }), reader, { Allow: allowed.join(", ") });

/** The target of a request to the service as a whole. */
const WHOLE = "*";

/** The service as a whole is asked what it can do (RFC 9110 §9.3.7). */
const serverOptions = (): Reply => ({
  kind: "text",
  type: "text/plain; charset=utf-8",
  body: "",
  status: 204,
  headers: { Allow: [...Object.values(METHODS).flat(), "OPTIONS"].join(", ") },
});

const refusePath = ({ path, reader }: Asked): Reply => refuse(refusal("not-found", { path }), reader);

/**
 * The service as a listener of node's server: the router of Express finds the route, everything else is done in the same way
 * for all of them. It is not mounted in an application of Express, which gives every request and answer another prototype and
 * so halves what a second can hold (docs/decisions/019-the-router-of-express-alone.md).
 */
export function createApp({
  logLevel,
  token,
  lifecycle = new Lifecycle(),
  observer = createObserver(logLevel),
  publicUrl,
  rateLimit,
  bodyMs,
  catalogues,
  ...work
}: AppOptions): RequestListener {
  const attend = createAttendant({
    observer,
    lifecycle,
    token,
    bodyMs,
    reach: catalogues && { catalogues },
    rateLimit: rateLimit === undefined ? undefined : new RateLimit(rateLimit),
  });

  const serve =
    (route: string, decide: Visit["decide"], how: Pick<Visit, "open" | "access" | "streams"> = {}): RequestHandler =>
    (request, response) =>
      attend({ request, response, route, parameters: parametersOf(request), ...how, decide });

  // One address for one thing: with a stroke at its end, or in capitals, it is another, which is nowhere.
  const router = Router({ strict: true, caseSensitive: true });
  const demands = { secured: token !== undefined, limited: rateLimit !== undefined };
  const catalogue = catalogues?.names[0];
  const routes = allRoutes(lifecycle, observer, demands, { ...work, publicUrl, catalogue });
  for (const [path, ofPath] of routesByPath(routes)) {
    for (const route of ofPath) {
      const { open, access, takes } = route;
      const how = { open, access, streams: takes?.type === NDJSON };
      router[route.method](expressPath(path), serve(path, answerOf(route), how));
    }
    const access = ofPath[0]?.access;
    const methods = methodsOf(ofPath);
    if (access) router.options(expressPath(path), serve(path, preflight(methods), { open: true, access }));
    router.all(expressPath(path), serve(path, refuseMethod(methods), { access }));
  }
  router.use("/reconcile", serve("-", refusePath, { access: "anybody" }));
  router.use(serve("-", refusePath));
  // Express itself fails only on a path it cannot decode, which leads nowhere either.
  const failed: ErrorRequestHandler = (_error, request, response, _next) =>
    attend({ request, response, route: "-", parameters: {}, decide: refusePath });
  router.use(failed);
  const attendWhole = (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = Object.assign(request, { originalUrl: WHOLE });
    return attend({ request: asked, response, route: WHOLE, parameters: {}, open: true, decide: serverOptions });
  };
  // The last of them answers everything: nothing is left to whoever comes after the router.
  return (request, response) => {
    if (request.method === "OPTIONS" && request.url === WHOLE) void attendWhole(request, response);
    else router(request as Request, response as Response, () => void response.destroy());
  };
}
