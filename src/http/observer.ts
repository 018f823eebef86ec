import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { createLog, type LogLevel } from "../port/index.js";

/** One answered request. Nothing of what the caller sent is in it. */
export interface Answered {
  readonly id: string;
  readonly method: string;
  /** The path of the route, not of the request. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  /** The id of the problem it was answered with. */
  readonly problem?: string;
  /** What the problem says, where it is the service's own: it then speaks of settings, and of nothing that was sent. */
  readonly detail?: string | undefined;
}

/** Log and figures of the service. */
export interface Observer {
  /** A request has come in. */
  opened(): void;
  /** Its answer is handed over whole, or its connection is gone. */
  closed(): void;
  answered(request: Answered): void;
  failed(id: string, error: unknown): void;
  /** The caller went away before the answer was complete. */
  hungUp(id: string, route: string): void;
  /** A connection was closed unheard, since as many are open as may be. */
  dropped(): void;
  /** The service stops, and requests in flight took longer than it waits. */
  cutOff(): void;
  /** The figures in the text format of Prometheus. */
  figures(): Promise<string>;
  readonly figuresType: string;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The figures of one route, looked up once: finding them by their labels anew costs every request some rubbish. */
interface RouteFigures {
  readonly durations: Histogram.Internal<"route">;
  readonly answers: Map<number, Counter.Internal>;
}

/**
 * Watches the requests of one service. A request is logged at `info`, and so is a caller who hangs up; what the service
 * could not do, and requests cut off by a stop, at `warn`, an error in the program at `error`.
 */
export function createObserver(level: LogLevel): Observer {
  const logger = createLog(level);
  const registry = new Registry();
  const durations = new Histogram({
    name: "kinoglot_request_seconds",
    help: "Time to answer a request, by route",
    labelNames: ["route"],
    buckets: SECONDS,
    registers: [registry],
  });
  const answers = new Counter({
    name: "kinoglot_answers_total",
    help: "Answers, by route and status",
    labelNames: ["route", "status"],
    registers: [registry],
  });
  const drops = new Counter({
    name: "kinoglot_dropped_connections_total",
    help: "Connections closed unheard at the limit of connections",
    registers: [registry],
  });
  let open = 0;
  new Gauge({
    name: "kinoglot_open_requests",
    help: "Requests whose answers are not yet handed over",
    registers: [registry],
    collect() {
      this.set(open);
    },
  });
  const figures = new Map<string, RouteFigures>();

  function figuresOf(route: string): RouteFigures {
    let known = figures.get(route);
    if (!known) figures.set(route, (known = { durations: durations.labels(route), answers: new Map() }));
    return known;
  }

  return {
    opened: () => void open++,
    closed: () => void open--,
    answered(request) {
      const { route, status, seconds } = request;
      const known = figuresOf(route);
      let counter = known.answers.get(status);
      if (!counter) known.answers.set(status, (counter = answers.labels(route, String(status))));
      known.durations.observe(seconds);
      counter.inc();
      logger[status >= 500 ? "warn" : "info"](request, "answered");
    },
    failed: (id, error) => logger.error({ id, error: error instanceof Error ? error.stack : String(error) }, "failed"),
    hungUp: (id, route) => logger.info({ id, route }, "caller hung up"),
    dropped: () => drops.inc(),
    cutOff: () => logger.warn("stopped before all requests were answered"),
    figures: () => registry.metrics(),
    figuresType: registry.contentType,
  };
}
