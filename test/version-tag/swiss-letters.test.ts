import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { parseVersionTag } from "../../src/version-tag/index.js";

/** A Swiss notation, what is heard and what is read. */
const LETTERS: readonly (readonly [text: string, heard: string, read: string])[] = [
  ["Sp/d,f", "es", "de fr"],
  ["E/d/sp", "en", "de es"],
  ["Dial/d", "gsw", "de"],
  ["Schweizerdeutsch/f", "gsw", "fr"],
  ["Edf", "en", "de fr"],
  ["Spfd", "es", "fr de"],
  ["D", "de", ""],
];

/** Words that only look like such letters. */
const WORDS = ["Die", "Id", "Edel", "Ofen", "Sport/d"];

describe("letters of Swiss cinemas", () => {
  for (const [text, heard, read] of LETTERS)
    it(text, () => {
      const { tag } = parseVersionTag(text, { region: "CH" });
      assert.deepEqual(
        [tag?.audio?.join(" "), tag?.subtitles?.map(({ language }) => language).join(" ") ?? ""],
        [heard, read],
      );
    });

  for (const text of WORDS) it(`not ${text}`, () => assert.equal(parseVersionTag(text, { region: "CH" }).tag, null));

  it("without a slash only in Switzerland", () => assert.equal(parseVersionTag("Edf").tag, null));
});
