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

/** How long requests in flight may take once the service is to stop. */
const PATIENCE_MS = 10_000;

/** Takes no new connection, lets what is in flight finish, and resolves when the last connection is closed. */
export function stopServer(server: Server, lifecycle: Lifecycle): Promise<void> {
  lifecycle.drain();
  return new Promise((resolve) => {
    const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearTimeout(patience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
