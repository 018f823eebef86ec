import { isRefusal, withCatalogue } from "../../operation/index.js";
import { json, refuse } from "../reply.js";
import type { Route } from "../route.js";

/** `GET /v1/catalogues`: the catalogues that callers may name, and how many films each has. */
export const catalogueListRoute: Route = {
  method: "get",
  path: "/v1/catalogues",
  summary: { message: "route/catalogues" },
  gives: { type: "application/json", schema: { name: "catalogue-list" } },
  async answer({ reader }) {
    const catalogues: { readonly name: string; readonly films: number }[] = [];
    for (const name of reader.catalogues?.names ?? []) {
      const films = await withCatalogue(name, reader, (catalogue) => catalogue.size());
      if (isRefusal(films)) return refuse(films, reader);
      catalogues.push({ name, films });
    }
    return json({ catalogues });
  },
};
