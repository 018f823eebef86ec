import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Ledger } from "../../../src/record/write/ledger.js";

type Row = readonly [
  name: string,
  record: object,
  said: readonly string[],
  left: readonly string[],
  unsaid: readonly string[],
];

const ROWS: readonly Row[] = [
  ["nothing stated", { year: null, titles: [], version: null }, [], [], []],
  ["all said", { year: 1987, genres: ["Drama"] }, ["/year", "/genres/0"], [], []],
  ["a list of which nothing is said", { genres: ["Drama", "Comedy"] }, [], [], ["/genres"]],
  ["one of a list", { genres: ["Drama", "Comedy"] }, ["/genres/0"], [], ["/genres/1"]],
  [
    "a member left out of what is said",
    { award: { name: "A", year: 1 } },
    ["/award"],
    ["/award/year"],
    ["/award/year"],
  ],
  [
    "descriptions are no facts",
    { titles: [{ text: "A", language: "en", role: "literal" }] },
    ["/titles/0/text"],
    [],
    [],
  ],
  ["a subtitle's language is one", { version: { subtitles: [{ language: "en" }] } }, [], [], ["/version"]],
  ["how a value was printed is none", { runtime: { iso: "PT1M", printed: "1 min" } }, ["/runtime/iso"], [], []],
  ["a printed name is one", { credits: [{ name: { printed: "A B", family: "B" } }] }, [], [], ["/credits"]],
  [
    "the record speaks of itself",
    { schemaVersion: "1", source: { house: "x" }, evidence: { "/year": {} } },
    [],
    [],
    [],
  ],
  [
    "a list of none in a version",
    { version: { kind: "silent", audio: [] } },
    ["/version/kind"],
    [],
    ["/version/audio"],
  ],
  ["what states nothing", { awards: [{ award: "A", result: "won", year: null }] }, ["/awards/0/award"], [], []],
  ["members that nobody knows", { "a/b": 1, "c~d": [2] }, [], [], ["/a~1b", "/c~0d"]],
];

describe("what is lost of a record", () => {
  for (const [name, record, said, left, unsaid] of ROWS) {
    it(name, () => {
      const ledger = new Ledger();
      ledger.say(...said);
      ledger.leave(...left);
      assert.deepEqual(ledger.unsaid(record as Record<string, unknown>), unsaid);
    });
  }

  it("takes a record of any depth", () => {
    let deep: unknown = "x";
    for (let level = 0; level < 50_000; level += 1) deep = { deep };
    assert.deepEqual(new Ledger().unsaid({ deep }), ["/deep"]);
  });
});
