import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "mocha";
import { browserEntries, browserSizes } from "../../scripts/browser-sizes.js";
import { PROJECT_ROOT } from "../../scripts/project-root.js";
import { docsFile, tableRows } from "./markdown.js";

describe("docs/package.md", () => {
  const page = docsFile("package.md");
  const rows = tableRows(page, ["Imported", "Minified, kB", "Gzipped, kB"]);

  it("gives the size of everything that runs in a browser, to within a tenth", async () => {
    const sizes = await browserSizes();
    assert.deepEqual(
      rows.map(([imported]) => imported),
      sizes.map(({ imported }) => imported),
    );
    const near = (written: string | undefined, measured: number): boolean =>
      Math.abs(Number(written) - measured) <= Math.max(1, measured / 10);
    const off = sizes.filter(
      ({ minified, gzipped }, at) => !near(rows[at]?.[1], minified) || !near(rows[at]?.[2], gzipped),
    );
    assert.deepEqual(off, [], "npm run sizes");
  });

  it("names every door of the package", () => {
    const doors = tableRows(page, ["door", "for"]).flatMap(([cell = ""]) => cell.match(/[\w/*.-]+/g) ?? []);
    const { exports } = JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8")) as {
      readonly exports: object;
    };
    const entries = Object.keys(exports)
      .map((entry) => entry.slice(2))
      .filter((entry) => entry !== "" && entry !== "package.json");
    assert.deepEqual(
      entries.filter((entry) => !doors.includes(entry) && !doors.includes(`kinoglot/${entry}`)),
      [],
    );
  });

  it("has every area that is no matter of Node", () =>
    assert.deepEqual(
      [...browserEntries().keys()].filter((entry) => /port|operation/.test(entry)),
      [],
    ));
}).timeout(60_000);
