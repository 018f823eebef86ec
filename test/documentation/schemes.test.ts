import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { romanize, schemeDescriptions } from "../../src/romanization/index.js";
import { docsFile, tableRows } from "./markdown.js";

describe("docs/schemes.md", () => {
  const rows = tableRows(docsFile("schemes.md"), ["Id, aliases", "Scheme", "Example", "Remarks"]);
  const named = rows.map(([names = "", , example = ""]) => ({
    names: names.split("<br>").map((name) => name.replaceAll("`", "")),
    example: example.split(" → "),
  }));

  it("lists every scheme with its aliases, and none besides", () => {
    const listed = named.map(({ names }) => names.join("; "));
    const expected = schemeDescriptions().map(({ id, aliases }) => [id, ...aliases].join("; "));
    assert.deepEqual(listed.sort(), expected.sort());
  });

  it("shows what the schemes write", () => {
    for (const { names, example } of named) {
      const [source, latin] = example;
      if (source && latin !== undefined) assert.equal(romanize(source, names[0] as string).text, latin, names[0]);
    }
  });
});
