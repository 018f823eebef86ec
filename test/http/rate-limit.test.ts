import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "../../src/http/index.js";
import { RateLimit } from "../../src/http/rate-limit.js";
import { assertProblem, service } from "./service.js";

/** Takes requests from an address, and gives what is left after each, or `no`. */
function left(limit: RateLimit, address: string, times: number): readonly string[] {
  return Array.from({ length: times }, () => {
    const { allowed, headers } = limit.take(address);
    return allowed ? (/r=(\d+)/.exec(headers["RateLimit"] ?? "")?.[1] ?? "") : "no";
  });
}

describe("the quota of a client", () => {
  it("is counted down, and is whole again when its window ends", () => {
    let now = 1_000_000;
    const limit = new RateLimit(2, () => now);
    assert.deepEqual(left(limit, "192.0.2.1", 3), ["1", "0", "no"]);
    now = 1_059_999;
    assert.deepEqual(left(limit, "192.0.2.1", 1), ["no"]);
    now = 1_060_000;
    assert.deepEqual(left(limit, "192.0.2.1", 1), ["1"]);
  });

  it("is told in the fields of the draft", () => {
    let now = 5000;
    const limit = new RateLimit(100, () => now);
    limit.take("192.0.2.1");
    now = 35_500;
    assert.deepEqual(limit.take("192.0.2.1"), {
      allowed: true,
      headers: { "RateLimit-Policy": '"default";q=100;w=60', RateLimit: '"default";r=98;t=30' },
    });
  });

  it("says when to ask again once it is used up", () => {
    let now = 0;
    const limit = new RateLimit(1, () => now);
    limit.take("192.0.2.1");
    now = 12_000;
    const { allowed, headers } = limit.take("192.0.2.1");
    assert.equal(allowed, false);
    assert.equal(headers["RateLimit"], '"default";r=0;t=48');
    assert.equal(headers["Retry-After"], "48");
  });

  const SAME: readonly (readonly [first: string, second: string, same: boolean])[] = [
    ["192.0.2.1", "192.0.2.2", false],
    ["192.0.2.1", "::ffff:192.0.2.1", true],
    ["2001:db8:0:1::1", "2001:db8:0:1:ffff:ffff:ffff:ffff", true],
    ["2001:db8:0:1::1", "2001:db8:0:2::1", false],
    ["2001:db8::1", "2001:db8:0:0:5::9", true],
    ["::1", "::2", true],
    ["fe80::1%eth0", "fe80::1%eth1", true],
  ];
  for (const [first, second, same] of SAME) {
    it(`is ${same ? "one" : "not one"} for ${first} and ${second}`, () => {
      const limit = new RateLimit(10, () => 0);
      limit.take(first);
      assert.deepEqual(left(limit, second, 1), [same ? "8" : "9"]);
    });
  }

  it("is remembered for so many clients only, the latest of them", () => {
    const limit = new RateLimit(1, () => 0, 1000);
    for (let client = 0; client < 5000; client++) limit.take(`client-${client}`);
    assert.deepEqual(left(limit, "client-4999", 1), ["no"]);
    assert.deepEqual(left(limit, "client-4000", 1), ["no"]);
    assert.deepEqual(left(limit, "client-3999", 1), ["0"]);
  });
});

describe("the rate limit of a service", () => {
  let address = "";
  const server = createServer(createApp({ logLevel: "silent", rateLimit: 3, token: "a-token-for-tests" }));
  const get = (path: string, authorization = "Bearer a-token-for-tests") =>
    fetch(address + path, { headers: { authorization } });
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  it("is for all requests alike, those with a wrong token among them", async () => {
    assert.equal((await get("/v1/rules")).headers.get("ratelimit"), '"default";r=2;t=60');
    assert.match((await get("/v1/rules", "Bearer wrong")).headers.get("ratelimit") ?? "", /^"default";r=1;t=/);
    assert.match((await get("/nowhere")).headers.get("ratelimit") ?? "", /^"default";r=0;t=/);
    const refused = await get("/v1/rules?lang=de");
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get("ratelimit-policy"), '"default";q=3;w=60');
    const seconds = Number(refused.headers.get("retry-after"));
    assert.ok(seconds > 0 && seconds <= 60);
    const problem = (await refused.json()) as { readonly type: string; readonly detail: string };
    assert.equal(problem.type, "/problems/too-many-requests");
    assert.match(problem.detail, /3 Anfragen je Minute/);
  });

  for (const path of ["/healthz", "/"]) {
    it(`does not count ${path}`, async () => {
      const response = await get(path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get("ratelimit"), null);
    });
  }

  it("is off unless asked for", async () => {
    const response = await service().get("/v1/rules").expect(200);
    assert.equal(response.headers["ratelimit-policy"], undefined);
  });

  it("refuses a body unread", async () => {
    const response = await fetch(`${address}/v1/records/read`, { method: "POST", body: "x".repeat(1_000_000) });
    assert.equal(response.status, 429);
    assert.equal(response.headers.get("connection"), "close");
  });

  it("is told to pages from elsewhere too", async () => {
    const response = await service({ rateLimit: 1 }).get("/reconcile");
    assert.match(response.headers["access-control-expose-headers"] ?? "", /RateLimit, RateLimit-Policy, Retry-After/);
    assertProblem(response, "no-catalogue", 404);
  });
});
