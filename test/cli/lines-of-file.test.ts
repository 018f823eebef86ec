import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { linesOfFile } from "../../src/cli/lines-of-file.js";
import { isUsageError } from "../../src/cli/usage-error.js";
import { wholeNumber } from "../../src/cli/whole-number.js";

describe("the lines of a file", () => {
  it("are those that are not blank, whatever their ends", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kinoglot-"));
    try {
      const path = join(folder, "names.txt");
      await writeFile(path, "\ufeffГрязев\r\n\n  \nМанский\nTaraskin");
      assert.deepEqual(await linesOfFile(path), ["Грязев", "Манский", "Taraskin"]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("of a file that is not there are wrong usage", () =>
    assert.rejects(linesOfFile(join(tmpdir(), "kinoglot-there-is-no-such-file")), isUsageError));
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
