import { once } from "node:events";
import { Agent, request as ask, type ClientRequest, type IncomingMessage } from "node:http";
import { performance } from "node:perf_hooks";
import type { SoakRequest } from "./soak-requests.js";

/** What came of a request: its status and how long it took, in milliseconds; nothing of one whose caller went away. */
export interface SoakAnswer {
  readonly status: number;
  readonly milliseconds: number;
}

/** Closed from our side: what node says of that is no fault of the service. */
function leave(asking: ClientRequest): void {
  asking.on("error", () => undefined);
  asking.destroy();
}

/** One caller, who asks one thing after the other over a connection that is kept where it can be. */
export class SoakCaller {
  readonly #address: URL;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(address: string) {
    this.#address = new URL(address);
  }

  async ask({ method, path, type, body, leaves }: SoakRequest): Promise<SoakAnswer | undefined> {
    const began = performance.now();
    const asking = ask({
      host: this.#address.hostname,
      port: this.#address.port,
      agent: this.#agent,
      method,
      path,
      headers: { ...(type !== undefined && { "Content-Type": type, "Content-Length": String(body?.length ?? 0) }) },
    });
    if (leaves === "in-body") {
      await new Promise<void>((sent) => asking.write(body?.subarray(0, body.length >> 1), () => sent()));
      return leave(asking) as undefined;
    }
    asking.end(body);
    if (leaves === "behind-body") {
      await once(asking, "finish");
      return leave(asking) as undefined;
    }
    const [response] = (await once(asking, "response")) as [IncomingMessage];
    if (leaves === "in-answer") {
      await once(response, "data");
      return leave(asking) as undefined;
    }
    response.resume();
    await once(response, "end");
    return { status: response.statusCode ?? 0, milliseconds: performance.now() - began };
  }

  close(): void {
    this.#agent.destroy();
  }
}
