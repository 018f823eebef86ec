import assert from "node:assert/strict";
import { Lifecycle, startService, type RunningService } from "../../src/http/index.js";
import { createObserver } from "../../src/http/observer.js";
import { allRoutes } from "../../src/http/routes/index.js";
import { firstAnswer, headOf, rawConnection } from "./raw-connection.js";
import { assertProblem, service } from "./service.js";

const SETTINGS = { port: 0, host: "127.0.0.1", logLevel: "silent" } as const;

/** Ways out of a folder, and names that every object of JavaScript has. */
const TRICKS = [
  "..",
  "../package.json",
  "../../package.json",
  "..%2fpackage.json",
  "%2e%2e/package.json",
  "%2e%2e%2f%2e%2e%2fpackage.json",
  "%252e%252e%252fpackage.json",
  "....//package.json",
  "..\\package.json",
  "..%5cpackage.json",
  "/etc/passwd",
  "%2fetc%2fpasswd",
  "C:/Windows/win.ini",
  "C:%5CWindows%5Cwin.ini",
  "file:///etc/passwd",
  "finding%00",
  "%00",
  "%c0%ae%c0%ae/package.json",
  "__proto__",
  "constructor",
  "toString",
  ".json",
];

const PLACES = [
  ["/assets/", ""],
  ["/schemas/", ".json"],
  ["/problems/", ""],
  ["/v1/rules/", ""],
] as const;

const METHODS: readonly (readonly [method: string, path: string, status: number, allow: string | undefined])[] = [
  ["HEAD", "/v1/rules", 200, undefined],
  ["HEAD", "/nowhere", 404, undefined],
  ["HEAD", "/v1/batch", 405, "POST"],
  ["OPTIONS", "/v1/rules", 405, "GET, HEAD"],
  ["OPTIONS", "/reconcile", 204, undefined],
  ["OPTIONS", "*", 204, "GET, HEAD, POST, DELETE, OPTIONS"],
  ["TRACE", "/v1/rules", 405, "GET, HEAD"],
  ["DELETE", "/v1/rules", 405, "GET, HEAD"],
  ["PATCH", "/v1/version-tags/parse", 405, "POST"],
  ["PROPFIND", "/", 405, "GET, HEAD"],
  ["get", "/v1/rules", 501, undefined],
  ["FETCH", "/v1/rules", 501, undefined],
];

