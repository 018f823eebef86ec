import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { declaredLanguage, registeredTag } from "../../../../src/subtitle/formats/dcp/index.js";

describe("the language that timed text declares", () => {
  for (const [text, language] of [
    ["French", "fr"],
    ["french", "fr"],
    ["EN", "en"],
    ["fr", "fr"],
    ["fr-BE", "fr-BE"],
    ["fr_FR", "fr-FR"],
    ["fra", "fr"],
    ["Deutsch", "de"],
    ["русский", "ru"],
    ["Brazilian Portuguese", "pt-BR"],
    ["QBP", "pt-BR"],
    ["English (SDH)", "en"],
    ["Dutch [CC]", "nl"],
    ["und", null],
    ["", null],
    ["no language of ours", null],
    ["x".repeat(10000), null],
  ] as const) {
    it(`${JSON.stringify(text.slice(0, 30))} is ${language}`, () => assert.equal(declaredLanguage(text), language));
  }

  it("a tag is one that the registry knows", () => {
    assert.deepEqual(["fr", "FR-be", "fr_FR", "French", "fra", "xx", ""].map(registeredTag), [
      "fr",
      "fr-BE",
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
