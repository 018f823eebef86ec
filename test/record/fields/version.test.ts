import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readVersion } from "../../../src/record/fields/index.js";
import { readFilmRecord } from "../../../src/record/index.js";
import { stretch } from "../../../src/record/stretch.js";

interface Told {
  readonly audio?: readonly string[] | null;
  readonly subtitles?: readonly { readonly language: string }[] | null;
}

function spoken(version: Told | null | undefined): string {
  if (version == null) return "none";
  const tracks = version.subtitles?.map(({ language }) => language).join("+");
  return [version.audio?.join("+"), tracks].map((part) => part ?? "?").join("/");
}

const WORDED: readonly (readonly [text: string, expected: string])[] = [
  ["język dialogów: polski", "pl/?"],
  ["Du. ges., NL ond.", "de/nl"],
  ["Engels gespr., NL ondert.", "en/nl"],
  ["Subtitles in: English", "?/en"],
  ["lingua dei dialoghi: italiano", "it/?"],
  ["Du Bois", "none"],
  ["Ondine Gesina", "none"],
];

const PAGES: readonly (readonly [name: string, lines: string, expected: string])[] = [
  ["speech and subtitles on two lines", "Dutch\nEnglish subtitles", "nl/en"],
  ["a label, and the subtitles without one that is known", "Spoken languages: Dutch\nSubtitles in: English", "nl/en"],
  ["the line of a showing begins with it", "Frans gesproken, Nederlands ondertiteld. Aanvang 20.15 uur.", "fr/nl"],
  ["speech alone, then a company", "Dutch\nPrint source: Moor Film", "nl/?"],
  ["a showing that states none", "Zaal Een. Aanvang 20.15 uur.", "none"],
];

describe("versions in words", () => {
  for (const [text, expected] of WORDED) {
    it(text, () => {
      assert.equal(spoken(readVersion(stretch(text))?.value), expected);
    });
  }
  for (const [name, lines, expected] of PAGES) {
    it(name, () => {
      const { value } = readFilmRecord(`Salt Road\nUK 2011, 90 min\nDirector: Ann Lee\n${lines}`);
      assert.equal(spoken(value.version), expected);
    });
  }
  it("silent is a version, not a genre", () => {
    const { value } = readFilmRecord("Salt Road\nGermany 1925 68 min silent\nDirector: Ann Lee");
    assert.equal(value.version?.kind, "silent");
    assert.deepEqual(value.genres, []);
  });
});
