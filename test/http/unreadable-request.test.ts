import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as later } from "node:timers/promises";
import { describe, it } from "mocha";
import { startService } from "../../src/http/index.js";
import { headOf, rawConnection } from "./raw-connection.js";

const SETTINGS = { port: 0, host: "127.0.0.1", logLevel: "silent" } as const;
const OK = '{"text":"OmU"}';
const JSON_HEAD = { "Content-Type": "application/json", "Content-Length": OK.length };

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
  ["what TLS begins with", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400],
  ["a method that there is not", "FOO / HTTP/1.1\r\nHost: x\r\n\r\n", 501],
  ["a method in small letters", "get / HTTP/1.1\r\nHost: x\r\n\r\n", 501],
  ["a method for proxies", "CONNECT films.example:443 HTTP/1.1\r\nHost: films.example:443\r\n\r\n", 501],
  ["a version to come", "GET / HTTP/9.9\r\nHost: x\r\n\r\n", 505],
  ["lines without their carriage returns", "GET / HTTP/1.1\nHost: x\n\n", 400],
  ["no host", "GET / HTTP/1.1\r\n\r\n", 400],
  ["two hosts", "GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n", 400],
  ["a host that is none", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400],
  [
    "a coding that is not undone",
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    501,
  ],
  ["an expectation that there is not", "POST / HTTP/1.1\r\nHost: x\r\nExpect: coffee\r\n\r\n", 417],
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

describe("callers who are answered for good", () => {
  const BODY = "x".repeat(200_000);
  const SLOW = { "Content-Type": "application/json", "Content-Length": BODY.length * 8 };

  for (const [what, head, status] of [
    ["what they expect is not there", headOf("/v1/version-tags/parse", { ...SLOW, Expect: "coffee" }), 417],
    ["they name two hosts", headOf("/v1/version-tags/parse", { ...SLOW, host: "other" }), 400],
  ] as const) {
    it(`hear it while they still send, where ${what}`, async () => {
      const { address, stop } = await startService(SETTINGS);
      const { socket, heard, closed } = await rawConnection(address);
      socket.write(head);
      for (let part = 0; part < 8; part++) {
        await later(20);
        assert.ok(!socket.destroyed, heard());
        socket.write(BODY);
      }
      assert.ok((await closed).startsWith(`HTTP/1.1 ${status} `));
      await stop();
    });
  }

  it("are answered in the order of what they asked", async () => {
    const heard = await talk("GET /v1/rules HTTP/1.1\r\nHost: x\r\n\r\nFOO / HTTP/1.1\r\nHost: x\r\n\r\n");
    assert.deepEqual(
      Array.from(heard.matchAll(/HTTP\/1\.1 (\d+)/g), ([, status]) => status),
      ["200", "501"],
    );
  });

  it("are not answered out of their turn where they ask for a proxy", async () => {
    const asked = `${headOf("/v1/version-tags/parse", JSON_HEAD)}${OK}CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n`;
    assert.equal(await talk(asked), "");
  });

  it("may be gone before they hear that there is no proxy", async () => {
    const { address, stop } = await startService(SETTINGS);
    for (let caller = 0; caller < 20; caller++) {
      const { socket } = await rawConnection(address);
      // At once, and later: what the service is at when they go is left to chance.
      socket.write("CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", () => {
        if (caller % 2 === 0) socket.resetAndDestroy();
      });
      await later(caller);
      socket.resetAndDestroy();
    }
    await later(50);
    assert.equal((await fetch(`${address}/healthz`)).status, 200);
    await stop();
  });

  it("are let go after chunks in a version that has none", async () => {
    const asked = headOf("/v1/version-tags/parse", {
      "Content-Type": "application/json",
      "Transfer-Encoding": "chunked",
      Connection: "keep-alive",
    }).replace("HTTP/1.1", "HTTP/1.0");
    const heard = await talk(`${asked}${OK.length.toString(16)}\r\n${OK}\r\n0\r\n\r\n`);
    assert.match(heard, /^HTTP\/1\.1 200 OK\r\n[^]*\r\nConnection: close\r\n/);
  });
});

describe("requests that are plain HTTP, though not everybody's", () => {
  const END = "Connection: close\r\n\r\n";
  const post = (fields: string) => `POST /v1/version-tags/parse HTTP/1.1\r\nHost: x\r\n${fields}${END}`;

  for (const [name, sent, status] of [
    ["a host with a port", `GET /healthz HTTP/1.1\r\nHost: [::1]:3000\r\n${END}`, 200],
    ["an empty host", `GET /healthz HTTP/1.1\r\nHost:\r\n${END}`, 200],
    ["an old version without a host", "GET /healthz HTTP/1.0\r\n\r\n", 200],
    ["the service as a whole", `OPTIONS * HTTP/1.1\r\nHost: x\r\n${END}`, 204],
  ] as const) {
    it(`${name}: ${status}`, async () => assert.ok((await talk(sent)).startsWith(`HTTP/1.1 ${status} `)));
  }

  it("who waits to be told is told to send the body", async () => {
    const expecting = `Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: ${OK.length}\r\n`;
    assert.match(await talk(post(expecting), OK), /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /);
  });

  for (const [what, fields, status] of [
    ["too long", "Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 1000000\r\n", 413],
    ["of another type", "Content-Type: text/xml\r\nExpect: 100-continue\r\nContent-Length: 100\r\n", 415],
  ] as const) {
    it(`and is told at once that the body is ${what}`, async () => {
      const heard = await talk(post(fields));
      assert.ok(heard.startsWith(`HTTP/1.1 ${status} `), heard);
      assert.ok(!heard.includes("100 Continue"));
    });
  }
});
