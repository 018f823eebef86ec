import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { describe, it } from "mocha";
import type { DecisionVerdict } from "../../src/catalogue/index.js";
import { decidedBy, reviewAnswer } from "../../src/cli/catalogue/review/answer.js";
import { typedAnswers } from "../../src/cli/catalogue/review/typed-answers.js";

const typed = async (stdin: Readable): Promise<readonly string[]> => {
  const answers: string[] = [];
  for await (const answer of typedAnswers(stdin)) answers.push(answer);
  return answers;
};

describe("what is typed in a review", () => {
  it("is read by lines where nobody sits at a terminal", async () =>
    assert.deepEqual(await typed(Readable.from([Buffer.from("1\nd"), Buffer.from("\n\nq")])), ["1", "d", "", "q"]));

  it("is read key by key at a terminal, which is left as it was", async () => {
    const modes: boolean[] = [];
    const terminal = Object.assign(Readable.from([Buffer.from("1d"), Buffer.from("\u00032")]), {
      isTTY: true,
      setRawMode: (on: boolean) => modes.push(on),
    });
    assert.deepEqual(await typed(terminal), ["1", "d"]);
    assert.deepEqual(modes, [true, false]);
  });

  it("is read by lines at a terminal that cannot pass keys on", async () =>
    assert.deepEqual(await typed(Object.assign(Readable.from([Buffer.from("1\nd\n")]), { isTTY: true })), ["1", "d"]));

  it("leaves the terminal as it was when the reader stops", async () => {
    const modes: boolean[] = [];
    const terminal = Object.assign(Readable.from([Buffer.from("1d")]), {
      isTTY: true,
      setRawMode: (on: boolean) => modes.push(on),
    });
    for await (const answer of typedAnswers(terminal)) if (answer === "1") break;
    assert.deepEqual(modes, [true, false]);
  });
});

describe("answers in a review", () => {
  const rows: readonly (readonly [string, number, unknown])[] = [
    ["1", 2, { same: 0 }],
    [" 2 ", 2, { same: 1 }],
    ["3", 2, { unknown: "3" }],
    ["0", 2, { unknown: "0" }],
    ["12", 2, { unknown: "12" }],
    ["d", 1, "different"],
    ["D", 1, "different"],
    ["u", 1, "unsure"],
    ["b", 1, "back"],
    ["q", 1, "quit"],
    ["?", 1, "help"],
    ["constructor", 1, { unknown: "constructor" }],
    ["э", 1, { unknown: "э" }],
  ];
  for (const [key, films, answer] of rows) {
    it(`${JSON.stringify(key)} to ${films}`, () => assert.deepEqual(reviewAnswer(key, films), answer));
  }
});

describe("what an answer decides", () => {
  const ids = ["x", "y", "z"];
  const rows: readonly (readonly [string, Parameters<typeof decidedBy>[0], Record<string, string>, unknown])[] = [
    ["one is the same", { same: 1 }, {}, [["y", "same"]]],
    ["the same again is nothing new", { same: 1 }, { y: "same" }, []],
    [
      "another is the same instead",
      { same: 2 },
      { y: "same" },
      [
        ["y", "unsure"],
        ["z", "same"],
      ],
    ],
    ["one of those that were different", { same: 0 }, { x: "different", y: "different" }, [["x", "same"]]],
    [
      "none of them",
      "different",
      { y: "different" },
      [
        ["x", "different"],
        ["z", "different"],
      ],
    ],
    ["not now", "unsure", {}, [["x", "unsure"]]],
    [
      "not now, though it was decided",
      "unsure",
      { y: "same" },
      [
        ["x", "unsure"],
        ["y", "unsure"],
      ],
    ],
  ];
  const before = (verdicts: Record<string, string>, ...stale: readonly string[]) => ({
    verdicts: new Map(Object.entries(verdicts)) as ReadonlyMap<string, DecisionVerdict>,
    stale: new Set(stale),
  });
  for (const [about, answer, verdicts, decided] of rows) {
    it(about, () => assert.deepEqual(decidedBy(answer, ids, before(verdicts)), decided));
  }

  it("says again what was decided of an entry that has changed since", () => {
    assert.deepEqual(decidedBy({ same: 1 }, ids, before({ y: "same" }, "y")), [["y", "same"]]);
    assert.deepEqual(decidedBy({ same: 1 }, ids, before({ x: "different", z: "different" }, "z")), [
      ["y", "same"],
      ["z", "different"],
    ]);
  });
});
