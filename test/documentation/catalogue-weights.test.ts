import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { docsFile, tableRows } from "./markdown.js";

type Levels = Readonly<Record<string, number>>;

const weights = JSON.parse(
  readFileSync(new URL("../../data/catalogue/weights.json", import.meta.url), "utf8"),
) as Readonly<Record<"title" | "year" | "runtime" | "director" | "country", Levels>> & {
  readonly prior: number;
  readonly length: number;
  readonly subtitle: number;
  readonly homonyms: number;
  readonly article: number;
};

describe("docs/catalogues.md", () => {
  const page = docsFile("catalogues.md");

  it("gives each level the weight it has", () => {
    const shown = tableRows(page, ["Field", "Level", "What it says", "Weight"]);
    const fields = ["title", "year", "runtime", "director", "country"] as const;
    const expected = fields.flatMap((field) =>
      Object.entries(weights[field]).map(([level, weight]) => [field, level, String(weight)]),
    );
    assert.deepEqual(
      shown.map(([field, level, , weight]) => [field, level, weight]),
      expected,
    );
  });

  it("gives the prior and what length, subtitles, homonyms and articles add", () => {
    assert.ok(page.includes(`a prior of ${weights.prior};`));
    assert.ok(page.includes(`weighs up to ${weights.length} more`));
    assert.ok(page.includes(`A \`part\` weighs ${weights.subtitle} more`));
    assert.ok(page.includes(`weighs ${weights.homonyms} less for every doubling`));
    assert.ok(page.includes(`title of one word weighs ${weights.article} less when`));
  });
});
