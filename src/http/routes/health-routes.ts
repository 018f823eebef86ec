import { refusal } from "../../operation/index.js";
import type { Lifecycle } from "../lifecycle.js";
import type { Observer } from "../observer.js";
import { json, refuse } from "../reply.js";
import type { Content, Route } from "../route.js";

const HEALTH: Content = { type: "application/json", schema: { name: "health" } };

/** Whether the service lives, whether it takes requests, and how it fares. */
export function healthRoutes(lifecycle: Lifecycle, observer: Observer): readonly Route[] {
  return [
    {
      method: "get",
      path: "/healthz",
      summary: { message: "route/healthz" },
      gives: HEALTH,
      open: true,
      answer: () => json({ status: "alive" }),
    },
    {
      method: "get",
      path: "/readyz",
      summary: { message: "route/readyz" },
      gives: HEALTH,
      answer: ({ reader }) => (lifecycle.draining ? refuse(refusal("draining"), reader) : json({ status: "ready" })),
    },
    {
      method: "get",
      path: "/metrics",
      summary: { message: "route/metrics" },
      gives: { type: "text/plain", schema: { inline: { type: "string" } } },
      answer: async () => ({ kind: "text", type: observer.figuresType, body: await observer.figures() }),
    },
  ];
}
