import type { Server } from "node:http";

/** Whether the service takes requests, or only finishes those it has. */
export class Lifecycle {
  #draining = false;

  get draining(): boolean {
    return this.#draining;
  }

  /** From now on `/readyz` says no, and every answer closes its connection. */
  drain(): void {
    this.#draining = true;
  }
}

/** How a stop went: all requests in flight were answered, or some were cut off. */
export type Stopped = "finished" | "cut-off";

/** How long requests in flight may take once the service is to stop: 10 seconds. */
const PATIENCE_MS = 10_000;

/**
 * Takes no new connection, lets what is in flight finish for `patienceMs` milliseconds (10 seconds unless told), cuts off
 * what then is left, and resolves when the last connection is closed.
 */
export function stopServer(server: Server, lifecycle: Lifecycle, patienceMs = PATIENCE_MS): Promise<Stopped> {
  lifecycle.drain();
  return new Promise((resolve) => {
    let stopped: Stopped = "finished";
    const patience = setTimeout(() => {
      stopped = "cut-off";
      server.closeAllConnections();
    }, patienceMs);
    server.close(() => {
      clearTimeout(patience);
      resolve(stopped);
    });
    server.closeIdleConnections();
  });
}
