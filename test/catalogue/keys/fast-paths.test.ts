import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { neutralLetters } from "../../../src/catalogue/keys/neutral-key.js";
import { neutralLetter, TO_BE_NEUTRAL } from "../../../src/catalogue/keys/neutral-letters.js";
import { titleKey } from "../../../src/title/index.js";

/** Every replacement, whatever letters there are. */
function allReplacements(folded: string): string {
  const key = folded
    .replace(TO_BE_NEUTRAL, neutralLetter)
    .replaceAll("jj", "j")
    .replace(/shtch|chtch|schtsch|stch|shch|tsch|sch|shh|tch|sh|ch|kh|ks|x/g, "h")
    .replace(/dzh|zh|dj/g, "j")
    .replace(/ts|tz|tc|cz/g, "c")
    .replaceAll("ou", "u")
    .replaceAll("w", "v")
    .replaceAll("y", "i")
    .replace(/j(?=[au])/g, "i")
    .replace(/jo|io/g, "e")
    .replace(/(?<=[aeiou])j/g, "i")
    .replace(/i+/g, "i")
    .replaceAll("ie", "e")
    .replace(/([^0-9])\1+/g, "$1");
  return key || folded;
}

const letter = fc.constantFrom(..."abcdehijkostuwxyz 1'ёжйксхцшщъьэюяјђџүшձუշ");
const letters = fc.string({ unit: letter, maxLength: 16 });
const word = fc.oneof(
  fc.constantFrom(..."The a La and und two Part II iv part v x One hundred un De ten drei".split(" ")),
  fc.string({
    unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    minLength: 1,
    maxLength: 6,
  }),
);

describe("fast paths of keys", () => {
  it("leave out no replacement that a text needs", () => {
    fc.assert(
      fc.property(letters, (text) => neutralLetters(text) === allReplacements(text)),
      { numRuns: 5000 },
    );
  });

  it("fold plain words as any other title", () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 7 }),
        fc.constantFrom(undefined, "en", "fr", "de", "zxx"),
        (words, language) => {
          const title = words.join(" ");
          // An exclamation mark changes no key and takes the long way.
          assert.equal(titleKey(title, language), titleKey(`${title}!`, language));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
