import type { Route } from "../route.js";
import { DRAFT_ROUTES } from "./reconciliation/draft-routes.js";
import { protocolRoutes, type ReconciliationSettings } from "./reconciliation/protocol-route.js";
import { STANDARD_ROUTES } from "./reconciliation/standard-routes.js";

export type { ReconciliationSettings };

/** The reconciliation service: API 0.2 at `/reconcile`, the draft of 1.0 at `/reconcile/v1`. */
export function reconciliationRoutes(settings: ReconciliationSettings): readonly Route[] {
  return protocolRoutes([...STANDARD_ROUTES, ...DRAFT_ROUTES], settings);
}
