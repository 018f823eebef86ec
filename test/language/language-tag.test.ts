import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  encompassingLanguage,
  languageGroup,
  parseLanguageTag,
  primaryLanguage,
  regionOf,
  scriptOf,
} from "../../src/language/index.js";

const none = { variants: [], extensions: [] };

/** Examples of RFC 5646, appendix A. */
const WELL_FORMED = [
  ["de", { language: "de", ...none }],
  ["zh-Hant", { language: "zh", script: "Hant", ...none }],
  ["zh-cmn-Hans-CN", { language: "zh", extlang: "cmn", script: "Hans", region: "CN", ...none }],
  ["sr-Latn-RS", { language: "sr", script: "Latn", region: "RS", ...none }],
  ["sl-rozaj-biske", { language: "sl", variants: ["rozaj", "biske"], extensions: [] }],
  ["de-CH-1901", { language: "de", region: "CH", variants: ["1901"], extensions: [] }],
  ["sl-IT-nedis", { language: "sl", region: "IT", variants: ["nedis"], extensions: [] }],
  ["hy-Latn-IT-arevela", { language: "hy", script: "Latn", region: "IT", variants: ["arevela"], extensions: [] }],
  ["es-419", { language: "es", region: "419", ...none }],
  ["de-CH-x-phonebk", { language: "de", region: "CH", ...none, privateUse: "phonebk" }],
  ["az-Arab-x-AZE-derbend", { language: "az", script: "Arab", ...none, privateUse: "aze-derbend" }],
  ["x-whatever", { language: "", ...none, privateUse: "whatever" }],
  ["qaa-Qaaa-QM-x-southern", { language: "qaa", script: "Qaaa", region: "QM", ...none, privateUse: "southern" }],
  ["en-US-u-islamcal", { language: "en", region: "US", variants: [], extensions: ["u-islamcal"] }],
  ["en-a-myext-b-another", { language: "en", variants: [], extensions: ["a-myext", "b-another"] }],
  ["i-enochian", { language: "i-enochian", ...none }],
  ["i-klingon", { language: "tlh", ...none }],
  ["PT-br", { language: "pt", region: "BR", ...none }],
] as const;

const ILL_FORMED = [
  "", "-", "de-", "-de", "d", "a-DE", "de-419-DE", "ar-a-aaa-b-bbb-a-ccc", "en--US", "en_US", "x", "x-", "en-x", "en-a",
  "de-DE-1901-1901", "русский", "en US", "abcdefghi", "zh-Hans-Hant", `en-${"a".repeat(300)}`, "en-\u0130\u0130", "ru\n",
]; // prettier-ignore

describe("language tags", () => {
  for (const [tag, parts] of WELL_FORMED) {
    it(`reads ${tag}`, () => assert.deepEqual(parseLanguageTag(tag), parts));
  }
  for (const tag of ILL_FORMED) {
    it(`refuses ${JSON.stringify(tag.slice(0, 24))}`, () => assert.equal(parseLanguageTag(tag), null));
  }

  const subtags: readonly (readonly [string, string, string | undefined, string | undefined, string])[] = [
    ["ru", "ru", undefined, undefined, "ru"],
    ["cmn-Hans-CN", "cmn", "Hans", "CN", "zh"],
    ["es-419", "es", undefined, "419", "es"],
    ["nb", "nb", undefined, undefined, "no"],
    ["nn", "nn", undefined, undefined, "nn"],
    ["tl", "tl", undefined, undefined, "fil"],
    ["prs", "prs", undefined, undefined, "prs"],
    ["x-private", "und", undefined, undefined, "und"],
    ["no tag", "und", undefined, undefined, "und"],
  ];
  for (const [tag, language, script, region, group] of subtags) {
    it(`takes ${tag} apart`, () => {
      const taken = [primaryLanguage(tag), scriptOf(tag), regionOf(tag), languageGroup(tag)];
      assert.deepEqual(taken, [language, script, region, group]);
    });
  }
});

describe("the macrolanguage of a language", () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["ckb", "ku"],
    ["azb", "az"],
    ["zsm", "ms"],
    ["id", "ms"],
    ["ekk", "et"],
    ["swh", "sw"],
    ["prs", "fa"],
    ["arb", "ar"],
    ["cmn", "zh"],
    ["yue", "zh"],
    ["nb", "no"],
    ["nn", "no"],
    ["hr", "sh"],
    ["bs", "sh"],
    ["sr", "sh"],
    ["ku", undefined],
    ["zh", undefined],
    ["fr", undefined],
    ["und", undefined],
    ["", undefined],
    ["zh-yue", undefined],
    ["CKB", undefined],
    ["|ckb", undefined],
    ["constructor", undefined],
  ];
  for (const [subtag, expected] of rows) {
    it(`${subtag || "(empty)"}: ${expected ?? "none"}`, () => assert.equal(encompassingLanguage(subtag), expected));
  }
});
