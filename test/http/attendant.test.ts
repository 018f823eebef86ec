import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request as ask } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it } from "mocha";
import { createAttendant, type Visit } from "../../src/http/attendant.js";
import { Lifecycle } from "../../src/http/index.js";
import type { Answered, Observer } from "../../src/http/observer.js";
import { batchRoute } from "../../src/http/routes/batch-route.js";

/** What a service with one route tells its observer while `ask` asks it. */
async function observed(decide: Visit["decide"], ask: (address: string) => Promise<void>) {
  const answered: Answered[] = [];
  const failures: unknown[] = [];
  const hangUps: string[] = [];
  let open = 0;
  const observer: Observer = {
    opened: () => open++,
    closed: () => open--,
    answered: (request) => answered.push(request),
    failed: (_id, error) => failures.push(error),
    hungUp: (_id, route) => hangUps.push(route),
    dropped: () => undefined,
    cutOff: () => undefined,
    figures: () => Promise.resolve(""),
    figuresType: "text/plain",
  };
  const attend = createAttendant({ observer, lifecycle: new Lifecycle() });
  const server = createServer((request, response) => {
    const visited = Object.assign(request, { originalUrl: request.url ?? "" });
    void attend({ request: visited, response, route: "/x", parameters: {}, decide });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x?lang=de`);
  server.closeAllConnections();
  server.close();
  await once(server, "close");
  assert.equal(open, 0);
  return { answered, failures, hangUps };
}

const BROKEN = new Error("broken on purpose");

describe("errors in the program", () => {
  it("are answered by a problem that tells nothing of them, and logged", async () => {
    const decide = (): never => {
      throw BROKEN;
    };
    const { answered, failures } = await observed(decide, async (address) => {
      const response = await fetch(address);
      assert.equal(response.status, 500);
      assert.equal(response.headers.get("content-language"), "de");
      assert.doesNotMatch(await response.text(), /purpose/);
    });
    assert.deepEqual(failures, [BROKEN]);
    assert.deepEqual(
      answered.map(({ route, status }) => [route, status]),
      [["/x", 500]],
    );
  });

  it("cut the connection where the answer has begun, so that half of it is not taken for the whole", async () => {
    const { answered, failures } = await observed(
      () => ({
        kind: "stream",
        type: "text/plain",
        write: (response) => {
          response.write("half");
          return Promise.reject(BROKEN);
        },
      }),
      async (address) => {
        await assert.rejects(fetch(address).then((response) => response.text()));
      },
    );
    assert.deepEqual(failures, [BROKEN]);
    assert.deepEqual(answered, []);
  });
});

describe("a caller who hangs up", () => {
  const { answer } = batchRoute((error) => assert.fail(String(error)));
  const LINE = '{"operation":"version-tags/parse","input":{"text":"OmU"}}\n';

  for (const [when, sent] of [
    ["before a line is complete", '{"operation"'],
    ["in the middle of a batch", LINE],
  ] as const) {
    it(`${when} is no error in the program`, async () => {
      const { answered, failures, hangUps } = await observed(answer, async (address) => {
        const gone = ask(address, { method: "POST", headers: { "Content-Type": "application/x-ndjson" } });
        gone.on("error", () => undefined).on("response", (response) => response.on("error", () => undefined));
        gone.write(sent);
        await new Promise((resolve) => setTimeout(resolve, 50));
        gone.destroy();
        await new Promise((resolve) => setTimeout(resolve, 50));
      });
      assert.deepEqual(failures, []);
      assert.deepEqual(answered, []);
      assert.deepEqual(hangUps, ["/x"]);
    });
  }
});
