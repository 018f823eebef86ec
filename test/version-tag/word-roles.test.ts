import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { foldWord } from "../../src/text/index.js";
import { longestPhraseFrom, wordRoles } from "../../src/version-tag/notation/prose/word-roles.js";
import { readJson } from "../language/data-file.js";

interface ProseWords {
  readonly rows: readonly { readonly role: string }[];
  readonly samples: readonly (readonly [word: string, role: string])[];
}

const { rows, samples } = readJson<ProseWords>("data/version-tag/prose-words.json");

/** A phrase as the prose reader looks it up: folded, its parts joined by blanks. */
const keyOf = (phrase: string): string =>
  foldWord(phrase)
    .split(/[\s'&/-]+/)
    .filter(Boolean)
    .join(" ");

describe("roles of words in statements", () => {
  for (const [word, role] of samples) {
    it(`${word} is ${role}`, () => {
      const key = keyOf(word);
      assert.ok(
        wordRoles(key).some((known) => known.role === role),
        JSON.stringify(wordRoles(key)),
      );
      const parts = key.split(" ");
      if (parts.length > 1) assert.ok(longestPhraseFrom(parts[0] as string) >= parts.length);
    });
  }

  for (const word of ["", " ", "Kremen", "constructor", "__proto__", "untertiteln und"]) {
    it(`${JSON.stringify(word)} plays none`, () => assert.deepEqual(wordRoles(keyOf(word)), []));
  }

  it("have a sample each", () => {
    const shown = new Set(samples.map(([, role]) => role));
    assert.deepEqual(
      [...new Set(rows.map(({ role }) => role))].filter((role) => !shown.has(role)),
      [],
    );
  });

  it("are those that the schema of the table knows", () => {
    const { properties } = readJson<{
      readonly properties: {
        readonly rows: {
          readonly items: { readonly properties: { readonly role: { readonly enum: readonly string[] } } };
        };
      };
    }>("schemas/data/prose-words.schema.json");
    assert.deepEqual([...new Set(rows.map(({ role }) => role))].sort(), properties.rows.items.properties.role.enum);
  });
});
