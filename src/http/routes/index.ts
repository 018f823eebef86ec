import type { Lifecycle } from "../lifecycle.js";
import type { Observer } from "../observer.js";
import type { Route } from "../route.js";
import { batchRoute } from "./batch-route.js";
import { documentRoutes } from "./document-routes.js";
import { healthRoutes } from "./health-routes.js";
import { homeRoute } from "./home-route.js";
import { listRoutes } from "./list-routes.js";
import { openApiRoute } from "./openapi-route.js";
import { operationRoutes } from "./operation-routes.js";

/** Every route of the service, the busy ones first. */
export function allRoutes(lifecycle: Lifecycle, observer: Observer, secured: boolean): readonly Route[] {
  const described = [
    ...operationRoutes,
    batchRoute((error) => observer.failed("batch", error)),
    ...healthRoutes(lifecycle, observer),
    ...listRoutes,
    ...documentRoutes(),
    homeRoute,
  ];
  return [...described, openApiRoute(described, secured)];
}