/** Heads of requests that are odd, and what is answered. */
const HEADS: readonly (readonly [name: string, head: string, status: number])[] = [
  ["no host", "GET /healthz HTTP/1.1\r\n\r\n", 400],
  ["an empty host", "GET /healthz HTTP/1.1\r\nHost:\r\n\r\n", 200],
  ["a host that is none", "GET / HTTP/1.1\r\nHost: <script>alert(1)</script>\r\n\r\n", 400],
  ["an old version", "GET /healthz HTTP/1.0\r\n\r\n", 200],
  ["a version to come", "GET /healthz HTTP/3.0\r\n\r\n", 505],
  ["an address of its own", "GET http://elsewhere.example/healthz HTTP/1.1\r\nHost: x\r\n\r\n", 200],
  ["no path", "GET  HTTP/1.1\r\nHost: x\r\n\r\n", 400],
  ["two strokes", "GET //v1/rules HTTP/1.1\r\nHost: x\r\n\r\n", 404],
  ["two queries", "GET /v1/rules?x=?lang=tlh&lang=fr HTTP/1.1\r\nHost: x\r\n\r\n", 200],
  ["thousands of parameters", `GET /v1/rules?${"a=&".repeat(5000)}lang=tlh HTTP/1.1\r\nHost: x\r\n\r\n`, 400],
  ["parameters without end", `GET /v1/rules?${"a=&".repeat(10_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
  // Newer versions of Node turn a thousand away.
  ["hundreds of fields", `GET /healthz HTTP/1.1\r\nHost: x\r\n${"A: b\r\n".repeat(900)}\r\n`, 200],
  ["a field without end", `GET /healthz HTTP/1.1\r\nHost: x\r\nA: ${"b".repeat(20_000)}\r\n\r\n`, 431],
  ["a field that is folded", "GET /healthz HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n", 400],
  ["a field with a zero", "GET /healthz HTTP/1.1\r\nHost: x\r\nA: \0\r\n\r\n", 400],
  [
    "languages without end",
    `GET /v1/rules HTTP/1.1\r\nHost: x\r\nAccept-Language: ${"xx;q=0.1,".repeat(1500)}\r\n\r\n`,
    200,
  ],
  [
    "a length and chunks",
    `${headOf("/v1/titles/key", { "Content-Length": 2, "Transfer-Encoding": "chunked" })}0\r\n\r\n`,
    400,
  ],
  ["a length below nothing", headOf("/v1/titles/key", { "Content-Length": -1 }), 400],
  ["another coding of the transfer", `${headOf("/v1/titles/key", { "Transfer-Encoding": "gzip" })}x`, 400],
  ["a body that is waited for", headOf("/v1/rules/x", { Expect: "a-miracle", "Content-Length": 0 }), 417],
];

describe("requests that were made to do harm", () => {
  let running: RunningService;
  before(async () => {
    running = await startService(SETTINGS);
  });
  after(() => running.stop());

  /** Sends a head as it is, asks for the end of the connection, and gives the answer. */
  async function answerTo(head: string) {
    const caller = await rawConnection(running.address);
    caller.socket.end(head, "latin1");
    return firstAnswer(await caller.closed);
  }

  for (const [place, ending] of PLACES) {
    for (const trick of TRICKS) {
      it(`GET ${place}${trick}${ending} leads nowhere`, async () => {
        const { status, head, body } = await answerTo(`GET ${place}${trick}${ending} HTTP/1.1\r\nHost: x\r\n\r\n`);
        assert.equal(status, 404, body);
        assert.match(head, /^Content-Type: application\/problem\+json/m);
        assert.equal((JSON.parse(body) as { readonly type: string }).type, "/problems/not-found");
      });
    }
  }

  for (const [method, path, status, allow] of METHODS) {
    it(`${method} ${path}: ${status}`, async () => {
      const heard = await answerTo(`${method} ${path} HTTP/1.1\r\nHost: x\r\nX-Secret: echo\r\n\r\n`);
      assert.equal(heard.status, status);
      assert.equal(/^Allow: (.*)$/m.exec(heard.head)?.[1], allow);
      assert.doesNotMatch(heard.body, /echo/);
      if (method === "HEAD") assert.equal(heard.body, "");
    });
  }

  for (const [name, head, status] of HEADS) {
    it(`${name}: ${status}`, async () => {
      const heard = await answerTo(head);
      assert.equal(heard.status, status, heard.head);
      assert.doesNotMatch(heard.body, /<script>/);
    });
  }

  it("what stands after a second question mark is part of the query", async () => {
    const { head } = await answerTo("GET /v1/rules?x=a?b&lang=fr HTTP/1.1\r\nHost: x\r\n\r\n");
    assert.match(head, /^Content-Language: fr$/m);
  });
});

describe("one address for one thing", () => {
  const app = service();
  const paths = new Set(
    allRoutes(new Lifecycle(), createObserver("silent"), { secured: false, limited: false }).map(({ path }) => path),
  );
  /** What people paste into OpenRefine, which may have a stroke at its end. */
  const PASTED = ["/reconcile", "/reconcile/v1"];
  const fixed = [...paths].filter((path) => path !== "/" && !path.includes("{"));

  for (const path of fixed) {
    it(`${path} in capitals is nowhere`, async () =>
      assertProblem(await app.get(path.toUpperCase()), "not-found", 404));
  }
  for (const path of fixed.filter((one) => !PASTED.includes(one))) {
    it(`${path} with a stroke at its end is nowhere`, async () =>
      assertProblem(await app.get(`${path}/`), "not-found", 404));
  }
  for (const path of ["/v1/rules/version-tag/missing-subtitle/", "/schemas/finding.json/", "/problems/busy/"]) {
    it(`${path} is nowhere`, async () => assertProblem(await app.get(path), "not-found", 404));
  }
});

const DEEP = 51_000;

const BODIES: readonly (readonly [name: string, body: string, problem: readonly [string, number]])[] = [
  ["lists in one another", "[".repeat(DEEP) + "]".repeat(DEEP), ["too-deep", 400]],
  ["objects in one another", `${'{"text":'.repeat(10_000)}1${"}".repeat(10_000)}`, ["too-deep", 400]],
  ["lists without end", "[".repeat(DEEP), ["malformed-json", 400]],
  ["__proto__", '{"text":"OmU","__proto__":{"polluted":true}}', ["invalid-input", 422]],
  ["constructor", '{"text":"OmU","constructor":{"prototype":{"polluted":true}}}', ["invalid-input", 422]],
  ["__proto__ in the context", '{"text":"OmU","context":{"__proto__":{"polluted":true}}}', ["invalid-input", 422]],
  ["hasOwnProperty", '{"text":"OmU","hasOwnProperty":1}', ["invalid-input", 422]],
  ["a number without end", `{"text":${"9".repeat(90_000)}}`, ["invalid-input", 422]],
  ["a name without end", `{"text":"OmU","${"x".repeat(90_000)}":1}`, ["invalid-input", 422]],
  [
    "thousands of members",
    `{"text":"OmU",${Array.from({ length: 8000 }, (_, at) => `"a${at}":1`).join(",")}}`,
    ["invalid-input", 422],
  ],
  ["a zero", '{"text":"OmU"}\0', ["malformed-json", 400]],
  ["a byte order mark twice", '\uFEFF\uFEFF{"text":"OmU"}', ["malformed-json", 400]],
];

describe("JSON that was made to do harm", () => {
  for (const [name, body, problem] of BODIES) {
    it(name, async () => {
      const response = await service()
        .post("/v1/version-tags/parse")
        .set("Content-Type", "application/json")
        .send(body);
      assertProblem(response, ...problem);
      assert.ok(response.text.length < 1_000_000);
      assert.equal(({} as { readonly polluted?: unknown }).polluted, undefined);
    });
  }
});
