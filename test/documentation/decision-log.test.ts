import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decisionLine, readDecisions, replayDecisions } from "../../src/catalogue/index.js";
import { docsFile } from "./markdown.js";

const PAGE = docsFile("decision-log.md");
const VERDICTS: Readonly<Record<string, string>> = { "=": "same", "≠": "different", "?": "unsure" };

/** Logs of the page, each with what it says it comes to. */
const LOGS = [...PAGE.matchAll(/^```ndjson\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```)?/gm)].map(
  ([, log = "", outcome = ""]) => ({ log, outcome: outcome.trim().split("\n").filter(Boolean) }),
);

describe("docs/decision-log.md", () => {
  it("shows logs and what they come to", () => {
    assert.ok(LOGS.length >= 4);
    assert.ok(LOGS.filter(({ outcome }) => outcome.length > 0).length >= 3);
  });

  for (const [at, { log, outcome }] of LOGS.entries()) {
    const { decisions, badLines } = readDecisions(log.split("\n"));
    const standing = replayDecisions(decisions);

    it(`log ${at + 1} is read, and written alike`, () => {
      assert.deepEqual(badLines, []);
      assert.equal(decisions.map((decision) => `${decisionLine(decision)}\n`).join(""), log);
    });
    for (const line of outcome) {
      it(`log ${at + 1}: ${line}`, () => {
        if (line.startsWith("lines ")) {
          assert.deepEqual(
            standing.contradictions.map(({ lines }) => `lines ${lines.join(", ")}`),
            [line],
          );
          return;
        }
        const [a = "", verdict = "", b = ""] = line.split(" ");
        assert.equal(standing.between(a, b)?.verdict, VERDICTS[verdict] ?? verdict);
      });
    }
  }
});
