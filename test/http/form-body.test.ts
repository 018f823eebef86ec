import assert from "node:assert/strict";
import { reconciliationService } from "./reconciliation/invented-service.js";
import { assertProblem } from "./service.js";

const QUERIES = encodeURIComponent('{"q0":{"query":"Night Tram"}}');

const REFUSED: readonly (readonly [name: string, body: string, problem: readonly [string, number]])[] = [
  ["a field that comes twice", `queries=${QUERIES}&queries=${QUERIES}`, ["invalid-query", 400]],
  ["another field that comes twice", `queries=${QUERIES}&a=1&a=2`, ["invalid-query", 400]],
  ["bytes that are not UTF-8", `queries=${QUERIES}&a=\xe9`, ["not-utf-8", 400]],
  ["escapes that are not UTF-8", `queries=${QUERIES}&a=%E9`, ["not-utf-8", 400]],
  ["half of an escape", `queries=${QUERIES}&a=%C3%2`, ["not-utf-8", 400]],
  ["an escape of a surrogate", `queries=${QUERIES}&a=%ED%A0%80`, ["not-utf-8", 400]],
];

describe("forms", () => {
  const app = reconciliationService();
  const send = (body: string) =>
    app
      .post("/reconcile")
      .set("Content-Type", "application/x-www-form-urlencoded")
      .send(Buffer.from(body, "latin1").toString("latin1"));

  for (const [name, body, problem] of REFUSED) {
    it(`${name}: refused`, async () => {
      const asked = app.post("/reconcile").set("Content-Type", "application/x-www-form-urlencoded");
      asked.serialize((sent: unknown) => sent as string);
      assertProblem(await asked.send(Buffer.from(body, "latin1")), ...problem);
    });
  }

  for (const body of [`queries=${QUERIES}`, `queries=${QUERIES}&a=%C3%A9&b=%&c=100%25+%zz`]) {
    it(`${body.slice(-20)}: read`, async () => {
      assert.equal((await send(body)).status, 200);
    });
  }
});
