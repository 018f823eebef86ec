import { gzipSync } from "node:zlib";
import type { Locale } from "../../language/index.js";
import { wantsCoding } from "../negotiation.js";
import { openApiDocument } from "../openapi.js";
import { JSON_TYPE } from "../reply.js";
import type { Demands } from "../route-problems.js";
import type { Route } from "../route.js";

interface Description {
  readonly plain: Buffer;
  readonly gzip: Buffer;
}

const VARY = "Accept-Language, Accept-Encoding";

/** `/openapi.json`: the description of all the routes, itself included. Made and packed once for each language. */
export function openApiRoute(others: readonly Route[], demands: Demands): Route {
  const made = new Map<Locale, Description>();
  const route: Route = {
    method: "get",
    path: "/openapi.json",
    summary: { message: "route/openapi" },
    gives: {
      type: "application/json",
      schema: { inline: { type: "object", externalDocs: { url: "https://spec.openapis.org/oas/v3.1.0" } } },
    },
    answer({ request, reader: { locale, messages } }) {
      let description = made.get(locale);
      if (!description) {
        const plain = Buffer.from(JSON.stringify(openApiDocument([...others, route], messages, demands)));
        made.set(locale, (description = { plain, gzip: gzipSync(plain) }));
      }
      const packed = wantsCoding(request.headers["accept-encoding"], "gzip");
      return {
        kind: "text",
        type: JSON_TYPE,
        body: packed ? description.gzip : description.plain,
        headers: { Vary: VARY, ...(packed && { "Content-Encoding": "gzip" }) },
      };
    },
  };
  return route;
}
