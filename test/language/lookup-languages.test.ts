import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { lookupLanguages, type LanguageQuery } from "../../src/language/index.js";
import { readJson } from "./data-file.js";

const phrases = readJson<{ samples: readonly (readonly [string, string])[] }>("data/languages/phrases.json").samples;

describe("looking up languages", () => {
  for (const [text, tag] of phrases) {
    it(`${text} is ${tag}`, () =>
      assert.deepEqual(
        lookupLanguages({ text }).map((found) => found.tag),
        [tag],
      ));
  }

  const cases: readonly (readonly [LanguageQuery, readonly string[]])[] = [
    [{ text: "Gaelic" }, ["ga", "gd"]],
    [{ text: "latino", locale: "en" }, ["la", "es-419"]],
    [{ text: "français (Belgique)" }, ["fr-BE"]],
    [{ text: "Serbian (Latin)" }, ["sr-Latn"]],
    [{ text: "Khanty" }, ["kca"]],
    [{ text: "pt-BR" }, ["pt-BR"]],
    [{ text: "  RUSSISCH  " }, ["ru"]],
    [{ code: "LAS" }, ["es-419", "las"]],
    [{ code: "las" }, ["las", "es-419"]],
    [{ code: "VLS" }, ["nl-BE", "vls"]],
    [{ code: "ger" }, ["de"]],
    [{ code: "deu" }, ["de"]],
    [{ code: "iw" }, ["he"]],
    [{ code: "zh-cmn-Hans" }, ["cmn-Hans"]],
    [{ code: "qbp" }, ["pt-BR"]],
    [{ code: "QFC", text: "french" }, []],
    [{ code: "fre", text: "français" }, ["fr"]],
    [{ text: "" }, []],
    [{ code: "" }, []],
    [{}, []],
    [{ text: "no language at all" }, []],
    [{ text: "French (Nowhere)" }, []],
    [{ text: "русский (Latin" }, []],
    [{ code: "xx-YY" }, []],
    [{ code: "\ud800" }, []],
  ];
  for (const [query, tags] of cases) {
    it(`${JSON.stringify(query)}: ${tags.join(", ") || "none"}`, () => {
      assert.deepEqual(
        lookupLanguages(query).map((found) => found.tag),
        tags,
      );
    });
  }

  it("names the language in the locale, with its codes", () => {
    assert.deepEqual(lookupLanguages({ text: "на хинди", locale: "de" }), [
      { tag: "hi", name: "Hindi", dcnc: "HI", obsoleteDcnc: ["HIN"] },
    ]);
    assert.deepEqual(lookupLanguages({ code: "gd", locale: "fr" }), [
      { tag: "gd", name: "gaélique écossais", dcnc: "GD" },
    ]);
    assert.deepEqual(lookupLanguages({ code: "kca" }), [{ tag: "kca", name: "Khanty" }]);
  });
  it("answers long and hostile texts at once", () => {
    const started = performance.now();
    for (const piece of ["(", "in ", "russisch ", "e\u0301", "-", ".", "русский (", "| = "]) {
      assert.deepEqual(lookupLanguages({ text: piece.repeat(60_000), code: piece.repeat(60_000) }), []);
    }
    assert.ok(performance.now() - started < 5000);
  });
});
