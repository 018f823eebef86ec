import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { canonicalLanguageTag, isRegisteredLanguage } from "../../src/language/index.js";

const CANONICAL = [
  ["iw", "he"],
  ["in", "id"],
  ["ji-Hebr", "yi-Hebr"],
  ["mo", "ro"],
  ["ZH-CMN", "cmn"],
  ["zh-cmn-hans-cn", "cmn-Hans-CN"],
  ["zh-yue-HK", "yue-HK"],
  ["zh-hakka", "hak"],
  ["zh-min-nan", "nan"],
  ["zh-min", "zh-min"],
  ["sgn-de", "gsg"],
  ["sgn-DD", "gsg"],
  ["sgn-BE-FR", "sfb"],
  ["sgn-DE-x-more", "sgn-DE-x-more"],
  ["art-lojban", "jbo"],
  ["i-klingon", "tlh"],
  ["i-default", "i-default"],
  ["en-gb-oed", "en-GB-oxendict"],
  ["no-bok", "nb"],
  ["de-dd", "de-DE"],
  ["my-BU", "my-MM"],
  ["ja-latn-hepburn-heploc", "ja-Latn-alalc97"],
  ["en-b-ccc-bbb-a-aaa-x-xyz", "en-a-aaa-b-ccc-bbb-x-xyz"],
  ["mn-cYRL-mn", "mn-Cyrl-MN"],
  ["PT-BR", "pt-BR"],
  ["EN-029", "en-029"],
] as const;

/** Tags that Unicode replaces and the registry keeps. */
const KEPT = ["cmn", "tl", "prs", "quz", "arb", "sh", "fil", "nb", "zh", "gsw", "sr-ME", "ks-Deva-IN"];

describe("canonical language tags (RFC 5646 §4.5)", () => {
  for (const [tag, canonical] of CANONICAL) {
    it(`${tag} → ${canonical}`, () => assert.equal(canonicalLanguageTag(tag), canonical));
  }
  for (const tag of KEPT) it(`keeps ${tag}`, () => assert.equal(canonicalLanguageTag(tag), tag));
  for (const tag of ["", "de-419-DE", "en_GB", "x"]) {
    it(`has none for ${JSON.stringify(tag)}`, () => assert.equal(canonicalLanguageTag(tag), null));
  }

  const part = fc.constantFrom(
    "zh", "cmn", "sgn", "iw", "i", "x", "en", "GB", "DD", "Latn", "hepburn", "heploc", "1901", "419", "a", "b", "u", "oed", "min", "nan",
  ); // prettier-ignore
  const tags = fc.oneof(
    fc.array(part, { minLength: 1, maxLength: 7 }).map((parts) => parts.join("-")),
    fc.string(),
    fc.stringMatching(/^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/),
  );
  it("are fixed points", () => {
    fc.assert(
      fc.property(tags, (tag) => {
        const canonical = canonicalLanguageTag(tag);
        if (canonical !== null) assert.equal(canonicalLanguageTag(canonical), canonical);
      }),
      { numRuns: 5000 },
    );
  });
  it("do not depend on letter case", () => {
    fc.assert(
      fc.property(tags, (tag) =>
        assert.equal(canonicalLanguageTag(tag.toUpperCase()), canonicalLanguageTag(tag.toLowerCase())),
      ),
    );
  });
});

describe("registered languages", () => {
  const known = [
    "ru",
    "iw",
    "qaa",
    "qtz",
    "cmn-Hans-TW",
    "es-419",
    "sr-Latn-XK",
    "en-SU",
    "i-default",
    "zh-cmn",
    "az-Qaaa",
  ];
  const unknown = ["xx", "rus", "qua-Xxxx", "ru-XYZ", "ru-Abcd", "en-QA-QA", "de-000", "qzz", "", "aaaa", "x-ru"];
  for (const tag of known) it(`knows ${tag}`, () => assert.equal(isRegisteredLanguage(tag), true));
  for (const tag of unknown)
    it(`does not know ${JSON.stringify(tag)}`, () => assert.equal(isRegisteredLanguage(tag), false));
});
