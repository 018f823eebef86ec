import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "mocha";
import { docsFile } from "./markdown.js";

describe("docs/README.md", () => {
  it("leads to every page that is not listed by the index of its folder", () => {
    const index = docsFile("README.md");
    const entries = readdirSync(new URL("../../docs/", import.meta.url), { withFileTypes: true });
    const pages = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".md") && entry.name !== "README.md");
    assert.ok(pages.length > 10);
    assert.deepEqual(
      pages.map(({ name }) => name).filter((name) => !index.includes(`(${name})`)),
      [],
    );
  });
});
