import type { ReconciliationQuery } from "../../generated/schema-types.js";
import type { CatalogueQuery } from "../../model/index.js";
import { filmProperty } from "./film-properties.js";
import type { Question } from "./find-candidates.js";
import { textsOf } from "./property-values.js";

/** As the protocol leaves it to the service. */
const USUAL_LIMIT = 10;
const MOST = 100;

/** How many candidates are wanted. */
export function candidateLimit(asked: number | undefined): number {
  return Math.min(asked ?? USUAL_LIMIT, MOST);
}

/** What properties say; of two that say the same field both count where there can be several. */
export function joinKnown(parts: readonly Partial<CatalogueQuery>[]): Partial<CatalogueQuery> {
  return parts.reduce((all, part) => {
    const list = <Key extends "titles" | "directors" | "countries">(key: Key): Partial<CatalogueQuery> =>
      part[key] === undefined ? {} : { [key]: [...(all[key] ?? []), ...part[key]] };
    return { ...part, ...all, ...list("titles"), ...list("directors"), ...list("countries") };
  }, {});
}

/** A question of version 0.2: a text, properties, or both; unknown types and properties are passed over. */
export function questionOfQuery({ query = "", properties = [], limit }: ReconciliationQuery): Question {
  const known = properties.flatMap(({ pid, v }) => {
    const property = filmProperty(pid);
    return property ? [property.asked(textsOf(v))] : [];
  });
  const [text = ""] = textsOf(query);
  return {
    ...(text === "" ? { texts: [] } : { texts: [text], id: text }),
    known: joinKnown(known),
    limit: candidateLimit(limit),
  };
}
