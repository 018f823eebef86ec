import type { JobDesk } from "../../job/index.js";
import type { PageFile } from "../../port/index.js";
import { answerHere, type Answering } from "../answering.js";
import type { Lifecycle } from "../lifecycle.js";
import type { Observer } from "../observer.js";
import type { Demands } from "../route-problems.js";
import type { Route } from "../route.js";
import { batchRoute } from "./batch-route.js";
import { catalogueListRoute } from "./catalogue-list-route.js";
import { documentRoutes } from "./document-routes.js";
import { healthRoutes } from "./health-routes.js";
import { jobRoutes } from "./job-routes.js";
import { listRoutes } from "./list-routes.js";
import { openApiRoute } from "./openapi-route.js";
import { operationRoutes } from "./operation-routes.js";
import { reconciliationRoutes, type ReconciliationSettings } from "./reconciliation-routes.js";
import { workbenchRoutes } from "./workbench-routes.js";

/** What the routes of one service work with. */
export interface RouteSettings extends ReconciliationSettings {
  readonly jobs?: JobDesk | undefined;
  readonly answering?: Answering | undefined;
  readonly page?: readonly PageFile[] | undefined;
}

/** Every route of the service, the busy ones first. */
export function allRoutes(
  lifecycle: Lifecycle,
  observer: Observer,
  demands: Demands,
  { jobs, answering = answerHere, page = [], ...reconciliation }: RouteSettings = {},
): readonly Route[] {
  const described = [
    ...operationRoutes(answering),
    batchRoute((error) => observer.failed("batch", error), answering),
    ...jobRoutes(jobs, answering),
    ...reconciliationRoutes({ ...reconciliation, answering }),
    ...healthRoutes(lifecycle, observer),
    ...listRoutes,
    catalogueListRoute,
    ...documentRoutes(),
    ...workbenchRoutes(page),
  ];
  return [...described, openApiRoute(described, demands)];
}
