import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { assertProblem, service } from "./service.js";

const TOKEN = "a-token-for-tests";

describe("headers of every answer", () => {
  for (const path of ["/", "/v1/rules", "/nowhere", "/healthz"]) {
    it(`GET ${path}`, async () => {
      const { headers } = await service().get(path);
      assert.match(headers["content-security-policy"] ?? "", /default-src 'none'/);
      assert.doesNotMatch(headers["content-security-policy"] ?? "", /unsafe/);
      assert.equal(headers["x-content-type-options"], "nosniff");
      assert.equal(headers["x-powered-by"], undefined);
      assert.equal(headers["access-control-allow-origin"], undefined);
    });
  }
});

describe("request ids", () => {
  it("the caller's own comes back", async () => {
    const { headers } = await service().get("/healthz").set("X-Request-Id", "order-66.a");
    assert.equal(headers["x-request-id"], "order-66.a");
  });
  for (const odd of ["", "a b", "<script>", "x".repeat(65)]) {
    it(`${JSON.stringify(odd).slice(0, 20)} is replaced`, async () => {
      const { headers } = await service().get("/healthz").set("X-Request-Id", odd);
      assert.match(headers["x-request-id"] ?? "", /^[0-9a-f]{12}-\w+$/);
    });
  }
  it("differ from request to request", async () => {
    const app = service();
    const [first, second] = [await app.get("/healthz"), await app.get("/healthz")];
    assert.notEqual(first.headers["x-request-id"], second.headers["x-request-id"]);
  });
});

describe("the token", () => {
  const REFUSED = [
    undefined,
    "",
    TOKEN,
    `Basic ${TOKEN}`,
    "Bearer",
    "Bearer wrong",
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(1)}`,
  ];
  for (const header of REFUSED) {
    it(`${header ?? "no header"} is refused`, async () => {
      const asked = service({ token: TOKEN }).get("/v1/rules");
      const response = await (header === undefined ? asked : asked.set("Authorization", header));
      assertProblem(response, "unauthorized", 401);
      assert.match(response.headers["www-authenticate"] ?? "", /^Bearer/);
    });
  }
  for (const header of [`Bearer ${TOKEN}`, `bearer ${TOKEN}`]) {
    it(`${header} is taken`, async () => {
      await service({ token: TOKEN }).get("/v1/rules").set("Authorization", header).expect(200);
    });
  }
  // A browser has no token before the page asks for it.
  for (const path of ["/healthz", "/"]) {
    it(`is not asked for by ${path}`, async () => {
      await service({ token: TOKEN }).get(path).expect(200);
    });
  }
  for (const path of ["/readyz", "/metrics", "/openapi.json", "/nowhere", "/schemas/finding.json"]) {
    it(`is asked for by ${path}`, async () => {
      await service({ token: TOKEN }).get(path).expect(401);
    });
  }
  it("is not asked for where none is set", async () => {
    await service().get("/v1/rules").expect(200);
  });
});
