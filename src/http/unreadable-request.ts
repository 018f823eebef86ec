import { STATUS_CODES, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { LINGERING_MS } from "./lingering.js";
import { securityHeaders } from "./security-headers.js";

/** What node calls faults of a request that have a status of their own. */
const STATUSES: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

function messageFor(status: number, fixedHeaders: Readonly<Record<string, string>>): string {
  const title = STATUS_CODES[status] ?? "";
  const body = JSON.stringify({ type: "about:blank", title, status });
  const headers = {
    ...fixedHeaders,
    "Content-Type": "application/problem+json; charset=utf-8",
    "Content-Language": "en",
    "Content-Length": Buffer.byteLength(body),
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${title}`, ...lines, "", body].join("\r\n");
}

/** Says a last word. Who neither reads it nor hangs up must not keep the connection by sending on. */
function endWith(socket: Duplex, message: string): void {
  const lingering = setTimeout(() => socket.destroy(), LINGERING_MS);
  socket.once("close", () => clearTimeout(lingering)).end(message);
}

/**
 * Answers requests that are no HTTP by a problem (RFC 9457 §4.2.1: `about:blank`, titled by the phrase of the status) and
 * closes the connection. Where an answer has begun already, or nobody listens any more, it is closed without a word.
 */
export function answerUnreadable(server: Server): void {
  const fixedHeaders = securityHeaders().own;
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on("request", ({ socket }, response) => answers.set(socket, response));
  server.on("clientError", ({ code = "" }: NodeJS.ErrnoException, socket) => {
    const answer = answers.get(socket);
    const begun = answer !== undefined && answer.headersSent && !answer.writableFinished;
    if (begun || code === "ECONNRESET" || !socket.writable) socket.destroy();
    else endWith(socket, messageFor(STATUSES[code] ?? 400, fixedHeaders));
  });
}
