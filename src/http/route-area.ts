import type { MessageKeys } from "../generated/message-keys.js";
import type { Route } from "./route.js";

type MessageOf<Key> = Key extends `area/${infer Area}` ? Area : never;

/** What routes are sorted by: the areas of the operations, and then what else there is. */
export type RouteArea = MessageOf<MessageKeys["http"]>;

/** The areas of the routes that are no operation, by their paths; the first that fits. */
const PLACES: readonly (readonly [RegExp, RouteArea])[] = [
  [/^\/v1\/batch$/, "batch"],
  [/^\/v1\/jobs(?:\/|$)/, "jobs"],
  [/^\/reconcile(?:\/|$)/, "reconciliation"],
  [/^\/(?:healthz|readyz|metrics)$/, "health"],
  [/^\/v1\//, "lists"],
  [/^\/(?:openapi|schemas|problems)/, "documents"],
];

/** The area a route belongs to: of an operation the first part of its id. */
export function areaOf({ summary, path }: Pick<Route, "summary" | "path">): RouteArea {
  if ("operation" in summary) return summary.operation.slice(0, summary.operation.indexOf("/")) as RouteArea;
  return PLACES.find(([place]) => place.test(path))?.[1] ?? "pages";
}
