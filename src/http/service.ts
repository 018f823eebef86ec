import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "./app.js";
import type { ServiceSettings } from "./environment.js";
import { Lifecycle, stopServer, type Stopped } from "./lifecycle.js";
import { createObserver } from "./observer.js";
import { answerUnreadable } from "./unreadable-request.js";

/** A service that listens. */
export interface RunningService {
  /** Such as `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Finishes what is in flight, for 10 seconds at most; resolves when nothing is left. */
  stop(): Promise<Stopped>;
}

/** How long a caller may take to send the headers, and the whole of a request. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 120_000;

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

/** Starts the service. Rejects with the error of the system when it cannot listen there. */
export function startService(settings: ServiceSettings): Promise<RunningService> {
  const lifecycle = new Lifecycle();
  const observer = createObserver(settings.logLevel);
  const app = createApp({ ...settings, lifecycle, observer });
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS }, app);
  answerUnreadable(server);

  const stop = async (): Promise<Stopped> => {
    const stopped = await stopServer(server, lifecycle);
    if (stopped === "cut-off") observer.cutOff();
    return stopped;
  };

  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, () => {
      resolve({ address: addressOf(server), stop });
    });
  });
}
