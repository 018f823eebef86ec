import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { service } from "./service.js";

const PAGE = [
  { path: "index.html", content: Buffer.from("<!doctype html><title>The workbench</title>") },
  { path: "docs.html", content: Buffer.from("<!doctype html><title>The reference</title>") },
];

describe("the reference at /docs", () => {
  it("is a page of its own beside the workbench", async () => {
    const app = service({ page: PAGE });
    const { text, headers } = await app.get("/docs").expect(200);
    assert.match(text, /The reference/);
    assert.equal(headers["cache-control"], "no-cache");
    assert.match(String(headers["content-security-policy"]), /default-src 'none'.*script-src 'self'/);
    assert.match((await app.get("/").expect(200)).text, /The workbench/);
  });

  it("says how to build it where it is not built, as / does, in the language of the reader", async () => {
    const [docs, home] = await Promise.all(["/docs", "/"].map((path) => service().get(path).query({ lang: "fr" })));
    assert.match(docs?.text ?? "", /build-page/);
    assert.equal(docs?.text.replace(/127\.0\.0\.1:\d+/, ""), home?.text.replace(/127\.0\.0\.1:\d+/, ""));
  });

  it("needs no token, what it reads does", async () => {
    const app = service({ page: PAGE, token: "a-long-token" });
    await app.get("/docs").expect(200);
    await app.get("/openapi.json").expect(401);
  });
});
