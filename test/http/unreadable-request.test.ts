import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { describe, it } from "mocha";
import { startService } from "../../src/http/index.js";

const SETTINGS = { port: 0, host: "127.0.0.1", logLevel: "silent" } as const;

/** Sends texts as they are, the next one when an answer to the last has come, and gives all that came back. */
async function talk(...sent: readonly string[]): Promise<string> {
  const { address, stop } = await startService(SETTINGS);
  const socket = connect(Number(new URL(address).port), "127.0.0.1").setEncoding("latin1");
  let heard = "";
  const [first = "", ...rest] = sent;
  socket.write(first);
  socket.on("data", (text: string) => {
    heard += text;
    const next = rest.shift();
    if (next !== undefined) socket.write(next);
  });
  await once(socket, "close");
  await stop();
  return heard;
}

const UNREADABLE = [
  ["no HTTP", "hello there\r\n\r\n", 400],
  ["two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400],
  ["headers without end", `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${"x".repeat(20_000)}\r\n\r\n`, 431],
] as const;

describe("requests that are no HTTP", () => {
  for (const [name, sent, status] of UNREADABLE) {
    it(`${name}: a problem with status ${status}`, async () => {
      const [head = "", body = ""] = (await talk(sent)).split("\r\n\r\n");
      assert.ok(head.startsWith(`HTTP/1.1 ${status} `), head);
      assert.match(head, /^Content-Type: application\/problem\+json/m);
      assert.match(head, /^X-Content-Type-Options: nosniff/m);
      const problem = JSON.parse(body) as { readonly type: string; readonly status: number };
      assert.deepEqual([problem.type, problem.status], ["about:blank", status]);
    });
  }

  it("a fault after the answer has begun only closes the connection", async () => {
    const line = '{"operation":"version-tags/parse","input":{"text":"OmU"}}\n';
    const head = "POST /v1/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n";
    const chunk = `${line.length.toString(16)}\r\n${line}\r\n`;
    const heard = await talk(`${head}Transfer-Encoding: chunked\r\n\r\n${chunk}`, "no chunk\r\n");
    assert.equal(heard.split("HTTP/1.1 ").length - 1, 1);
    assert.ok(heard.startsWith("HTTP/1.1 200 "));
  });
});
