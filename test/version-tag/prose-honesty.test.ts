import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { parseVersionTag } from "../../src/version-tag/index.js";

describe("prose never guesses silently", () => {
  it("a live translation without a language has none, whatever the region", () => {
    const { tag } = parseVersionTag("на грузинском языке с синхронным переводом", { region: "RU" });
    assert.deepEqual(tag?.live, [{ language: "und", type: "translation" }]);
  });

  it("versions to choose from keep the code of an assumed language", () => {
    const { tag, findings } = parseVersionTag("OmU oder DF", { region: "DE" });
    assert.equal(tag?.alternatives?.length, 2);
    assert.deepEqual(tag.ambiguity, ["sub-region"]);
    assert.ok(findings.some(({ rule }) => rule === "version-tag/sub-region"));
  });

  it("versions to choose from keep what was read through a typing error", () => {
    const { tag, findings } = parseVersionTag("Originalfassung mit englischen Untertietln / DF", { region: "DE" });
    assert.equal(tag?.alternatives?.length, 2);
    assert.ok(findings.some(({ rule }) => rule === "version-tag/misspelt-mark"));
  });
});
