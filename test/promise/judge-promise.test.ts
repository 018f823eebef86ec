import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { RULES } from "../../src/check/index.js";
import { judgePromise } from "../../src/promise/index.js";
import { fileIn } from "./hand-shorthand.js";
import { movedBy, reference, type PromiseRow, type PromiseRows } from "./promise-rows.js";
import { PACKAGES } from "./tables/packages.js";
import { READ } from "./tables/read.js";
import { SPREAD } from "./tables/spread.js";
import { TIMES } from "./tables/times.js";
import { VARIETIES } from "./tables/varieties.js";

const TABLES: PromiseRows = { ...SPREAD, ...READ, ...VARIETIES, ...TIMES, ...PACKAGES };

function judged([, promise, hand, , , context]: PromiseRow) {
  const files = hand.filter((one) => "evidence" in one);
  const packages = hand.filter((one) => "report" in one);
  const { verdict, findings } = judgePromise(promise, { files, packages }, context);
  return { verdict, rules: findings.map(({ rule }) => rule) };
}

const bare = (rule: string): string => rule.slice(rule.indexOf("/") + 1);

describe("what is in hand, against a promise", () => {
  for (const [area, rows] of Object.entries(TABLES)) {
    describe(area, () => {
      for (const row of rows) {
        const [what, , , verdict, rules] = row;
        it(`${what}: ${verdict}`, () => {
          const found = judged(row);
          const wanted = { verdict, rules: rules.split(" ").filter(Boolean).sort() };
          assert.deepEqual({ ...found, rules: found.rules.map(bare).sort() }, wanted);
        });
      }
    });
  }
});

describe("the rules of promises", () => {
  const rows = Object.values(TABLES).flat();
  const found = rows.map((row) => new Set(judged(row).rules));
  for (const rule of Object.keys(RULES).filter((id) => id.startsWith("promise/"))) {
    it(`${rule} is found in a row above, and not in another`, () => {
      assert.ok(found.some((rules) => rules.has(rule)));
      assert.ok(found.some((rules) => !rules.has(rule)));
    });
  }
});

describe("what is told of a promise", () => {
  it("a half that is missing: which, how much and where it begins", () => {
    const file = { ...fileIn("fr nl", { halves: 5 }), pointer: "/files/3" };
    const { findings } = judgePromise("with FR & NL subtitles", { files: [file], packages: [] });
    const [{ params, cue, pointer } = assert.fail()] = findings;
    assert.deepEqual({ cue, pointer }, { cue: 16, pointer: "/files/3" });
    assert.deepEqual(
      { language: params["language"], cues: params["cues"], total: params["total"] },
      { language: "nl", cues: 5, total: 20 },
    );
  });

  it("files that end at the same time are told of both", () => {
    const files = [0, 1].map((at) => ({ ...fileIn(at === 0 ? "fr" : "nl"), pointer: `/files/${at}` }));
    const { findings } = judgePromise("with FR & NL subtitles", { files, packages: [] }, { runtimeMinutes: 60 });
    const early = findings.filter(({ rule }) => rule === "promise/ends-early");
    assert.deepEqual(
      early.map(({ pointer }) => pointer),
      ["/files/0", "/files/1"],
    );
  });

  it("the shift of a file timed for another copy", () => {
    const file = fileIn("fr", { cues: 60, starts: movedBy(4000) });
    const { findings } = judgePromise("with FR subtitles", { files: [file], packages: [] }, { reference });
    assert.deepEqual(
      findings.map(({ params }) => params),
      [{ rate: 1, offset: -4000 }],
    );
  });

  it("the file whose language is not known, by its name", () => {
    const file = fileIn("fr", { undetermined: true, name: "Kremen-3.srt" });
    const { findings } = judgePromise("with FR subtitles", { files: [file], packages: [] });
    assert.ok(findings.some(({ params }) => params["file"] === "Kremen-3.srt"));
  });
});
