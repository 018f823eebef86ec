import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { REASON_IDS, reasonDefinition, RULE_IDS, ruleDefinition, type ParamKind } from "../../src/check/index.js";
import { LOCALES, type Locale } from "../../src/language/index.js";
import { createMessages, parseTemplate, templateParameters, type Messages } from "../../src/message/index.js";
import type { FindingParams } from "../../src/model/index.js";
import { createTemplateSource, readLocaleFile, type MessageTree } from "../../src/port/index.js";
import { schemeDescriptions } from "../../src/romanization/index.js";
import { PROBLEM_IDS } from "../../src/operation/index.js";

const FILES = ["terms", "schemes", "schema", "http", "cli", "web", "findings", "reasons", "rules"] as const;

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

  it("calls every scheme by a name, in English by its title", () => {
    const titles = new Map(schemeDescriptions().map(({ id, title }) => [id, title]));
    assert.deepEqual(sentencesOf(readLocaleFile("en", "schemes")), titles);
  });

  it("has a title and a detail for every problem, and for no other", () => {
    const keys = [...sentencesOf(readLocaleFile("en", "http")).keys()].filter((key) => /^problem\/.+\//.test(key));
    assert.deepEqual(keys.sort(), PROBLEM_IDS.flatMap((id) => [`problem/${id}/detail`, `problem/${id}/title`]).sort());
  });
});

const SAMPLES: Readonly<Record<ParamKind, string | number | readonly string[]>> = {
  text: "wrods",
  texts: ["wrods", "mroe"],
  code: "QBP",
  codes: ["2", "3"],
  choice: ["2", "3"],
  kind: "dubbed",
  fault: "truncated",
  track: "sound",
  number: 3,
  language: "nl",
  languages: ["fr", "nl"],
  region: "BE",
  script: "Cyrl",
  scheme: "iso-rus-Cyrl-Latn-9-1995",
  medium: "burned-in",
  field: "audio",
};

type Tell = (messages: Messages) => string;

/** Values for the parameters of a sentence, one of each kind. */
function sampleParams(kinds: Readonly<Record<string, ParamKind>> = {}): FindingParams {
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, SAMPLES[kind]]));
}

/** Everything that is told by an id, and how. */
const TOLD: readonly (readonly [id: string, tell: Tell])[] = [
  ...RULE_IDS.map((rule): readonly [string, Tell] => {
    const params = sampleParams(ruleDefinition(rule)?.params);
    return [rule, (messages) => messages.finding({ rule, params })];
  }),
  ...REASON_IDS.map((reason): readonly [string, Tell] => {
    const params = sampleParams(reasonDefinition(reason)?.params);
    return [reason, (messages) => messages.reason({ reason, params })];
  }),
];

describe("every rule and every reason renders", () => {
  for (const locale of LOCALES) {
    const messages = createMessages(locale, createTemplateSource().template);
    for (const [id, tell] of TOLD) {
      it(`${id} in ${locale}`, () => {
        const sentence = tell(messages);
        assert.notEqual(sentence, id);
        assert.doesNotMatch(sentence, /[{}]|undefined|\[object/);
      });
    }
  }

  it("an id that no area has registered is told as it is", () => {
    const messages = createMessages("en", createTemplateSource().template);
    assert.equal(messages.reason({ reason: "name/nothing", params: {} }), "name/nothing");
    assert.equal(messages.reason({ reason: "__proto__", params: {} }), "__proto__");
  });
});

describe("a pseudo-locale", () => {
  /** English in brackets: a sentence that does not come from the message files shows. */
  const bracketed = (tree: MessageTree): MessageTree =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [key, typeof value === "string" ? `⟦${value}⟧` : bracketed(value)]),
    );
  const source = createTemplateSource((_language, name) => bracketed(readLocaleFile("en", name)));
  const messages = createMessages("en" satisfies Locale, source.template);

  for (const [id, tell] of TOLD) {
    it(`says ${id} in words of the message files only`, () => assert.match(tell(messages), /^⟦.+⟧$/s));
  }
});
