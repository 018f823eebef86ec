import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { LOCALES, type Locale } from "../../src/language/index.js";
import { WRITING_HOUSES, writeFilmRecord } from "../../src/record/write/index.js";
import { docsFile, fencedBlocks, pagesBelow } from "./markdown.js";

/** The text of the example, and the locale it is in. */
function exampleOf(page: string, house: string): { readonly written: string; readonly locale: Locale } {
  for (const locale of LOCALES) {
    const [written] = fencedBlocks(page, `text ${house} ${locale}`);
    if (written !== undefined) return { written, locale };
  }
  return { written: fencedBlocks(page, `text ${house}`)[0] ?? "", locale: "en" };
}

describe("docs/houses", () => {
  it("has a page for each house in whose hand a record can be written, and no other", () => {
    assert.deepEqual(
      pagesBelow("houses")
        .map(({ name }) => name)
        .sort(),
      [...WRITING_HOUSES].sort(),
    );
  });

  it("lists every page in its index", () => {
    const index = docsFile("houses/README.md");
    assert.deepEqual(
      WRITING_HOUSES.filter((house) => !index.includes(`](${house}.md)`)),
      [],
    );
  });

  for (const house of WRITING_HOUSES) {
    it(`${house}: writes the example as the page has it`, () => {
      const page = docsFile(`houses/${house}.md`);
      const [record = ""] = fencedBlocks(page, "json record");
      const { written, locale } = exampleOf(page, house);
      const { text, lost } = writeFilmRecord(JSON.parse(record) as Record<string, unknown>, house, locale);
      assert.equal(text, written);
      const [, named = ""] = /and of it is lost: (.*)\.\n/.exec(page) ?? [];
      assert.equal(named, lost.length === 0 ? "nothing" : lost.map((place) => `\`${place}\``).join(", "));
    });
  }
});
