import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { languageCollisions, lookupLanguageWord, maxLanguageWords } from "../../src/language/index.js";
import { wordKeys } from "../../scripts/languages/word-keys.js";
import type { WordLocale } from "../../src/language/index.js";
import { foldWord } from "../../src/text/index.js";
import { jsonFiles, readJson } from "./data-file.js";

interface FormFile {
  readonly locale?: WordLocale;
  readonly samples: readonly (readonly [string, string])[];
  readonly collisions?: readonly { readonly form: string; readonly tags: readonly string[] }[];
}

const files = jsonFiles("data/languages/forms").map((path) => readJson<FormFile>(path));

function readings(word: string): readonly string[] {
  return lookupLanguageWord(foldWord(word)).map(({ tag, locale, form }) => `${tag} ${locale} ${form}`);
}

describe("words that name languages", () => {
  for (const { locale = "native", samples } of files) {
    it(`are found as the samples of ${locale} say`, () => {
      const missing = samples.filter(
        ([word, tag]) => !lookupLanguageWord(foldWord(word)).some((found) => found.tag === tag),
      );
      assert.deepEqual(missing, []);
    });
  }

  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["russischer", ["ru de inflected"]],
    ["russ.", ["ru nl abbreviation", "ru de abbreviation"]],
    ["türkischen", ["tr de inflected"]],
    ["tuerkischen", ["tr de inflected"]],
    ["turkischen", ["tr de inflected"]],
    ["RUSSISCHER", ["ru de inflected"]],
    ["русскими", ["ru ru inflected"]],
    ["по-русски", ["ru ru inflected"]],
    ["по русски", ["ru ru inflected"]],
    ["日本語", ["ja ja native"]],
    ["schweizerdeutsch", ["gsw de name"]],
  ];
  for (const [word, expected] of cases) {
    it(`${word}: ${expected.join(", ")}`, () => {
      const found = readings(word);
      for (const reading of expected) assert.ok(found.includes(reading), `${reading} not among ${found.join(", ")}`);
      const tags = new Set(found.map((reading) => reading.split(" ")[0]));
      assert.equal(tags.size, 1);
    });
  }

  const none = [
    "",
    " ",
    "film",
    "subtitles",
    "с",
    "is",
    "en",
    "on",
    "the",
    "und",
    "mit",
    "ссср",
    "constructor",
    "__proto__",
    "ru\n",
    "|",
    "=",
  ];
  for (const word of none)
    it(`${JSON.stringify(word)} names none`, () => assert.deepEqual(lookupLanguageWord(word), []));

  it("marks words with a common meaning", () => {
    assert.ok(lookupLanguageWord("polish").every((word) => word.locale !== "en" || word.ambiguous === true));
    assert.ok(lookupLanguageWord("it").every((word) => word.ambiguous === true));
    assert.ok(lookupLanguageWord("russian").every((word) => word.ambiguous === undefined));
  });
  it("have keys of a few words at most", () => assert.ok(maxLanguageWords >= 2 && maxLanguageWords <= 6));
});

describe("words that name several languages", () => {
  const { rows } = readJson<{ rows: readonly { key: string; tags: readonly string[] }[] }>(
    "data/languages/collisions.json",
  );
  const accepted = new Map<string, readonly string[]>([
    ...files.flatMap(({ locale, collisions = [] }) =>
      collisions.flatMap(({ form, tags }) => wordKeys(form, locale).map((key) => [key, tags] as const)),
    ),
    ...rows.map(({ key, tags }) => [key, tags] as const),
  ]);
  const variants = (tags: readonly string[]): string => [...tags].sort().join(" ");
  it("are all known and reasoned", () => {
    const unknown = languageCollisions().filter(
      ({ key, tags }) => variants(accepted.get(key) ?? []) !== variants(tags),
    );
    assert.deepEqual(unknown, []);
  });
  it("are all still there", () => {
    const found = new Set(languageCollisions().map(({ key }) => key));
    assert.deepEqual(
      rows.filter(({ key }) => !found.has(key)),
      [],
    );
  });
});
