import { once } from "node:events";
import { Agent, createServer, request as ask, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { IncomingMessage } from "node:http";
import { createApp, type AppOptions } from "../../../src/http/index.js";

/** What is asked. */
export interface Question {
  readonly method?: "GET" | "POST" | "DELETE" | "PUT" | "HEAD";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** The body in pieces instead, its length not announced. */
  readonly pieces?: readonly Buffer[];
}

/** What came back, in bytes. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A service that listens on a port of its own, asked over one connection. */
export interface ListeningService {
  ask(question: Question): Promise<Answered>;
  close(): Promise<void>;
}

export async function listen(options: Partial<AppOptions> = {}): Promise<ListeningService> {
  const server = createServer(createApp({ logLevel: "silent", ...options }));
  // A connection that rests while an answer is compared must not be closed under the next question.
  server.keepAliveTimeout = 0;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    async ask({ method = "POST", path, headers = {}, body, pieces = [] }) {
      const length = body === undefined ? {} : { "Content-Length": String(body.length) };
      const asking = ask({ port, host: "127.0.0.1", agent, method, path, headers: { ...headers, ...length } });
      for (const piece of pieces) asking.write(piece);
      asking.end(body);
      const [response] = (await once(asking, "response")) as [IncomingMessage];
      return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
    },
    async close() {
      agent.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
