import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { finding } from "../../src/check/index.js";
import type { Locale } from "../../src/language/index.js";
import { createMessages, localeOf, localeOfEnvironment } from "../../src/message/index.js";
import { createTemplateSource } from "../../src/port/index.js";

const { template } = createTemplateSource();
const messages = (locale: Locale) => createMessages(locale, template);

describe("messages", () => {
  const LISTS: readonly (readonly [Locale, readonly string[], string, string])[] = [
    ["en", [], "none", "none"],
    ["en", ["A"], "A", "A"],
    ["en", ["A", "B"], "A and B", "A or B"],
    ["en", ["A", "B", "C"], "A, B and C", "A, B or C"],
    ["fr", ["A", "B", "C"], "A, B et C", "A, B ou C"],
    ["nl", ["A", "B"], "A en B", "A of B"],
    ["de", ["A", "B"], "A und B", "A oder B"],
    ["ru", ["A", "B"], "A и B", "A или B"],
  ];
  for (const [locale, items, list, choice] of LISTS) {
    it(`joins ${items.length} items in ${locale}`, () => {
      assert.equal(messages(locale).list(items), list);
      assert.equal(messages(locale).choice(items), choice);
    });
  }

  const QUOTES: readonly (readonly [Locale, string])[] = [
    ["en", "“x”"],
    ["fr", "«\u00a0x\u00a0»"],
    ["nl", "‘x’"],
    ["de", "„x“"],
    ["ru", "«x»"],
  ];
  for (const [locale, quoted] of QUOTES)
    it(`quotes in ${locale}`, () => assert.equal(messages(locale).quote("x"), quoted));

  it("cuts a long quotation, and never inside a character", () => {
    const quoted = messages("en").quote(`${"x".repeat(78)}😀😀`);
    assert.equal(quoted, `“${"x".repeat(78)}…”`);
    assert.equal(messages("en").quote("x".repeat(80)), `“${"x".repeat(80)}”`);
  });

  it("shows control characters instead of obeying them", () => {
    assert.equal(messages("en").quote("a\u001b[31mb\u202ed"), "“a\ufffd[31mb\ufffdd”");
  });

  it("puts lines into one, as verses are quoted", () => {
    assert.equal(messages("en").quote("Bonjour !\r\nÇa va ?\n"), "“Bonjour ! / Ça va ?”");
  });

  it("names languages in the reader's language and quotes the user's text", () => {
    const missing = finding("version-tag/missing-subtitle", { language: "nl" });
    const names: readonly (readonly [Locale, string])[] = [
      ["en", "Dutch"],
      ["fr", "néerlandais"],
      ["nl", "Nederlands"],
      ["de", "Niederländisch"],
      ["ru", "нидерландский"],
    ];
    for (const [locale, name] of names)
      assert.ok(messages(locale).finding(missing).includes(name), `${locale}: ${name}`);
    const unknown = finding("version-tag/unknown-language", { text: "Klingonish" });
    assert.ok(messages("de").finding(unknown).includes("„Klingonish“"));
  });

  it("never reads what it fills in as a message", () => {
    const hostile = finding("version-tag/unknown-language", { text: "{{text}} $t(version-tag/dual) __proto__" });
    assert.ok(messages("en").finding(hostile).includes("“{{text}} $t(version-tag/dual) __proto__”"));
  });

  it("answers with the rule itself for a rule it has no sentence for", () => {
    assert.equal(messages("en").finding({ rule: "nothing/of-the-kind", params: {} }), "nothing/of-the-kind");
  });

  it("takes the plural form of the language", () => {
    const damage = (locale: Locale, count: number): string =>
      messages(locale).finding(finding("text/unpaired-surrogate", { count }));
    const forms = new Set([1, 2, 5].map((count) => damage("ru", count).replace(String(count), "")));
    assert.equal(forms.size, 3);
    assert.notEqual(damage("en", 1).replace("1", ""), damage("en", 2).replace("2", ""));
  });
});

describe("the language of messages", () => {
  const TAGS = [
    ["de", "de"],
    ["de-AT", "de"],
    ["FR", "fr"],
    ["ru-Latn", "ru"],
    ["es", undefined],
    ["", undefined],
    ["*", undefined],
    ["dew", undefined],
  ] as const;
  for (const [tag, locale] of TAGS) it(`${tag} → ${locale}`, () => assert.equal(localeOf(tag), locale));

  const ENVIRONMENTS = [
    [{}, "en"],
    [{ LANG: "de_AT.UTF-8" }, "de"],
    [{ LANG: "de_AT.UTF-8", LC_ALL: "C" }, "en"],
    [{ LANG: "C.UTF-8", LC_MESSAGES: "nl_BE" }, "nl"],
    [{ LANG: "sr_RS@latin" }, "en"],
    [{ LC_ALL: "", LANG: "ru" }, "ru"],
  ] as const;
  for (const [environment, locale] of ENVIRONMENTS) {
    it(`${JSON.stringify(environment)} → ${locale}`, () => assert.equal(localeOfEnvironment(environment), locale));
  }
});
