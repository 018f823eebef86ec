import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type AddressInfo, type Socket } from "node:net";
import { setTimeout as later } from "node:timers/promises";
import { answerHere } from "../../src/http/answering.js";
import { createHttpServer, stillnessFor } from "../../src/http/http-server.js";
import { createApp, Lifecycle, startService, type RunningService } from "../../src/http/index.js";
import { stopServer } from "../../src/http/lifecycle.js";
import { createAnswering } from "../../src/http/pool/index.js";
import { dribble, firstAnswer, headOf, rawConnection } from "./raw-connection.js";

const SETTINGS = { port: 0, host: "127.0.0.1", logLevel: "silent" } as const;
const PARSE = "/v1/version-tags/parse";
const JSON_HEAD = { "Content-Type": "application/json", "Content-Length": 1000 };
const UPLOAD_HEAD = { "Content-Type": "multipart/form-data; boundary=x", "Content-Length": 1000 };
const BATCH_HEAD = { "Content-Type": "application/x-ndjson", "Transfer-Encoding": "chunked" };
const LINE = '{"operation":"version-tags/parse","input":{"text":"OmU"}}\n';
const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;

describe("callers who are slow to send", () => {
  let service: RunningService;
  before(async () => {
    service = await startService(SETTINGS, { headersMs: 200, bodyMs: 300, stillMs: 600, checkMs: 50 });
  });
  after(() => service.stop());

  it("headers that never end: 408 and the end of the connection", async () => {
    const caller = await rawConnection(service.address);
    await dribble(caller, `GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ${"x".repeat(200)}`);
    const { status, body } = firstAnswer(await caller.closed);
    assert.equal(status, 408);
    assert.equal((JSON.parse(body) as { readonly type: string }).type, "about:blank");
  });

  it("a connection on which nothing is said is closed", async () => {
    await (
      await rawConnection(service.address)
    ).closed;
  });

  const BODIES = [
    ["a JSON text", headOf(PARSE, JSON_HEAD), `{"text":"${"x".repeat(200)}`],
    [
      "a JSON text in chunks",
      headOf(PARSE, { ...JSON_HEAD, "Transfer-Encoding": "chunked" }).replace(/Content-Length.*\r\n/, ""),
      "1\r\n{\r\n".repeat(50),
    ],
    [
      "an upload",
      headOf("/v1/subtitles/read", UPLOAD_HEAD),
      `--x\r\nContent-Disposition: form-data; name="file"; filename="a.srt"\r\n\r\n${"1\n".repeat(99)}`,
    ],
    ["nothing", headOf(PARSE, JSON_HEAD), ""],
  ] as const;
  for (const [name, head, body] of BODIES) {
    it(`${name} that comes too slowly: 408 with a problem, and the end of the connection`, async () => {
      const caller = await rawConnection(service.address);
      caller.socket.write(head);
      await dribble(caller, body);
      const heard = firstAnswer(await caller.closed);
      assert.equal(heard.status, 408);
      assert.match(heard.head, /^Connection: close$/m);
      assert.equal((JSON.parse(heard.body) as { readonly type: string }).type, "/problems/request-too-slow");
    });
  }

  it("a batch may take as long as it likes, if it moves", async () => {
    const caller = await rawConnection(service.address);
    caller.socket.write(headOf("/v1/batch", BATCH_HEAD));
    for (let line = 0; line < 12; line++) {
      caller.socket.write(chunk(LINE));
      await later(100);
    }
    caller.socket.end("0\r\n\r\n");
    const heard = await caller.closed;
    assert.equal(firstAnswer(heard).status, 200);
    assert.equal(heard.split('{"result":').length - 1, 12);
    assert.ok(heard.endsWith("0\r\n\r\n"));
  });

  it("a batch that stands still is closed", async () => {
    const caller = await rawConnection(service.address);
    caller.socket.write(headOf("/v1/batch", BATCH_HEAD) + chunk(LINE));
    const heard = await caller.closed;
    assert.equal(heard.split('{"result":').length - 1, 1);
    assert.ok(!heard.endsWith("0\r\n\r\n"));
  });

  it("headers that go on after their answer: the connection is cut", async () => {
    const { port } = new URL(service.address);
    const socket = connect({ port: Number(port), host: "127.0.0.1", allowHalfOpen: true });
    socket.on("error", () => undefined).resume();
    const gone = new Promise((resolve) => socket.once("close", resolve));
    socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ");
    const going = setInterval(() => socket.write("x"), 50);
    await gone;
    clearInterval(going);
  });

  it("others are answered meanwhile", async () => {
    const callers = await Promise.all(Array.from({ length: 50 }, () => rawConnection(service.address)));
    for (const { socket } of callers) socket.write(headOf(PARSE, JSON_HEAD));
    assert.equal((await fetch(`${service.address}/healthz`)).status, 200);
    await Promise.all(callers.map(({ closed }) => closed));
  });
});

describe("callers who wait for long work", () => {
  it("may be still for two minutes, and longer where work may take longer", () => {
    assert.equal(stillnessFor(30_000), 120_000);
    assert.ok(stillnessFor(600_000) > 600_000);
  });

  it("are as patient as the longest work of the service", async () => {
    const { longestMs, close } = createAnswering({ timeLimit: 600 });
    await close();
    assert.ok(longestMs > 600_000);
  });
});

describe("callers who do not read", () => {
  const LARGE = JSON.stringify("x".repeat(100_000));

  /** A service whose every answer is large, and how many it has given. */
  async function largeAnswers(stillMs: number, json = LARGE) {
    const given = { count: 0 };
    const give = () => ((given.count += 1), { json });
    const answering = { ...answerHere, request: give, line: give };
    const server = createHttpServer(createApp({ logLevel: "silent", answering }), { stillMs });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { given, server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  it("slow the service, which keeps no answers for them, and are left in the end", async () => {
    const { given, server, address } = await largeAnswers(1500);
    const left = once(server, "connection").then(([socket]) => once(socket as Socket, "close"));
    const caller = await rawConnection(address);
    caller.socket.pause();
    caller.socket.write(headOf("/v1/batch", BATCH_HEAD) + chunk(LINE.repeat(20_000)));
    await later(1000);
    const before = given.count;
    await later(300);
    assert.equal(given.count, before);
    // 2 GB are asked for; what the system holds on the way is some megabytes.
    assert.ok(before > 10 && before < 1000, String(before));
    await left;
    assert.equal(given.count, before);
    caller.socket.destroy();
    server.close();
  });

  it("are left in the middle of an answer that is written at once", async () => {
    const { server, address } = await largeAnswers(500, JSON.stringify("x".repeat(50_000_000)));
    const left = once(server, "connection").then(([socket]) => once(socket as Socket, "close"));
    const caller = await rawConnection(address);
    caller.socket.pause();
    caller.socket.write(headOf(PARSE, { ...JSON_HEAD, "Content-Length": 2 }) + "{}");
    await left;
    caller.socket.destroy();
    server.close();
  });

  it("are cut off by a stop", async () => {
    const { given, server, address } = await largeAnswers(60_000);
    const caller = await rawConnection(address);
    caller.socket.pause();
    caller.socket.write(headOf("/v1/batch", BATCH_HEAD) + chunk(LINE.repeat(20_000)));
    while (given.count === 0) await later(20);
    assert.equal(await stopServer(server, new Lifecycle(), 300), "cut-off");
    caller.socket.destroy();
  });
});
