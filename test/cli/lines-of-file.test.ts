import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import { wholeNumber } from "../../src/cli/arguments/whole-number.js";
import { runInMemory } from "./run-in-memory.js";

describe("the lines of a file", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "kinoglot-"));
  });
  after(() => rm(folder, { recursive: true }));

  async function match(content: string | Buffer) {
    const path = join(folder, "names.txt");
    await writeFile(path, content);
    return runInMemory(["name", "match", "--candidates", path, "--format", "tsv", "Gryazev"]);
  }

  it("are those that are not blank, whatever their ends", async () => {
    const { exit, stdout } = await match("\ufeffГрязев\r\n\n  \nМанский\nTaraskin");
    assert.equal(exit, 0);
    assert.match(stdout, /^Gryazev\tГрязев\t/m);
  });

  it("may end as they did on old Macs", async () => {
    const { stdout } = await match("Taraskin\rГрязев\rМанский");
    assert.match(stdout, /^Gryazev\tГрязев\t/m);
  });

  it("of a file that is not UTF-8 are not read", async () => {
    const { exit, stdout, stderr } = await match(Buffer.from([0xc3, 0xf0, 0xff, 0xe7]));
    assert.deepEqual([exit, stdout], [3, ""]);
    assert.match(stderr, /names\.txt” is not UTF-8/);
  });
});

describe("a whole number", () => {
  const ROWS = [
    ["3", 3],
    ["0", 0],
    ["", ""],
    ["-1", "-1"],
    ["1.5", "1.5"],
    ["many", "many"],
    ["99999999999", "99999999999"],
    [undefined, undefined],
  ] as const;
  for (const [written, expected] of ROWS)
    it(`${written ?? "nothing"} is ${typeof expected}`, () => assert.equal(wholeNumber(written), expected));
});
