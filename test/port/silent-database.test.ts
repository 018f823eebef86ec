import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { after, before, describe, it } from "mocha";
import { connectPostgres } from "../../src/port/index.js";

/** AuthenticationOk and ReadyForQuery, as a server lets somebody in (PostgreSQL, frontend/backend protocol 3). */
const LET_IN = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);

describe("a database that lets one in and then falls silent", () => {
  const sockets = new Set<Socket>();
  let server: Server;
  let url = "";

  before(async () => {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.once("data", () => socket.write(LET_IN));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `postgres://me@127.0.0.1:${(server.address() as AddressInfo).port}/films?sslmode=disable`;
  });
  after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  it("is not waited for without end, neither for an answer nor for the end of a connection", async () => {
    const sql = await connectPostgres(url, { statementTimeoutMs: 50, silenceMs: 100 });
    const start = performance.now();
    await assert.rejects(sql.query({ text: "SELECT 1" }), { name: "DatabaseError" });
    const asked = performance.now() - start;
    await sql.close();
    const closed = performance.now() - start - asked;
    assert.ok(asked >= 100 && asked < 5_000, `${asked}`);
    assert.ok(closed < 5_000, `${closed}`);
  });

  it("may take as long as it likes where nothing was said", async () => {
    const sql = await connectPostgres(url, { statementTimeoutMs: 0, silenceMs: 50 });
    const asked = sql.query({ text: "SELECT 1" }).then(
      () => "answered",
      () => "failed",
    );
    const waited = new Promise((resolve) => setTimeout(resolve, 300, "waiting"));
    assert.equal(await Promise.race([asked, waited]), "waiting");
    for (const socket of sockets) socket.destroy();
    assert.equal(await asked, "failed");
    await sql.close();
  });
});
