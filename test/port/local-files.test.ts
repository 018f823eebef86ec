import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { localFiles } from "../../src/port/index.js";

describe("the files of this machine", () => {
  it("what a path leads to is told by kind", async () => {
    const here = new URL("./", import.meta.url).pathname;
    assert.deepEqual(await localFiles.look(here), { kind: "folder" });
    assert.equal((await localFiles.look(`${here}local-files.test.ts`)).kind, "file");
    assert.deepEqual(await localFiles.look(`${here}gone`), { kind: "none", failure: "ENOENT" });
    assert.deepEqual(await localFiles.look(`${here}local-files.test.ts/gone`), { kind: "none", failure: "ENOTDIR" });
    assert.deepEqual(await localFiles.look("/dev/null"), { kind: "none", failure: "EINVAL" });
  });
});
