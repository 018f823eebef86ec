import assert from "node:assert/strict";
import { runInNewContext } from "node:vm";
import { describe, it } from "mocha";
import { assertProblem } from "../service.js";
import { assertOpen, reconciliationService } from "./invented-service.js";

const CALL = /^\/\*\*\/jQuery3410_169\((.*)\);$/s;
const QUERIES = encodeURIComponent('{"q0":{"query":"Salt Ferry"}}');
const EXTEND = encodeURIComponent('{"ids":["1907"],"properties":[{"id":"year"}]}');

const ASKED = [
  "/reconcile?",
  `/reconcile?queries=${QUERIES}&`,
  `/reconcile?extend=${EXTEND}&`,
  "/reconcile/suggest/entity?prefix=salt&",
  "/reconcile/suggest/property?prefix=&",
  "/reconcile/extend/propose?type=film&",
];

describe("the reconciliation service as a script", () => {
  const app = reconciliationService();
  for (const address of ASKED) {
    it(`${address} calls the function with what is answered else`, async () => {
      const plain = await app.get(address).expect(200);
      const called = await app.get(`${address}callback=jQuery3410_169&_=1700000000000`).expect(200);
      assertOpen(called);
      assert.equal(called.type, "text/javascript");
      assert.deepEqual(JSON.parse(CALL.exec(called.text)?.[1] ?? ""), JSON.parse(plain.text));
    });
  }

  const ODD = [
    "alert(1)//",
    "",
    "1a",
    "a-b",
    "a b",
    "a\u2028b",
    "имя",
    "a".repeat(101),
    "<script>",
    "a;b",
    "a[0]",
    ".",
  ];
  for (const callback of ODD) {
    it(`${JSON.stringify(callback).slice(0, 20)} is no name of a function`, async () => {
      const answer = await app.get(`/reconcile?callback=${encodeURIComponent(callback)}`);
      assertProblem(answer, "invalid-query", 400);
      assertOpen(answer);
    });
  }

  for (const callback of ["_", "$", "cb_1", "a.b.c", "a".repeat(100)]) {
    it(`${callback.slice(0, 10)} is one`, async () => {
      const { text } = await app.get(`/reconcile?callback=${callback}`).expect(200);
      assert.ok(text.startsWith(`/**/${callback}({`));
    });
  }

  it("is gone in the draft of 1.0", async () => {
    const { type, text } = await app.get("/reconcile/v1?callback=cb_1").expect(200);
    assert.equal(type, "application/json");
    assert.doesNotMatch(text, /cb_1/);
  });

  it("is JavaScript whatever the titles hold", async () => {
    const { text } = await app.get("/reconcile/suggest/entity?prefix=mother&callback=f").expect(200);
    let given: unknown;
    runInNewContext(text, { f: (value: unknown) => (given = value) });
    assert.match(JSON.stringify(given), /Mother <b>/);
  });
});
