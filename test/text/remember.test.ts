import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, it } from "mocha";
import { remember } from "../../src/text/index.js";

describe("remembered readings of words", () => {
  it("reads a word once", () => {
    const seen: string[] = [];
    const read = remember((word) => seen.push(word));
    assert.equal(read("cue"), read("cue"));
    assert.deepEqual(seen, ["cue"]);
  });

  it("remembers that a word has no reading", () => {
    let count = 0;
    const read = remember((word) => {
      count += 1;
      return word === "cue" ? undefined : word;
    });
    assert.equal(read("cue"), undefined);
    assert.equal(read("cue"), undefined);
    assert.equal(count, 1);
  });

  it("keeps no words longer than a paragraph", () => {
    const seen: number[] = [];
    const read = remember((word) => seen.push(word.length));
    const long = "x".repeat(5_000);
    read(long);
    read(long);
    assert.deepEqual(seen, [5_000, 5_000]);
  });

  it("keeps a word without the page that it was cut from", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const read = remember((word) => word);
    const megabyte = "x".repeat(1_000_000);
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let page = 0; page < 60; page += 1) read([...`${page} ${megabyte}`].join("").slice(0, 40));
    collect();
    const grown = process.memoryUsage().heapUsed - before;
    assert.ok(grown < 20_000_000, `${grown} bytes`);
    assert.equal(read(`0 ${megabyte}`.slice(0, 40)).length, 40);
  });
});
