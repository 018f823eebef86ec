import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { parseVersionTag } from "../../src/version-tag/index.js";

describe("prose never guesses silently", () => {
  it("a live translation without a language has none, whatever the region", () => {
    const { tag } = parseVersionTag("на грузинском языке с синхронным переводом", { region: "RU" });
    assert.deepEqual(tag?.live, [{ language: "und", type: "translation" }]);
  });

  for (const text of [
    "dubbed in Dothraki",
    "auf Dothrakisch synchronisiert",
    "dothrakský dabing",
    "doublé en dothraki",
  ])
    it(`a dub into a language that is not known is none of the region: ${text}`, () => {
      const { tag, findings } = parseVersionTag(text, { region: "GB" });
      assert.deepEqual([tag?.kind, tag?.audio, tag?.ambiguity], ["dubbed", null, ["lang-unknown"]]);
      assert.ok(findings.some(({ rule }) => rule === "version-tag/unknown-language"));
    });

  for (const text of [
    "with subtitles in Dothraki",
    "s titlovima na dothračkom",
    "dothrački titlovi",
    "dothrakské titulky",
    "dothraki felirattal",
    "Dothrakice altyazılı",
    "дотракськими субтитрами",
  ])
    it(`nor are subtitles in one: ${text}`, () => {
      const { tag, findings } = parseVersionTag(text, { region: "HU" });
      assert.deepEqual(
        [tag?.audio, tag?.subtitles?.map(({ language }) => language), tag?.ambiguity],
        [null, ["und"], ["sub-unknown"]],
      );
      assert.ok(findings.some(({ rule }) => rule === "version-tag/unknown-language"));
    });

  it("a place behind the word for subtitles is no language", () => {
    const { tag } = parseVersionTag("Untertitel in Saal 2", { region: "DE" });
    assert.deepEqual(tag?.ambiguity, ["sub-region"]);
  });

  it("a bare original and a subtitled one are versions to choose from", () => {
    for (const text of ["OV/OmeU", "OmeU / OV", "VO/VOSTANG"]) {
      const { tag } = parseVersionTag(text);
      assert.deepEqual([tag?.kind, tag?.alternatives?.length, tag?.subtitles], ["original", 2, null], text);
    }
  });

  it("letters behind the word for intertitles are their languages", () => {
    const { tag } = parseVersionTag("Zwischentitel d/f");
    assert.deepEqual([tag?.kind, tag?.intertitles], ["silent", ["de", "fr"]]);
  });

  it("a sign language is named by the mark itself", () => {
    assert.deepEqual(parseVersionTag("BSL interpreted").tag?.access, { sl: ["bfi"] });
    assert.deepEqual(parseVersionTag("film en LSF").tag?.access, { sl: ["fsl"] });
    assert.deepEqual(parseVersionTag("mit Gebärdensprache").tag?.access, { sl: true });
  });

  it("an audio description beside a mark is read, and a year is none", () => {
    for (const text of ["DF mit AD", "VF + AD"])
      assert.deepEqual(parseVersionTag(text).tag?.access, { ad: true }, text);
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
