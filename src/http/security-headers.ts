import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";

/** Headers of three kinds of answers: our own, the page with its scripts, and those that pages from elsewhere ask and show. */
export interface SecurityHeaders {
  readonly own: Readonly<Record<string, string>>;
  readonly page: Readonly<Record<string, string>>;
  readonly anybody: Readonly<Record<string, string>>;
}

/**
 * The headers helmet sets, collected once: they are the same for every answer, and asking helmet each time costs more than
 * reading a short version tag. No script, no frame, no foreign source: the answers are text. Only the page of the service has
 * scripts and styles, in files of their own, and asks this service alone.
 */
export function securityHeaders(): SecurityHeaders {
  const own = helmetHeaders({ frameAncestors: ["'none'"] });
  const { "X-Frame-Options": _, ...open } = helmetHeaders({});
  return {
    own,
    page: helmetHeaders({ ...OF_THE_PAGE, frameAncestors: ["'none'"] }),
    anybody: {
      ...open,
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Expose-Headers": "Content-Language, RateLimit, RateLimit-Policy, Retry-After",
    },
  };
}

const OF_THE_PAGE = {
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
};

function helmetHeaders(directives: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => (headers[name] = value),
    removeHeader: (name: string) => delete headers[name],
  };
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], ...directives },
    },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: false,
  });
  protect({} as IncomingMessage, response as unknown as ServerResponse, (error?: unknown) => {
    if (error instanceof Error) throw error;
  });
  return headers;
}
