import type { Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/**
 * Closes the answers that still wait for their turn when a connection ends. Callers may ask on before they are answered
 * (RFC 9112 §9.3.2), and node tells only the answer whose turn it is that its caller is gone: whatever writes to the others
 * would wait for ever.
 */
export function closeAbandonedAnswers(server: Server): void {
  const open = new WeakMap<Socket, Set<ServerResponse>>();
  server.on("connection", (socket) => {
    const answers = new Set<ServerResponse>();
    open.set(socket, answers);
    socket.once("close", () => {
      for (const answer of answers) if (answer.socket === null) answer.destroy().emit("close");
    });
  });
  server.on("request", ({ socket }, response) => {
    // The one whose turn it is has the connection already, and is told.
    if (response.socket !== null) return;
    const answers = open.get(socket);
    answers?.add(response);
    response.once("close", () => answers?.delete(response));
  });
}
