import assert from "node:assert/strict";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { assertProblem, service } from "./service.js";

const SCRIPT = "export const harbour = 1;\n".repeat(20);

const PAGE = [
  { path: "index.html", content: Buffer.from("<!doctype html><title>The page</title>") },
  {
    path: "assets/index-0a1b.js",
    content: Buffer.from(SCRIPT),
    brotli: brotliCompressSync(SCRIPT),
    gzip: gzipSync(SCRIPT),
  },
  { path: "secret.txt", content: Buffer.from("not below assets/") },
];

describe("the page for people", () => {
  const app = () => service({ page: PAGE });

  it("is given at /, to be asked for anew each time", async () => {
    const response = await app().get("/").expect(200);
    assert.match(response.text, /The page/);
    assert.equal(response.headers["cache-control"], "no-cache");
  });

  it("may run its own scripts and styles and ask this service, and nothing else", async () => {
    for (const path of ["/", "/assets/index-0a1b.js"]) {
      const policy = String((await app().get(path)).headers["content-security-policy"]);
      assert.match(policy, /default-src 'none'/);
      for (const kind of ["script", "style", "connect"]) assert.match(policy, new RegExp(`${kind}-src 'self'(?:;|$)`));
      assert.doesNotMatch(policy, /unsafe|https?:/);
    }
  });

  it("loosens nothing for other answers", async () => {
    const policy = String((await app().get("/v1/rules")).headers["content-security-policy"]);
    assert.doesNotMatch(policy, /script-src|style-src|connect-src/);
  });

  const CODINGS: readonly (readonly [accepted: string, coding: string | undefined])[] = [
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["identity", undefined],
  ];
  for (const [accepted, coding] of CODINGS) {
    it(`is sent as ${coding ?? "it is"} to who takes ${accepted}`, async () => {
      const response = await app().get("/assets/index-0a1b.js").set("Accept-Encoding", accepted).expect(200);
      assert.equal(response.headers["content-encoding"], coding);
      assert.match(response.headers["vary"] ?? "", /Accept-Encoding/);
      assert.match(response.headers["cache-control"] ?? "", /immutable/);
      assert.match(response.headers["content-type"] ?? "", /^text\/javascript/);
      assert.equal(response.text ?? String(response.body), SCRIPT);
    });
  }

  for (const type of ["text/javascript", "text/*", "image/png", "text/javascript;q=0.5"]) {
    it(`is given to who asks for ${type}: a file has the type it has`, () =>
      app().get("/assets/index-0a1b.js").set("Accept", type).expect(200));
  }

  for (const path of ["../secret.txt", "..%2fsecret.txt", "%2e%2e/secret.txt", "nowhere.js", "index-0a1b.js.gz", ""]) {
    it(`has no file at /assets/${path}`, async () => {
      const response = await app().get(`/assets/${path}`);
      assertProblem(response, "not-found", 404);
    });
  }

  it("is where it was told to be built when it is not", async () => {
    const response = await service().get("/").expect(200);
    assert.match(response.text, /build-page/);
  });

  it("needs no token, what it asks for does", async () => {
    const app = service({ page: PAGE, token: "a-long-token" });
    await app.get("/").expect(200);
    await app.get("/assets/index-0a1b.js").expect(200);
    await app.get("/v1/rules").expect(401);
  });
});
