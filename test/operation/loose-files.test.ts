import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, it } from "mocha";
import { answer, readerOf } from "../../src/operation/index.js";
import { localFiles } from "../../src/port/index.js";

const SRT = "1\n00:00:01,000 --> 00:00:03,000\nThe tide turns.\n";

/** What stands in the answer for a folder with these files: names below the folder, and the rules that were broken. */
async function checked(...paths: readonly string[]): Promise<{ names: readonly string[]; rules: readonly string[] }> {
  const root = mkdtempSync(join(tmpdir(), "kinoglot-loose-"));
  try {
    for (const path of paths) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), SRT);
    }
    const given = await answer(
      "subtitles/check",
      { files: [{ path: `${root}/` }] },
      readerOf("en", { files: localFiles }),
    );
    assert.ok("result" in given, JSON.stringify(given));
    const { files, findings } = given.result as {
      readonly files: readonly { readonly name: string }[];
      readonly findings: readonly { readonly rule: string; readonly pointer?: string }[];
    };
    for (const { pointer } of findings)
      assert.match(pointer ?? "", new RegExp(`^(?:/files/[0-${files.length - 1}]|$)`));
    return { names: files.map(({ name }) => name.slice(root.length)), rules: findings.map(({ rule }) => rule) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe("a folder to be checked", () => {
  it("is the subtitle files in it, by name, when it is no package", async () => {
    const { names, rules } = await checked("b.nl.srt", "reel/A.FR.SRT", "notes.pdf");
    assert.deepEqual(names, ["/b.nl.srt", "/reel/A.FR.SRT"]);
    assert.ok(!rules.includes("package/no-assetmap"));
  });

  for (const marks of [["ASSETMAP"], ["assetmap.xml"], ["VOLINDEX.xml"], ["picture.mxf"]]) {
    it(`is a package with ${marks.join()} in it, whatever else there is`, async () => {
      const { names } = await checked("film.srt", ...marks);
      assert.deepEqual(names, ["/"]);
    });
  }

  for (const [what, paths] of [
    ["nothing", []],
    ["other files", ["notes.pdf", "poster.jpg"]],
  ] as const) {
    it(`is told to be no package with ${what} in it`, async () => {
      const { names, rules } = await checked(...paths);
      assert.deepEqual(names, ["/"]);
      assert.ok(rules.includes("package/no-assetmap"));
    });
  }
});
