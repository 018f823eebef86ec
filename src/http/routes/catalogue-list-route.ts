import type { CatalogueList } from "../../generated/schema-types.js";
import { isRefusal, problemOf, withCatalogue } from "../../operation/index.js";
import { json } from "../reply.js";
import type { Route } from "../route.js";

/** `GET /v1/catalogues`: the catalogues that callers may name, how many films each has, and which cannot be asked now. */
export const catalogueListRoute: Route = {
  method: "get",
  path: "/v1/catalogues",
  summary: { message: "route/catalogues" },
  gives: { type: "application/json", schema: { name: "catalogue-list" } },
  async answer({ reader }) {
    const names = reader.catalogues?.names ?? [];
    const sizes = await Promise.all(names.map((name) => withCatalogue(name, reader, (opened) => opened.size())));
    const catalogues: CatalogueList["catalogues"][number][] = [];
    const unavailable: NonNullable<CatalogueList["unavailable"]>[number][] = [];
    for (const [at, films] of sizes.entries()) {
      const name = names[at] ?? "";
      if (isRefusal(films)) unavailable.push({ name, problem: problemOf(films, reader.messages) });
      else catalogues.push({ name, films });
    }
    return json({ catalogues, ...(unavailable.length > 0 && { unavailable }) });
  },
};
