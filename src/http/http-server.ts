import { createServer, type RequestListener, type Server } from "node:http";
import { closeAbandonedAnswers } from "./abandoned-answers.js";
import { continueWhenRead } from "./continue-when-read.js";
import { headFault } from "./head-fault.js";
import { answerBlank, answerUnreadable } from "./unreadable-request.js";
import { NUMBERS } from "./variables.js";

/** How long connections may take, in milliseconds, and how many there may be. */
export interface ConnectionLimits {
  /** For the headers of a request to arrive. */
  readonly headersMs: number;
  /** Without a byte moving either way, be it that the caller does not send or that it does not read. */
  readonly stillMs: number;
  /** How often it is looked at whether headers are late. */
  readonly checkMs: number;
  /** Open at once; one more is closed before it is heard. */
  readonly connections: number;
}

const USUAL: ConnectionLimits = {
  headersMs: 10_000,
  stillMs: 120_000,
  checkMs: 1000,
  connections: NUMBERS.KINOGLOT_CONNECTIONS.usual,
};

/** How long a connection may be still where an answer may take so many milliseconds to be worked out: never less. */
export function stillnessFor(answerMs: number): number {
  return Math.max(USUAL.stillMs, answerMs + USUAL.headersMs);
}

/**
 * A server that waits for nobody longer than its limits. How long a whole request may take is held by whoever reads its body:
 * a batch may come for hours, as long as it moves.
 */
export function createHttpServer(listener: RequestListener, limits: Partial<ConnectionLimits> = {}): Server {
  const { headersMs, stillMs, checkMs, connections } = { ...USUAL, ...limits };
  const server = createServer({
    headersTimeout: headersMs,
    requestTimeout: 0,
    connectionsCheckingInterval: checkMs,
    // Said in our own words.
    requireHostHeader: false,
  });
  const attend: RequestListener = (request, response) => {
    const status = headFault(request);
    // An older version knows no chunks: what follows them may be read otherwise by others (RFC 9112 §6.1).
    if (request.httpVersionMinor === 0 && "transfer-encoding" in request.headers) response.shouldKeepAlive = false;
    if (status === undefined) listener(request, response);
    else answerBlank(request, response, status);
  };
  server.maxConnections = connections;
  closeAbandonedAnswers(server);
  server.on("request", attend);
  server.on("checkContinue", (request, response) => {
    continueWhenRead(request, response);
    server.emit("request", request, response);
  });
  server.setTimeout(stillMs);
  answerUnreadable(server);
  return server;
}
