import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, request as ask, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, it } from "mocha";
import { Lifecycle, startService } from "../../src/http/index.js";
import { stopServer } from "../../src/http/lifecycle.js";
import { CatalogueRefused } from "../../src/http/service.js";
import { assertProblem, service } from "./service.js";

const ROOT = new URL("../../", import.meta.url);
const SETTINGS = { port: 0, host: "127.0.0.1", logLevel: "silent" } as const;

function launch(environment: Readonly<Record<string, string>>): ChildProcess {
  const env = { ...process.env, LC_ALL: "C", LOG_LEVEL: "silent", ...environment };
  return spawn(process.execPath, ["--import", "tsx", "server.ts"], { cwd: ROOT, env });
}

async function outputOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = "";
  for await (const chunk of stream ?? []) text += String(chunk);
  return text;
}

/** Starts a request whose body comes later. */
function openRequest(address: string): {
  readonly end: (body: string) => void;
  readonly answer: Promise<IncomingMessage>;
} {
  const open = ask(`${address}/v1/version-tags/parse`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
  });
  const answer = once(open, "response").then(([response]) => response as IncomingMessage);
  open.write("{");
  return { end: (body) => open.end(body), answer };
}

describe("the life of the service", () => {
  it("is not ready while it stops, but alive, and closes connections", async () => {
    const lifecycle = new Lifecycle();
    const app = service({ lifecycle });
    await app.get("/readyz").expect(200);
    lifecycle.drain();
    const response = await app.get("/readyz");
    assertProblem(response, "draining", 503);
    assert.equal(response.headers["connection"], "close");
    await app.get("/healthz").expect(200);
  });

  it("finishes what is in flight before it stops", async () => {
    const { address, stop } = await startService(SETTINGS);
    const { end, answer } = openRequest(address);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = stop();
    end('"text":"OmU"}');
    const response = await answer;
    assert.equal(response.statusCode, 200);
    assert.equal(response.headers["connection"], "close");
    response.resume();
    assert.equal(await stopped, "finished");
    await assert.rejects(fetch(`${address}/healthz`));
  });

  it("cuts off what takes longer than its patience, and says so", async () => {
    const server = createServer(() => undefined).listen(0, "127.0.0.1");
    await once(server, "listening");
    const open = ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`).end();
    const cut = once(open, "response").then(
      () => assert.fail("must not be answered"),
      (error: unknown) => error,
    );
    await once(server, "request");
    assert.equal(await stopServer(server, new Lifecycle(), 20), "cut-off");
    assert.equal(((await cut) as NodeJS.ErrnoException).code, "ECONNRESET");
  });

  it("survives a caller who hangs up", async () => {
    const { address, stop } = await startService(SETTINGS);
    const gone = ask(`${address}/v1/version-tags/parse`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
    });
    gone.on("error", () => undefined);
    gone.write("{");
    await new Promise((resolve) => setTimeout(resolve, 50));
    gone.destroy();
    assert.equal((await fetch(`${address}/healthz`)).status, 200);
    await stop();
  });

  it("survives a caller who hangs up while the answers come", async () => {
    const { address, stop } = await startService(SETTINGS);
    const failures: unknown[] = [];
    const note = (reason: unknown): number => failures.push(reason);
    process.on("unhandledRejection", note);
    const headers = { "Content-Type": "application/x-ndjson" };
    const gone = ask(`${address}/v1/batch`, { method: "POST", headers });
    gone.on("error", () => undefined);
    gone.write(`${JSON.stringify({ operation: "version-tags/parse", input: { text: "OmU" } })}\n`);
    const [response] = (await once(gone, "response")) as [IncomingMessage];
    response.on("error", () => undefined);
    await once(response, "data");
    gone.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal((await fetch(`${address}/healthz`)).status, 200);
    await stop();
    process.off("unhandledRejection", note);
    assert.deepEqual(failures, []);
  });

  it("says where to look, and ends with 0 on SIGTERM", async () => {
    const child = launch({ PORT: "0" });
    const [first] = (await once(child.stdout!, "data")) as [Buffer];
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(first))?.[0];
    assert.ok(address);
    assert.equal((await fetch(`${address}/readyz`)).status, 200);
    child.kill("SIGTERM");
    const [code] = (await once(child, "exit")) as [number];
    assert.equal(code, 0);
  });

  it("does not start in an environment that makes no sense, and says why in one line", async () => {
    const child = launch({ PORT: "eighty" });
    const [[code], talk] = await Promise.all([once(child, "exit") as Promise<[number]>, outputOf(child.stderr)]);
    assert.equal(code, 2);
    assert.match(talk, /^PORT .*“eighty”\.\n$/);
  });

  it("names the folder that is not a catalogue", async () => {
    const folder = fileURLToPath(new URL("docs", ROOT));
    const child = launch({ PORT: "0", KINOGLOT_CATALOGUES: `films=${folder}` });
    const [[code], talk] = await Promise.all([once(child, "exit") as Promise<[number]>, outputOf(child.stderr)]);
    assert.equal(code, 3);
    assert.equal(talk, `No such catalogue: There is no catalogue “films=${folder}”.\n`);
  });

  it("names the database that cannot be opened, and no password", async () => {
    const catalogues = new Map([["films", "postgres://reader:geheim@127.0.0.1:1/films"]]);
    await assert.rejects(startService({ ...SETTINGS, catalogues }), (error: unknown) => {
      assert.ok(error instanceof CatalogueRefused);
      assert.equal(error.refusal.params["catalogue"], "films=postgres://reader@127.0.0.1:1/films");
      assert.doesNotMatch(JSON.stringify(error.refusal), /geheim/);
      return true;
    });
  });

  it("says why it cannot listen", async () => {
    const { address, stop } = await startService(SETTINGS);
    const child = launch({ PORT: new URL(address).port });
    const [[code], talk] = await Promise.all([once(child, "exit") as Promise<[number]>, outputOf(child.stderr)]);
    assert.equal(code, 3);
    const { port } = new URL(address);
    assert.equal(talk, `The service cannot listen on 127.0.0.1:${port}: something else listens there already.\n`);
    await stop();
  });
});
