import assert from "node:assert/strict";
import type { Subtitle, VersionTag } from "../../src/model/index.js";
import { answer, readerOf } from "../../src/operation/index.js";
import { docsFile, pagesBelow, tableRows } from "./markdown.js";

const HEADS = ["Written", "Kind", "Heard", "Read", "Context"];
const english = readerOf("en");

/** `region DE, house arte` as the context of a request. */
function contextOf(cell: string): Record<string, unknown> {
  const context: Record<string, unknown> = {};
  for (const part of cell.split(", ").filter(Boolean)) {
    const [name, value] = part.split(" ") as [string, string];
    if (name === "original") context["originalLanguages"] = [value];
    else context[name] = value;
  }
  return context;
}

function listed(items: readonly string[] | null): string {
  if (items === null) return "not stated";
  return items.length === 0 ? "none" : items.join(", ");
}

function subtitleCell({ language, kind, medium, assumed }: Subtitle): string {
  const remarks = [kind === "full" ? "" : kind, medium === "unknown" ? "" : medium, assumed ? "assumed" : ""].filter(
    Boolean,
  );
  return remarks.length === 0 ? language : `${language} (${remarks.join(" ")})`;
}

/** A tag as a row of the tables: kind, heard, read. */
function cellsOf(tag: VersionTag | null): readonly string[] {
  if (tag === null) return ["no tag", "", ""];
  return [tag.kind, listed(tag.audio), listed(tag.subtitles?.map(subtitleCell) ?? null)];
}

describe("docs/formats/version-tags", () => {
  const pages = pagesBelow("formats/version-tags");

  it("lists every page in its index", () => {
    const index = docsFile("formats/version-tags/README.md");
    const missing = pages.filter(({ name }) => !index.includes(`](${name}.md)`));
    assert.ok(pages.length > 0);
    assert.deepEqual(missing, []);
  });

  for (const page of pages) {
    describe(page.name, () => {
      const rows = tableRows(page.text, HEADS);

      it("shows examples", () => {
        assert.ok(rows.length >= 5, `${rows.length} examples`);
      });

      for (const [written = "", kind, heard, read, context = ""] of rows) {
        it(`${written} ${context}`.trim(), async () => {
          const given = await answer("version-tags/parse", { text: written, context: contextOf(context) }, english);
          assert.ok("result" in given, JSON.stringify(given));
          const { tag } = given.result as { tag: VersionTag | null };
          assert.deepEqual(cellsOf(tag), [kind, heard, read]);
        });
      }
    });
  }
});
