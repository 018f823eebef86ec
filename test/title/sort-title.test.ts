import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { sortTitle, splitArticle } from "../../src/title/index.js";
import { readJson } from "../language/data-file.js";

interface Sample {
  readonly language: string;
  readonly title: string;
  readonly sort: string;
}

describe("the form under which a title is filed", () => {
  for (const { language, title, sort } of readJson<{ samples: readonly Sample[] }>("data/titles/articles.json")
    .samples) {
    it(`${title} (${language}) is ${sort}`, () => assert.equal(sortTitle(title, language), sort));
  }

  const WITHOUT_LANGUAGE: readonly (readonly [title: string, sort: string])[] = [
    ["The Wall", "Wall, The"],
    ["«The Wall»", "Wall, The"],
    ["L'Avventura", "Avventura, L'"],
    ["Die Hard", "Die Hard"],
    ["De sang froid", "De sang froid"],
    ["La La Land", "La La Land"],
    ["The", "The"],
    ["", ""],
    ["A-Team", "A-Team"],
    ["  Thelma ", "Thelma"],
    ["!!!", "!!!"],
  ];
  for (const [title, sort] of WITHOUT_LANGUAGE) {
    it(`${JSON.stringify(title)} is ${JSON.stringify(sort)}`, () => assert.equal(sortTitle(title), sort));
  }

  it("keeps article and rest as printed", () => {
    assert.deepEqual(splitArticle("L’ÉTÉ", "fr"), { article: "L’", rest: "ÉTÉ" });
    assert.equal(splitArticle("Кремень", "ru"), undefined);
  });
});
