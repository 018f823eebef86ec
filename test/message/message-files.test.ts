import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { RULE_IDS, ruleDefinition, type ParamKind } from "../../src/check/index.js";
import { LOCALES, type Locale } from "../../src/language/index.js";
import { createMessages, parseTemplate, templateParameters } from "../../src/message/index.js";
import { createTemplateSource, readLocaleFile, type MessageTree } from "../../src/port/index.js";
import { PROBLEM_IDS } from "../../src/operation/index.js";

const FILES = ["terms", "schema", "http", "cli", "findings", "rules"] as const;

/** Every sentence of a file by its key. */
function sentencesOf(tree: MessageTree, prefix = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === "string" ? [[prefix + name, value] as const] : [...sentencesOf(value, `${prefix}${name}/`)],
    ),
  );
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const withoutPlural = (keys: Iterable<string>): readonly string[] =>
  [...new Set([...keys].map((key) => key.replace(PLURAL, "")))].sort();

describe("message files", () => {
  for (const file of FILES) {
    const english = sentencesOf(readLocaleFile("en", file));
    for (const locale of LOCALES) {
      const sentences = sentencesOf(readLocaleFile(locale, file));

      it(`${locale}/${file} has the keys of English`, () =>
        assert.deepEqual(withoutPlural(sentences.keys()), withoutPlural(english.keys())));

      it(`${locale}/${file} has every plural form of its language, and no other`, () => {
        const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
        const counted = [...sentences.keys()].filter((key) => PLURAL.test(key));
        const expected = withoutPlural(counted).flatMap((key) => categories.map((category) => `${key}_${category}`));
        assert.deepEqual(counted.sort(), expected.sort());
      });

      it(`${locale}/${file} fills in what English fills in`, () => {
        for (const [key, sentence] of sentences) {
          const names = (text: string): readonly string[] =>
            templateParameters(parseTemplate(text)).filter((name) => name !== "count");
          const model = english.get(key) ?? english.get(key.replace(PLURAL, "_other")) ?? "";
          assert.deepEqual([...new Set(names(sentence))].sort(), [...new Set(names(model))].sort(), key);
        }
      });

      it(`${locale}/${file} has no empty sentence and no broken brace`, () => {
        for (const [key, sentence] of sentences) {
          assert.notEqual(sentence.trim(), "", key);
          assert.doesNotMatch(
            parseTemplate(sentence)
              .filter((_, index) => index % 2 === 0)
              .join(""),
            /[{}]/,
            key,
          );
        }
      });
    }
  }

  it("has a title and a detail for every problem, and for no other", () => {
    const keys = [...sentencesOf(readLocaleFile("en", "http")).keys()].filter((key) => /^problem\/.+\//.test(key));
    assert.deepEqual(keys.sort(), PROBLEM_IDS.flatMap((id) => [`problem/${id}/detail`, `problem/${id}/title`]).sort());
  });
});

const SAMPLES: Readonly<Record<ParamKind, string | number | readonly string[]>> = {
  text: "wrods",
  code: "QBP",
  kind: "dubbed",
  number: 3,
  language: "nl",
  languages: ["fr", "nl"],
  region: "BE",
  medium: "burned-in",
  field: "audio",
};

describe("every rule renders", () => {
  for (const locale of LOCALES) {
    const messages = createMessages(locale, createTemplateSource().template);
    for (const rule of RULE_IDS) {
      const kinds = ruleDefinition(rule)?.params ?? {};
      const params = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, SAMPLES[kind]]));
      it(`${rule} in ${locale}`, () => {
        const sentence = messages.finding({ rule, params });
        assert.notEqual(sentence, rule);
        assert.doesNotMatch(sentence, /[{}]|undefined|\[object/);
      });
    }
  }
});

describe("a pseudo-locale", () => {
  /** English in brackets: a sentence that does not come from the message files shows. */
  const bracketed = (tree: MessageTree): MessageTree =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [key, typeof value === "string" ? `⟦${value}⟧` : bracketed(value)]),
    );
  const source = createTemplateSource((_language, name) => bracketed(readLocaleFile("en", name)));
  const messages = createMessages("en" satisfies Locale, source.template);

  for (const rule of RULE_IDS) {
    const kinds = ruleDefinition(rule)?.params ?? {};
    const params = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, SAMPLES[kind]]));
    it(`says ${rule} in words of the message files only`, () =>
      assert.match(messages.finding({ rule, params }), /^⟦.+⟧$/s));
  }
});
