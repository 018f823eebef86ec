import type { IncomingMessage, ServerResponse } from "node:http";
import { LINGERING_MS } from "./lingering.js";

/**
 * Ends an answer whose head is written, at once or, where it comes before the request is whole, when the rest of that has been
 * read and thrown away. Were the connection closed on what is still being sent, the answer would be lost with it (RFC 9112 §9.6).
 */
export function endWhenHeard(request: IncomingMessage, response: ServerResponse, body?: string | Buffer): void {
  if (request.complete) {
    response.end(body);
    return;
  }
  const end = (): void => {
    clearTimeout(lingering);
    response.end();
  };
  const lingering = setTimeout(end, LINGERING_MS);
  if (body !== undefined) response.write(body);
  request.once("end", end).once("close", end).resume();
}
