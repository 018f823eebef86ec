import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { REASON_IDS, reasonDefinition, RULE_IDS, ruleDefinition } from "../../src/check/index.js";
import { LOCALES, type Locale } from "../../src/language/index.js";

type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

function sentencesOf(locale: Locale, file: "findings" | "reasons" | "rules"): ReadonlyMap<string, string> {
  const url = new URL(`../../locales/${locale}/${file}.json`, import.meta.url);
  const areas = JSON.parse(readFileSync(url, "utf8")) as Sentences;
  const entries = Object.entries(areas).flatMap(([area, sentences]) =>
    Object.entries(sentences).map(([key, sentence]): [string, string] => [`${area}/${key}`, sentence]),
  );
  return new Map(entries);
}

function parametersOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string);
}

/** Faults of typography that a language does not forgive. */
const FAULTS: readonly { readonly what: string; readonly pattern: RegExp; readonly locales: readonly Locale[] }[] = [
  { what: "a straight quotation mark or apostrophe", pattern: /["']/, locales: LOCALES },
  { what: "two blanks, or one at an end", pattern: / {2}|^ | $/, locales: LOCALES },
  { what: "a blank before a punctuation mark", pattern: / [,.:;?!)]/, locales: LOCALES },
  { what: "no no-break space before : ; ? !", pattern: /[^\u00a0][:;?!]/, locales: ["fr"] },
  { what: "a no-break space", pattern: /\u00a0/, locales: ["en", "nl", "de", "ru"] },
  { what: "a sentence that begins small", pattern: /^\p{Ll}/u, locales: LOCALES },
];

/** A plural form may have its number in the words; people count lines, and only editors columns. */
const NEEDLESS: ReadonlySet<string> = new Set(["count", "column"]);

describe("locales", () => {
  for (const locale of LOCALES) {
    const findings = sentencesOf(locale, "findings");
    const titles = sentencesOf(locale, "rules");
    const reasons = sentencesOf(locale, "reasons");
    const plurals = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

    describe(locale, () => {
      it("has a sentence for every rule, in all plural forms where something is counted", () => {
        const expected = RULE_IDS.flatMap((rule) => {
          const counted = "count" in (ruleDefinition(rule)?.params ?? {});
          return counted ? plurals.map((category) => `${rule}_${category}`) : [rule];
        });
        assert.deepEqual([...findings.keys()].sort(), expected.sort());
      });

      it("has a title for every rule", () => {
        assert.deepEqual([...titles.keys()].sort(), [...RULE_IDS].sort());
      });

      it("says in each sentence everything the rule knows, and nothing else", () => {
        for (const [key, sentence] of findings) {
          const rule = key.split("_", 1)[0] as string;
          const known = Object.keys(ruleDefinition(rule)?.params ?? {}).filter((name) => !NEEDLESS.has(name));
          const said = parametersOf(sentence).filter((name) => !NEEDLESS.has(name));
          assert.deepEqual([...said].sort(), known.sort(), key);
        }
      });

      it("has a sentence for every reason, and says in it everything the reason knows", () => {
        assert.deepEqual([...reasons.keys()].sort(), [...REASON_IDS].sort());
        for (const [key, sentence] of reasons) {
          const known = Object.keys(reasonDefinition(key)?.params ?? {});
          assert.deepEqual([...parametersOf(sentence)].sort(), known.sort(), key);
        }
      });

      it("ends sentences with a full stop and titles without", () => {
        assert.deepEqual(
          [...findings, ...reasons].filter(([, sentence]) => !sentence.endsWith(".")),
          [],
        );
        assert.deepEqual(
          [...titles].filter(([, title]) => title.endsWith(".")),
          [],
        );
      });

      for (const { what, pattern } of FAULTS.filter((fault) => fault.locales.includes(locale))) {
        it(`never has ${what}`, () => {
          const faulty = [...findings, ...reasons, ...titles].filter(([, text]) =>
            pattern.test(text.replace(/\{\{\w+\}\}/g, "X")),
          );
          assert.deepEqual(faulty, []);
        });
      }
    });
  }
});
