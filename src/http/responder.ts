import type { IncomingMessage, ServerResponse } from "node:http";
import type { ReaderInLanguage } from "../operation/index.js";
import { endWhenHeard } from "./end-when-heard.js";
import type { Lifecycle } from "./lifecycle.js";
import { JSON_TYPE, problemIdOf, type Reply } from "./reply.js";
import { problemHeaders } from "./problem-headers.js";
import type { SecurityHeaders } from "./security-headers.js";

const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

/** What an answer must know of the request it belongs to. */
export interface AnswerContext {
  readonly id: string;
  /** Without the query. */
  readonly path: string;
  readonly reader: ReaderInLanguage;
  /** What else every answer to this caller carries. */
  readonly headers: Readonly<Record<string, string>>;
  /** Pages from elsewhere may ask and show it. */
  readonly access?: "anybody";
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

/** The headers with others in the place of those of the same name. */
function replaced(list: HeaderList, headers: Readonly<Record<string, string>> | undefined): HeaderList {
  if (!headers) return list;
  const kept = list.filter((_, at) => !(String(list[at - (at % 2)]) in headers));
  return [...kept, ...headerList(headers)];
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: HeaderList,
  type: string,
  body: string | Buffer,
): number {
  // An answer without content has no length (RFC 9110 §8.6).
  const content = status === 204 ? [] : ["Content-Type", type, "Content-Length", Buffer.byteLength(body)];
  response.writeHead(status, [...headers, ...content]);
  endWhenHeard(request, response, request.method === "HEAD" ? undefined : body);
  return status;
}

/** Writes replies with what every answer carries. A body that was refused unread ends the connection, and so does a stop. */
export function createResponder(security: SecurityHeaders, lifecycle: Lifecycle): Respond {
  const own: HeaderList = headerList({ ...security.own, Vary: "Accept-Language" });
  const anybody: HeaderList = headerList({ ...security.anybody, Vary: "Accept-Language" });
  const page: HeaderList = headerList({ ...security.page, Vary: "Accept-Encoding" });
  return async (reply, { id, path, reader, headers: more, access }, request, response) => {
    const always = ["X-Request-Id", id, ...headerList(more)];
    if (lifecycle.draining || (!request.complete && reply.kind !== "stream")) always.push("Connection", "close");
    const headers = [...(access === "anybody" ? anybody : own), "Content-Language", reader.locale, ...always];
    switch (reply.kind) {
      case "json":
        headers.push(...headerList(reply.headers ?? {}));
        return send(request, response, reply.status ?? 200, headers, JSON_TYPE, JSON.stringify(reply.body));
      case "text":
        return send(request, response, reply.status ?? 200, replaced(headers, reply.headers), reply.type, reply.body);
      case "page": {
        // Its files hold all languages and speak none.
        const ofPage = [...page, ...always, ...headerList(reply.headers)];
        return send(request, response, 200, ofPage, reply.type, reply.body);
      }
      case "problem": {
        headers.push(...headerList({ ...problemHeaders(problemIdOf(reply.problem)), ...reply.headers }));
        const body = JSON.stringify({ ...reply.problem, instance: path });
        return send(request, response, reply.problem.status, headers, PROBLEM_TYPE, body);
      }
      case "stream":
        response.writeHead(200, [...headers, "Content-Type", reply.type]);
        if (request.method === "HEAD") response.end();
        else await reply.write(response);
        return 200;
    }
  };
}
