import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import { readCatalogueFolder, writeCatalogueFolder } from "../../src/port/index.js";

describe("folder of a catalogue", () => {
  let root = "";
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "kinoglot-catalogue-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it("writes a snapshot whole, over an older one, and leaves nothing beside it", async () => {
    const folder = join(root, "deep", "films");
    await writeCatalogueFolder(folder, [new Uint8Array([9, 9, 9, 9])]);
    await writeCatalogueFolder(folder, [new Uint8Array([1, 2]), new Uint8Array(0), new Uint8Array([3])]);
    assert.deepEqual([...(await readCatalogueFolder(folder))], [1, 2, 3]);
    assert.equal((await readdir(folder)).length, 1);
  });

  it("takes away what a program left that was ended while it wrote, and nothing of one that still writes", async () => {
    const [ended, writing] = ["catalogue.kinoglot.99999999.part", `catalogue.kinoglot.${process.ppid}.part`];
    for (const name of [ended, writing, "notes.part"]) await writeFile(join(root, name), "x");
    await writeCatalogueFolder(root, [new Uint8Array([1])]);
    assert.deepEqual((await readdir(root)).sort(), ["catalogue.kinoglot", writing, "notes.part"].sort());
  });

  it("says when the folder cannot be made", async () => {
    await writeFile(join(root, "file"), "x");
    for (const folder of [join(root, "file"), join(root, "file", "films")]) {
      await assert.rejects(writeCatalogueFolder(folder, [new Uint8Array([1])]), { code: "ENOTDIR" });
    }
  });

  it("says when there is no snapshot", async () => {
    await assert.rejects(readCatalogueFolder(root), { code: "ENOENT" });
  });
});
