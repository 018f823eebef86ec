import type { IncomingMessage, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import { LOCALES } from "../language/index.js";
import { isRefusal, readerOf, refusal, type Reach } from "../operation/index.js";
import { codeOf } from "../port/index.js";
import { createTokenCheck } from "./bearer-token.js";
import { hasBody, lateBody } from "./late-body.js";
import type { Lifecycle } from "./lifecycle.js";
import { acceptedLocale, askedLocale } from "./negotiation.js";
import type { Observer } from "./observer.js";
import { splitTarget } from "./query.js";
import type { Allowance, RateLimit } from "./rate-limit.js";
import { problemIdOf, refuse, type Reply } from "./reply.js";
import { ClientGone } from "./request-body.js";
import { createRequestIds } from "./request-id.js";
import { createResponder } from "./responder.js";
import type { Asked, Route } from "./route.js";
import { securityHeaders } from "./security-headers.js";

/** A request as it comes in, and how its reply is decided once language and access are settled. */
export interface Visit {
  readonly request: IncomingMessage & { readonly originalUrl: string };
  readonly response: ServerResponse;
  /** The path of the route, for log and figures; `-` where there is none. */
  readonly route: string;
  readonly parameters: Asked["parameters"];
  readonly access?: Route["access"] | undefined;
  /** No token is asked for, and it is not counted: it costs nothing. */
  readonly open?: boolean | undefined;
  /** It is answered while it comes in, and may come for as long as it moves. */
  readonly streams?: boolean | undefined;
  readonly decide: (asked: Asked) => Reply | Promise<Reply>;
}

/** What one service holds all its callers to. */
export interface AttendantSettings {
  readonly observer: Observer;
  readonly lifecycle: Lifecycle;
  readonly token?: string | undefined;
  /** What callers may name. */
  readonly reach?: Reach | undefined;
  readonly rateLimit?: RateLimit | undefined;
  /** How many milliseconds a body may take to arrive; two minutes unless told. */
  readonly bodyMs?: number | undefined;
}

/** Attends to a request from its headers to its log line. Never rejects: what goes wrong is answered or logged. */
export type Attend = (visit: Visit) => Promise<void>;

const BODY_MS = 120_000;

/** What node calls a connection that is gone. The service itself calls nobody, so it can only be the caller's. */
const HANG_UPS: ReadonlySet<unknown> = new Set(["ECONNRESET", "EPIPE", "ERR_STREAM_PREMATURE_CLOSE"]);

/** Whether a request or an answer broke off because the caller went away. */
function isHangUp(error: unknown): boolean {
  return error instanceof ClientGone || HANG_UPS.has(codeOf(error));
}

const UNCOUNTED: Allowance = { allowed: true, headers: {} };

/** Attends to all requests of one service in the same way. */
export function createAttendant({
  observer,
  lifecycle,
  token,
  reach,
  rateLimit,
  bodyMs = BODY_MS,
}: AttendantSettings): Attend {
  const respond = createResponder(securityHeaders(), lifecycle);
  const requestId = createRequestIds();
  const isAuthorised = token === undefined ? () => true : createTokenCheck(token);

  return async ({ request, response, route, parameters, access, open, streams, decide }) => {
    const started = performance.now();
    const id = requestId(request.headers["x-request-id"]);
    observer.opened();
    response.once("close", observer.closed);
    const { path, query } = splitTarget(request.originalUrl);
    const accepted = request.headers["accept-language"];
    const locale = askedLocale(query, accepted, LOCALES);
    const reader = readerOf(isRefusal(locale) ? acceptedLocale(accepted) : locale, reach);
    const { allowed, headers } = open || !rateLimit ? UNCOUNTED : rateLimit.take(request.socket.remoteAddress);

    const finish = async (reply: Reply): Promise<void> => {
      if (response.destroyed) throw new ClientGone();
      const status = await respond(reply, { id, path, reader, headers, ...(access && { access }) }, request, response);
      observer.answered({
        id,
        method: request.method ?? "",
        route,
        status,
        seconds: (performance.now() - started) / 1000,
        ...(reply.kind === "problem" && { problem: problemIdOf(reply.problem) }),
        ...(reply.kind === "problem" && status >= 500 && { detail: reply.problem.detail }),
      });
    };

    const decided = async (): Promise<Reply> => {
      if (!allowed) return refuse(refusal("too-many-requests", { limit: rateLimit?.quota ?? 0 }), reader);
      if (!open && !isAuthorised(request.headers.authorization)) {
        return refuse(refusal("unauthorized"), reader, { "WWW-Authenticate": 'Bearer realm="kinoglot"' });
      }
      if (isRefusal(locale)) return refuse(locale, reader);
      const reply = decide({ request, reader, path, parameters, isAwaited: () => !response.destroyed });
      if (streams || !hasBody(request)) return reply;
      // A small body comes with its headers, and is there once node has read on: then nothing has to be watched.
      await Promise.resolve();
      if (request.complete) return reply;
      const first = await Promise.race([reply, lateBody(request, response, bodyMs)]);
      return first === "late" ? refuse(refusal("request-too-slow", { limit: bodyMs / 1000 }), reader) : first;
    };

    try {
      await finish(await decided());
    } catch (error) {
      const hungUp = isHangUp(error);
      if (hungUp) observer.hungUp(id, route);
      else observer.failed(id, error);
      if (hungUp || response.headersSent || response.destroyed) response.destroy();
      else await finish(refuse(refusal("internal-error"), reader));
    }
  };
}
