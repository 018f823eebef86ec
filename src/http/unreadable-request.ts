import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { blankProblem } from "./blank-problem.js";
import { endWhenHeard } from "./end-when-heard.js";
import { LINGERING_MS } from "./lingering.js";

/** What node calls faults of a request that have a status of their own. */
const STATUSES: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/**
 * Faults of a first line that is one all the same (RFC 9112 §3): its method is a word that node does not know, or its version
 * another one. Any other line is no request.
 */
const OF_FIRST_LINE: Readonly<Record<string, readonly [line: RegExp, status: number]>> = {
  HPE_INVALID_METHOD: [/^[!#$%&'*+.^_`|~0-9A-Za-z-]+ \S+ HTTP\/\d\.\d\r?$/, 501],
  HPE_INVALID_VERSION: [/^[A-Z-]+ \S+ HTTP\/(?!1\.[01])\d\.\d\r?$/, 505],
};

interface ParseError extends NodeJS.ErrnoException {
  readonly bytesParsed?: number;
  readonly rawPacket?: Buffer;
}

/** The line of a packet in which the byte at `offset` stands. */
function lineAt(packet: Buffer, offset: number): string {
  const start = offset === 0 ? 0 : packet.lastIndexOf("\n", offset - 1) + 1;
  const end = packet.indexOf("\n", offset);
  return packet.subarray(start, end < 0 ? undefined : end).toString("latin1");
}

/** The status of what node cannot read. */
function statusOf({ code = "", rawPacket, bytesParsed = 0 }: ParseError): number {
  const [line, status] = OF_FIRST_LINE[code] ?? [];
  const isFirstLine = line !== undefined && rawPacket && line.test(lineAt(rawPacket, bytesParsed));
  return (isFirstLine ? status : STATUSES[code]) ?? 400;
}

function messageFor(status: number): string {
  const { phrase, headers, body } = blankProblem(status);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${phrase}`, ...lines, "", body].join("\r\n");
}

/** Answers a request whose head alone says that it cannot be served. */
export function answerBlank(request: IncomingMessage, response: ServerResponse, status: number): void {
  const { phrase, headers, body } = blankProblem(status);
  response.writeHead(status, phrase, headers);
  endWhenHeard(request, response, request.method === "HEAD" ? undefined : body);
}

/** Says a last word. Who neither reads it nor hangs up must not keep the connection by sending on. */
function endWith(socket: Duplex, message: string): void {
  const lingering = setTimeout(() => socket.destroy(), LINGERING_MS);
  socket.once("close", () => clearTimeout(lingering)).end(message);
}

/**
 * Answers requests that are no HTTP, and those for which node has words of its own, by a problem and closes the connection. What
 * was asked before is answered first (RFC 9112 §9.3.2). Where an answer breaks off, or nobody listens any more, the connection is
 * closed without a word.
 */
export function answerUnreadable(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  const faulty = new WeakSet<Duplex>();
  const endInTurn = (socket: Duplex, status: number): void => {
    const answer = answers.get(socket);
    const isOpen = answer !== undefined && !answer.writableFinished;
    if (!socket.writable) socket.destroy();
    // What is said already is still to be heard: it may be a refusal of this very request.
    else if (isOpen && answer.headersSent && !answer.req.complete) socket.end(() => socket.destroy());
    else if (isOpen && answer.req.complete) answer.once("close", () => endInTurn(socket, status));
    else endWith(socket, messageFor(status));
  };
  server.on("request", ({ socket }, response) => answers.set(socket, response));
  server.on("clientError", (error: ParseError, socket) => {
    if (error.code === "ECONNRESET") socket.destroy();
    // What comes behind a fault is faulty too, and told already.
    else if (!faulty.has(socket)) endInTurn(socket, statusOf(error));
    faulty.add(socket);
  });
  server.on("checkExpectation", (request, response: ServerResponse) => answerBlank(request, response, 417));
  // It is no proxy. Node lets go of the connection, so that nobody else listens for its end, or would go on with an answer.
  server.on("connect", (_request, socket) => {
    socket.on("error", () => socket.destroy());
    if (answers.get(socket)?.writableFinished === false) socket.destroy();
    else endWith(socket, messageFor(501));
  });
}
