import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { replayDecisions, type DecisionVerdict, type LoggedDecision } from "../../../src/catalogue/index.js";

type Row = readonly [a: string, verdict: DecisionVerdict, b: string];

const logged = (rows: readonly Row[], from = 1): readonly LoggedDecision[] =>
  rows.map(([a, verdict, b], at) => ({
    at: "2026-03-01T10:00:00Z",
    by: "Vera",
    a: `s:${a}`,
    b: `s:${b}`,
    verdict,
    line: from + at,
  }));
const replay = (...rows: readonly Row[]) => replayDecisions(logged(rows));
const verdictOf = (rows: readonly Row[], a: string, b: string) =>
  replayDecisions(logged(rows)).between(`s:${a}`, `s:${b}`)?.verdict;

describe("what a decision log comes to", () => {
  const rows: readonly { about: string; log: readonly Row[]; pair: readonly [string, string]; verdict?: string }[] = [
    { about: "nothing is said of two", log: [["a", "same", "b"]], pair: ["a", "x"] },
    { about: "an entry and itself are no pair", log: [["a", "same", "b"]], pair: ["a", "a"] },
    { about: "same, read from either end", log: [["a", "same", "b"]], pair: ["b", "a"], verdict: "same" },
    {
      about: "same goes from one to the next",
      log: [
        ["a", "same", "b"],
        ["c", "same", "b"],
        ["c", "same", "d"],
      ],
      pair: ["a", "d"],
      verdict: "same",
    },
    {
      about: "a later line overrules an earlier one, in either order",
      log: [
        ["a", "same", "b"],
        ["b", "different", "a"],
      ],
      pair: ["a", "b"],
      verdict: "different",
    },
    {
      about: "unsure takes a decision back",
      log: [
        ["a", "same", "b"],
        ["b", "unsure", "a"],
      ],
      pair: ["a", "b"],
      verdict: "unsure",
    },
    {
      about: "what others say outranks unsure",
      log: [
        ["a", "same", "m"],
        ["m", "same", "b"],
        ["a", "unsure", "b"],
      ],
      pair: ["a", "b"],
      verdict: "same",
    },
    {
      about: "different keeps all apart that are the same as either",
      log: [
        ["a", "same", "b"],
        ["c", "same", "d"],
        ["b", "different", "c"],
      ],
      pair: ["a", "d"],
      verdict: "different",
    },
    {
      about: "different and different again say nothing of the ends",
      log: [
        ["a", "different", "b"],
        ["b", "different", "c"],
      ],
      pair: ["a", "c"],
    },
    {
      about: "a contradiction is not resolved",
      log: [
        ["a", "same", "b"],
        ["b", "same", "c"],
        ["a", "different", "c"],
      ],
      pair: ["a", "b"],
      verdict: "contradicted",
    },
    {
      about: "a contradiction is gone when a line is taken back",
      log: [
        ["a", "same", "b"],
        ["b", "same", "c"],
        ["a", "different", "c"],
        ["b", "different", "c"],
      ],
      pair: ["a", "b"],
      verdict: "same",
    },
  ];
  for (const { about, log, pair, verdict } of rows) {
    it(about, () => assert.equal(verdictOf(log, ...pair), verdict));
  }

  it("names the lines of a contradiction and how one entry leads to the other", () => {
    const { contradictions, groups } = replay(
      ["x", "same", "y"],
      ["c", "same", "b"],
      ["a", "same", "c"],
      ["a", "different", "b"],
    );
    assert.deepEqual(contradictions, [{ a: "s:a", b: "s:b", through: ["s:a", "s:c", "s:b"], lines: [2, 3, 4] }]);
    assert.deepEqual(groups, [["s:x", "s:y"]]);
  });

  it("takes the shortest way between two", () => {
    const { contradictions } = replay(
      ["a", "same", "m"],
      ["m", "same", "n"],
      ["n", "same", "b"],
      ["m", "same", "b"],
      ["a", "different", "b"],
    );
    assert.deepEqual(contradictions[0]?.lines, [1, 4, 5]);
  });

  it("lists what is the same as an entry", () => {
    const decisions = replay(["a", "same", "b"], ["b", "same", "c"], ["x", "different", "a"]);
    assert.deepEqual(decisions.sameAs("s:b"), ["s:a", "s:c"]);
    assert.deepEqual(decisions.sameAs("s:x"), []);
    assert.deepEqual(decisions.sameAs("s:nobody"), []);
  });

  it("says whether a line is about the two themselves", () => {
    const decisions = replay(["a", "same", "b"], ["b", "same", "c"]);
    assert.deepEqual(
      [
        ["s:a", "s:b"],
        ["s:a", "s:c"],
      ].map(([a, b]) => decisions.between(a!, b!)?.direct),
      [true, false],
    );
  });

  it("follows a long chain, and a log of a hundred thousand lines", () => {
    const count = 50_000;
    const chain = Array.from({ length: count }, (_, at): Row => [`c${at}`, "same", `c${at + 1}`]);
    const apart = Array.from({ length: count }, (_, at): Row => [`c${at % 100}`, "different", `c${count - at}`]);
    const { contradictions, groups } = replayDecisions(logged([...chain, ...apart.slice(0, count - 200)]));
    assert.deepEqual(groups, []);
    assert.ok(contradictions.length > count / 2);
    assert.ok(contradictions.every(({ lines }) => lines.length <= 51));
  });

  const ref = fc.constantFrom("a", "b", "c", "d", "e");
  const row = fc
    .tuple(ref, fc.constantFrom<DecisionVerdict>("same", "different", "unsure"), ref)
    .filter(([a, , b]) => a !== b);
  const pairs = ["a", "b", "c", "d", "e"].flatMap((a) => ["a", "b", "c", "d", "e"].map((b) => [a, b] as const));

  it("comes to the same when it is replayed behind itself", () =>
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        for (const [a, b] of pairs) assert.equal(verdictOf([...rows, ...rows], a, b), verdictOf(rows, a, b));
      }),
    ));

  it("joins what is reached by same and kept apart by nothing", () =>
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const last = new Map(rows.map(([a, verdict, b]) => [[a, b].sort().join(), verdict]));
        const reached = (start: string): ReadonlySet<string> => {
          const found = new Set([start]);
          for (const at of found) {
            for (const [pair, verdict] of last) {
              const [a = "", b = ""] = pair.split(",");
              if (verdict === "same" && a === at) found.add(b);
              if (verdict === "same" && b === at) found.add(a);
            }
          }
          return found;
        };
        for (const [a, b] of pairs.filter(([first, second]) => first !== second)) {
          const group = [...reached(a)];
          const broken = group.some((one) =>
            group.some((other) => last.get([one, other].sort().join()) === "different"),
          );
          const joined = group.includes(b);
          const verdict = verdictOf(rows, a, b);
          assert.equal(verdict === "same", joined && !broken);
          assert.equal(verdict === "contradicted", joined && broken);
        }
      }),
    ));
});
