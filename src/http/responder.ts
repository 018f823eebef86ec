import type { IncomingMessage, ServerResponse } from "node:http";
import type { ReaderInLanguage } from "../operation/index.js";
import type { Lifecycle } from "./lifecycle.js";
import type { Reply } from "./reply.js";

const JSON_TYPE = "application/json; charset=utf-8";
const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

/** What an answer must know of the request it belongs to. */
export interface AnswerContext {
  readonly id: string;
  /** Without the query. */
  readonly path: string;
  readonly reader: ReaderInLanguage;
}

/** Writes a reply and gives its status. */
export type Respond = (
  reply: Reply,
  context: AnswerContext,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<number>;

/** Names and values in turn, as node writes them fastest. */
type HeaderList = readonly (string | number)[];

const headerList = (headers: Readonly<Record<string, string | number>>): HeaderList => Object.entries(headers).flat();

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: HeaderList,
  type: string,
  body: string,
): number {
  response.writeHead(status, [...headers, "Content-Type", type, "Content-Length", Buffer.byteLength(body)]);
  response.end(request.method === "HEAD" ? undefined : body);
  return status;
}

/** Writes replies with what every answer carries. A body that was refused unread ends the connection, and so does a stop. */
export function createResponder(fixedHeaders: Readonly<Record<string, string>>, lifecycle: Lifecycle): Respond {
  const fixed: HeaderList = headerList({ ...fixedHeaders, Vary: "Accept-Language" });
  return async (reply, { id, path, reader }, request, response) => {
    const headers = [...fixed, "Content-Language", reader.locale, "X-Request-Id", id];
    if (lifecycle.draining || (!request.complete && reply.kind !== "stream")) headers.push("Connection", "close");
    switch (reply.kind) {
      case "json":
        return send(request, response, 200, headers, JSON_TYPE, JSON.stringify(reply.body));
      case "text":
        return send(request, response, 200, headers, reply.type, reply.body);
      case "problem": {
        headers.push(...headerList(reply.headers ?? {}));
        const body = JSON.stringify({ ...reply.problem, instance: path });
        return send(request, response, reply.problem.status, headers, PROBLEM_TYPE, body);
      }
      case "stream":
        response.writeHead(200, [...headers, "Content-Type", reply.type]);
        await reply.write(response);
        return 200;
    }
  };
}
