import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { createHttpServer } from "../../src/http/http-server.js";
import { startService } from "../../src/http/index.js";
import { firstAnswer, rawConnection } from "./raw-connection.js";

const SETTINGS = { port: 0, host: "127.0.0.1", logLevel: "silent" } as const;
const ALIVE = "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

describe("connections that are open at once", () => {
  it("are no more than were told: another is closed unheard, until one ends", async () => {
    const { address, stop } = await startService({ ...SETTINGS, connections: 2 });
    try {
      const first = await rawConnection(address);
      const second = await rawConnection(address);
      const third = await rawConnection(address);
      assert.equal(await third.closed, "");
      first.socket.end(ALIVE);
      assert.equal(firstAnswer(await first.closed).status, 200);
      const fourth = await rawConnection(address);
      fourth.socket.end(ALIVE);
      assert.equal(firstAnswer(await fourth.closed).status, 200);
      second.socket.destroy();
      const figures = await (await fetch(`${address}/metrics`)).text();
      assert.match(figures, /^kinoglot_dropped_connections_total 1$/m);
    } finally {
      await stop();
    }
  });

  it("are a thousand unless told", () => assert.equal(createHttpServer(() => undefined).maxConnections, 1000));
});
