import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspectPackage } from "../../src/dcp/index.js";
import { loadLanguageVoters, openPackageFolder, sha1Base64 } from "../../src/port/index.js";
import { buildPackage } from "../dcp/package-builder.js";
import { frenchSubtitles, rulesOf } from "../dcp/recipes.js";

describe("a package in a folder of this machine", () => {
  let root = "";

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "kinoglot-package-"));
  });

  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  it("lists files below it, and reads stretches of them", async () => {
    await mkdir(join(root, "reel 1"));
    await writeFile(join(root, "reel 1", "sub.xml"), "abcdef");
    const folder = await openPackageFolder(root);
    assert.deepEqual(folder.files, [{ path: "reel 1/sub.xml", bytes: 6 }]);
    const text = async (...range: readonly number[]): Promise<string> =>
      Buffer.from(await folder.read("reel 1/sub.xml", ...range)).toString();
    assert.equal(await text(), "abcdef");
    assert.equal(await text(2, 3), "cde");
    assert.equal(await text(4, 100), "ef");
    assert.equal(await text(100), "");
    assert.equal(await folder.sha1("reel 1/sub.xml"), sha1Base64(Buffer.from("abcdef")));
    assert.equal(await folder.sha1("reel 1/sub.xml", "reel 1/sub.xml"), sha1Base64(Buffer.from("abcdefabcdef")));
  });

  it("follows no link, to a file, to a folder, or in a circle", async () => {
    const outside = await mkdtemp(join(tmpdir(), "kinoglot-outside-"));
    try {
      await writeFile(join(outside, "secret"), "secret");
      await symlink(join(outside, "secret"), join(root, "pic.mxf"));
      await symlink(outside, join(root, "reel"));
      await symlink(root, join(root, "circle"));
      const folder = await openPackageFolder(root);
      assert.deepEqual(folder.files, []);
      assert.deepEqual([...(folder.links ?? [])].sort(), ["circle", "pic.mxf", "reel"]);
      for (const path of ["pic.mxf", "reel/secret", "../secret", join(outside, "secret")]) {
        await assert.rejects(folder.read(path), RangeError);
        await assert.rejects(folder.sha1(path), RangeError);
      }
    } finally {
      await rm(outside, { recursive: true });
    }
  });

  it("does not follow a link that took the place of a file or folder since", async () => {
    await mkdir(join(root, "reel"));
    await writeFile(join(root, "reel", "sub.xml"), "abc");
    await writeFile(join(root, "cpl.xml"), "abc");
    await writeFile(join(root, "other.xml"), "other");
    await mkdir(join(root, "elsewhere"));
    await writeFile(join(root, "elsewhere", "sub.xml"), "other");
    const folder = await openPackageFolder(root);
    await rm(join(root, "reel"), { recursive: true });
    await symlink(join(root, "elsewhere"), join(root, "reel"));
    await rm(join(root, "cpl.xml"));
    await symlink(join(root, "other.xml"), join(root, "cpl.xml"));
    await assert.rejects(folder.read("reel/sub.xml"));
    await assert.rejects(folder.read("cpl.xml"));
  });

  it("is opened through a link to it", async () => {
    const link = `${root}-link`;
    await writeFile(join(root, "a"), "1");
    await symlink(root, link);
    try {
      assert.deepEqual((await openPackageFolder(link)).files, [{ path: "a", bytes: 1 }]);
    } finally {
      await rm(link);
    }
  });

  it("rejects what is no folder, with the system's error", async () => {
    await writeFile(join(root, "file"), "");
    await assert.rejects(openPackageFolder(join(root, "file")), { code: "ENOTDIR" });
    await assert.rejects(openPackageFolder(join(root, "none")), { code: "ENOENT" });
  });

  it("gives the same report as files in memory", async () => {
    for (const { path, content } of buildPackage(frenchSubtitles("interop"))) {
      await writeFile(join(root, path), content ?? "");
    }
    const report = await inspectPackage(await openPackageFolder(root), await loadLanguageVoters());
    assert.deepEqual(rulesOf(report), []);
    assert.equal(report.versions[0]?.assets.filter(({ present }) => present).length, 6);
  });
});
