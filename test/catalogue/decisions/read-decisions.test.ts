import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import {
  decisionLine,
  keptLine,
  readDecisions,
  UnreadableDecisionError,
  type Decision,
} from "../../../src/catalogue/index.js";

const DECISION: Decision = {
  at: "2026-03-01T10:00:00Z",
  by: "Vera",
  a: "programme:12",
  b: "films:salt-ferry-1987",
  verdict: "same",
  evidenceHash: "0123456789abcdef",
};
const LINE = decisionLine(DECISION);
const changed = (change: Record<string, unknown>): string => JSON.stringify({ ...DECISION, ...change });

describe("the lines of a decision log", () => {
  it("are read as they were written", () =>
    assert.deepEqual(readDecisions([LINE, ""]), { decisions: [{ ...DECISION, line: 1 }], badLines: [] }));

  it("keep a note, and may lack a hash", () => {
    const written = decisionLine({ ...DECISION, note: "asked the distributor", evidenceHash: undefined });
    const [read] = readDecisions([written]).decisions;
    assert.equal(read?.note, "asked the distributor");
    assert.ok(read && !("evidenceHash" in read));
  });

  it("count blank lines and the byte order mark of the first as nothing", () =>
    assert.deepEqual(
      readDecisions([`\ufeff${LINE}`, "  ", LINE, ""]).decisions.map(({ line }) => line),
      [1, 3],
    ));

  it("may have colons in an id", () => {
    const [read] = readDecisions([changed({ a: "tv:ard:2024:7" })]).decisions;
    assert.equal(read?.a, "tv:ard:2024:7");
  });

  it("do not stop at a bad one, and say which are bad", () => {
    const { decisions, badLines } = readDecisions([LINE, "{oops", LINE, ""]);
    assert.deepEqual(
      decisions.map(({ line }) => line),
      [1, 3],
    );
    assert.deepEqual(badLines, [{ line: 2, fault: "not-json" }]);
  });

  it("may end in one that is cut short anywhere", () => {
    for (let cut = 1; cut < LINE.length; cut++) {
      const { decisions, badLines } = readDecisions([LINE, LINE.slice(0, cut)]);
      assert.equal(decisions.length, 1, String(cut));
      assert.deepEqual(badLines, [{ line: 2, fault: "torn" }], String(cut));
    }
  });

  const faults: readonly (readonly [fault: string, lines: readonly string[]])[] = [
    ["not-json", ["7", "null", '"text"', "[]", "{"]],
    ["bad-time", [changed({ at: undefined }), changed({ at: "yesterday" }), changed({ at: 7 })]],
    [
      "bad-time",
      [
        "2026-99-99T99:99:99Z",
        "2026-13-01T10:00Z",
        "2026-00-10T10:00Z",
        "2026-04-31T10:00Z",
        "2026-02-29T10:00Z",
        "2100-02-29T10:00Z",
        "2026-03-01T24:00Z",
        "2026-03-01T10:60Z",
        "2026-03-01T10:00:61Z",
        "2026-03-01T10:00+24:00",
        "2026-03-01",
      ].map((at) => changed({ at })),
    ],
    ["bad-name", [changed({ by: undefined }), changed({ by: " " })]],
    [
      "bad-ref",
      [
        changed({ a: "12" }),
        changed({ b: ":12" }),
        changed({ b: "films:" }),
        changed({ b: DECISION.a }),
        changed({ a: 1 }),
      ],
    ],
    ["bad-verdict", [changed({ verdict: "split" }), changed({ verdict: undefined })]],
    ["bad-text", [changed({ note: 7 }), changed({ evidenceHash: null })]],
  ];
  for (const [fault, lines] of faults) {
    it(`are told when they are bad: ${fault}`, () => {
      for (const line of lines) {
        assert.deepEqual(readDecisions([line, ""]).badLines, [{ line: 1, fault }], line);
      }
    });
  }

  it("may be of any time that there is", () => {
    for (const at of ["2024-02-29T23:59:60Z", "2000-02-29T00:00Z", "2026-12-31T10:00:00.123456+05:30"]) {
      assert.equal(readDecisions([changed({ at })]).decisions.length, 1, at);
    }
  });

  const any = fc.record({
    at: fc.oneof(fc.constant(DECISION.at), fc.string()),
    by: fc.string(),
    a: fc.oneof(fc.constantFrom("films:1", "programme:1"), fc.string()),
    b: fc.oneof(fc.constantFrom("films:1", "programme:1"), fc.string()),
    verdict: fc.constantFrom("same", "different", "unsure"),
    note: fc.option(fc.string({ unit: "binary" }), { nil: undefined }),
  }) as fc.Arbitrary<Decision>;

  it("are kept only when they can be read back", () =>
    fc.assert(
      fc.property(any, (decision) => {
        let line: string;
        try {
          line = keptLine(decision);
        } catch (error) {
          assert.ok(error instanceof UnreadableDecisionError);
          assert.deepEqual(readDecisions([decisionLine(decision), ""]).badLines, [{ line: 1, fault: error.fault }]);
          return;
        }
        const { note, ...rest } = decision;
        const read = { ...rest, ...(note !== undefined && { note }), line: 1 };
        assert.deepEqual(readDecisions([line, ""]), { decisions: [read], badLines: [] });
      }),
      { numRuns: 500 },
    ));

  it("are refused where an entry is called the same, or nobody decided", () => {
    assert.throws(() => keptLine({ ...DECISION, b: DECISION.a }), UnreadableDecisionError);
    assert.throws(() => keptLine({ ...DECISION, by: " " }), UnreadableDecisionError);
    assert.equal(keptLine(DECISION), LINE);
  });
});
