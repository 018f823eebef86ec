import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { generateLicencesPage } from "../../scripts/generate-licences-page.js";
import { docsFile, tableRows } from "./markdown.js";

/** Licences that ask for no more than to be named. A package under another one is a decision of its own. */
const FREE = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "BlueOak-1.0.0"]);

describe("docs/licences.md", () => {
  const page = docsFile("licences.md");

  it("lists what the lock file has", () => assert.equal(generateLicencesPage()[0]?.text, page));

  it("has no licence that asks for more than to be named", () => {
    const rows = tableRows(page, ["Package", "Version", "Licence", "Needed by"]);
    assert.ok(rows.length > 50);
    const others = rows.filter(([, , licence = ""]) => !licence.split(" OR ").some((one) => FREE.has(one)));
    assert.deepEqual(others, []);
  });
});
