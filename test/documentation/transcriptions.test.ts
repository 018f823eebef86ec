import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { romanize, schemeDescriptions, transcribe, transcriptionLanguages } from "../../src/romanization/index.js";
import { docsFile, tableRows } from "./markdown.js";

describe("docs/transcriptions.md", () => {
  const rows = tableRows(docsFile("transcriptions.md"), ["Language", "Written", "Becomes", "Because"]);

  it("shows every language, and no other", () => {
    assert.deepEqual([...new Set(rows.map(([language]) => language))].sort(), [...transcriptionLanguages()].sort());
  });

  for (const [language = "", written = "", becomes] of rows) {
    it(`${language}: ${written} becomes ${becomes}`, () => assert.equal(transcribe(written, language).text, becomes));
  }
});

describe("docs/houses", () => {
  const rows = tableRows(docsFile("houses/README.md"), ["Scheme", "Written", "Becomes"]);

  it("shows every house and profile, and no other", () => {
    const known = schemeDescriptions().map(({ id }) => id);
    const houses = known.filter((id) => id.startsWith("house:") || id.startsWith("profile:"));
    assert.deepEqual([...new Set(rows.map(([scheme]) => scheme))].sort(), houses.sort());
  });

  for (const [scheme = "", written = "", becomes] of rows) {
    it(`${scheme}: ${written} becomes ${becomes}`, () => assert.equal(romanize(written, scheme).text, becomes));
  }
});
