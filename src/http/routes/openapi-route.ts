import type { Locale } from "../../language/index.js";
import { openApiDocument } from "../openapi.js";
import { json } from "../reply.js";
import type { Route } from "../route.js";

/** `/openapi.json`: the description of all the routes, itself included. Made once for each language. */
export function openApiRoute(others: readonly Route[], secured: boolean): Route {
  const made = new Map<Locale, object>();
  const route: Route = {
    method: "get",
    path: "/openapi.json",
    summary: { message: "route/openapi" },
    gives: {
      type: "application/json",
      schema: { inline: { type: "object", externalDocs: { url: "https://spec.openapis.org/oas/v3.1.0" } } },
    },
    answer({ reader: { locale, messages } }) {
      let document = made.get(locale);
      if (!document) made.set(locale, (document = openApiDocument([...others, route], messages, secured)));
      return json(document);
    },
  };
  return route;
}
