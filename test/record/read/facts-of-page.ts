import assert from "node:assert/strict";
import { it } from "mocha";
import { readFilmRecord } from "../../../src/record/read/index.js";

/** What the tests of layouts look at: credits as `role: name (character)`, firms as `role: name`. */
interface PageFacts {
  readonly titles: readonly string[];
  readonly credits: readonly string[];
  readonly companies: readonly string[];
  readonly genres: readonly string[];
  readonly year: number | null;
  readonly minutes: string | null;
}

/** What a page shows, its text, and some of the facts that are read. */
export type PageRow = readonly [what: string, text: string, facts: Partial<PageFacts>];

function factsOf(text: string): PageFacts {
  const { value } = readFilmRecord(text);
  return {
    titles: value.titles.map(({ text: title }) => title),
    credits: value.credits.map(
      ({ role, name, character }) => `${role}: ${name.printed}${character === undefined ? "" : ` (${character})`}`,
    ),
    companies: value.companies.map(({ role, name }) => `${role}: ${name}`),
    genres: value.genres ?? [],
    year: value.year,
    minutes: value.runtime?.iso ?? null,
  };
}

/** A test a page: the facts that its row names are those that are read. */
export function itReads(pages: readonly PageRow[]): void {
  for (const [what, text, facts] of pages) {
    it(what, () => {
      const read = factsOf(text);
      assert.deepEqual({ ...read, ...facts }, read);
    });
  }
}
