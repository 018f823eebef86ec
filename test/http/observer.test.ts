import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { createObserver } from "../../src/http/observer.js";

const ANSWERS = [
  ["/a", 200],
  ["/a", 422],
  ["/a", 200],
  ["/b", 200],
] as const;

describe("the figures", () => {
  it("are kept apart by route and status", async () => {
    const observer = createObserver("silent");
    for (const [route, status] of ANSWERS) observer.answered({ id: "x", method: "GET", route, status, seconds: 0.002 });
    const lines = (await observer.figures()).split("\n");
    for (const line of [
      'kinoglot_answers_total{route="/a",status="200"} 2',
      'kinoglot_answers_total{route="/a",status="422"} 1',
      'kinoglot_answers_total{route="/b",status="200"} 1',
      'kinoglot_request_seconds_count{route="/a"} 3',
      'kinoglot_request_seconds_count{route="/b"} 1',
    ]) {
      assert.ok(lines.includes(line), line);
    }
  });
});
