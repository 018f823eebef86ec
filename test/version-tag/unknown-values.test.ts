import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { UnknownValueError, versionTag } from "../../src/model/index.js";
import { formatVersionTag, parseVersionTag, type Notation, type StyleId } from "../../src/version-tag/index.js";

/** Calls that a compiler would refuse, as a program without types can make them. */
const MISTAKES: readonly (readonly [argument: string, value: string, call: () => unknown])[] = [
  ["notation", "klingon", () => parseVersionTag("OmU", { notation: "klingon" as Notation })],
  ["notation", "constructor", () => parseVersionTag("OmU", { notation: "constructor" as Notation })],
  ["style", "klingon", () => formatVersionTag(versionTag(), "klingon" as StyleId)],
  ["style", "toString", () => formatVersionTag(versionTag(), "toString" as StyleId)],
  ["locale", "xx", () => formatVersionTag(versionTag(), "long", "xx" as "en")],
];

/** What every JavaScript object has; a table must not answer with it. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

describe("names that objects inherit", () => {
  for (const word of INHERITED) {
    it(word, () => {
      for (const text of [`VO st ${word}`, `doblaje ${word}`, `OmU (${word})`, `OmU/${word}`, `${word} subs`])
        for (const region of [undefined, word, `${word}-DE`]) {
          const { tag } = parseVersionTag(text, region === undefined ? {} : { region });
          const named = [...(tag?.audio ?? []), ...(tag?.subtitles ?? []).map(({ language }) => language)];
          assert.deepEqual(
            named.filter((language) => !/^[a-z]{2,3}(?:-|$)/.test(language)),
            [],
            text,
          );
        }
    });
  }
});

describe("a value that there is not", () => {
  for (const [argument, value, call] of MISTAKES) {
    it(`${argument} ${value}`, () => {
      assert.throws(call, (error: unknown) => {
        assert.ok(error instanceof UnknownValueError);
        assert.equal(error.argument, argument);
        assert.equal(error.value, value);
        assert.ok(error.allowed.length > 3);
        return true;
      });
    });
  }

  it("text that is no string", () => {
    assert.throws(() => parseVersionTag(undefined as unknown as string), TypeError);
  });
});
