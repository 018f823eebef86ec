import type { IncomingMessage, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import { LOCALES } from "../language/index.js";
import { isRefusal, readerOf, refusal, type Reach } from "../operation/index.js";
import { createTokenCheck } from "./bearer-token.js";
import type { Lifecycle } from "./lifecycle.js";
import { acceptedLocale, askedLocale } from "./negotiation.js";
import type { Observer } from "./observer.js";
import { refuse, type Reply } from "./reply.js";
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
  /** No token is asked for. */
  readonly open?: boolean | undefined;
  readonly decide: (asked: Asked) => Reply | Promise<Reply>;
}

/** Attends to a request from its headers to its log line. Never rejects: what goes wrong is answered or logged. */
export type Attend = (visit: Visit) => Promise<void>;

/** What node calls a connection that is gone. The service itself calls nobody, so it can only be the caller's. */
const HANG_UPS: ReadonlySet<unknown> = new Set(["ECONNRESET", "EPIPE", "ERR_STREAM_PREMATURE_CLOSE"]);

/** Whether a request or an answer broke off because the caller went away. */
function isHangUp(error: unknown): boolean {
  return error instanceof ClientGone || (error instanceof Error && "code" in error && HANG_UPS.has(error.code));
}

/** Attends to all requests of one service in the same way. */
export function createAttendant(
  observer: Observer,
  lifecycle: Lifecycle,
  token: string | undefined,
  reach?: Reach,
): Attend {
  const respond = createResponder(securityHeaders(), lifecycle);
  const requestId = createRequestIds();
  const isAuthorised = token === undefined ? () => true : createTokenCheck(token);

  return async ({ request, response, route, parameters, access, open, decide }) => {
    const started = performance.now();
    const id = requestId(request.headers["x-request-id"]);
    const [path = "", query = ""] = request.originalUrl.split("?", 2);
    const accepted = request.headers["accept-language"];
    const locale = askedLocale(query, accepted, LOCALES);
    const reader = readerOf(isRefusal(locale) ? acceptedLocale(accepted) : locale, reach);

    const finish = async (reply: Reply): Promise<void> => {
      const status = await respond(reply, { id, path, reader, ...(access && { access }) }, request, response);
      observer.answered({
        id,
        method: request.method ?? "",
        route,
        status,
        seconds: (performance.now() - started) / 1000,
      });
    };

    try {
      if (!open && !isAuthorised(request.headers.authorization)) {
        const headers = { "WWW-Authenticate": 'Bearer realm="kinoglot"' };
        await finish(refuse(refusal("unauthorized"), reader, headers));
      } else if (isRefusal(locale)) await finish(refuse(locale, reader));
      else await finish(await decide({ request, reader, path, parameters }));
    } catch (error) {
      const hungUp = isHangUp(error);
      if (hungUp) observer.hungUp(id, route);
      else observer.failed(id, error);
      if (hungUp || response.headersSent) response.destroy();
      else await finish(refuse(refusal("internal-error"), reader));
    }
  };
}
