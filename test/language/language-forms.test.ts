import assert from "node:assert/strict";
import { iso6393To1 } from "iso-639-3";
import { describe, it } from "mocha";
import { languageForms, languageGroup, lookupLanguageWord, LOCALES, type Locale } from "../../src/language/index.js";
import { foldWord } from "../../src/text/index.js";
import { derivedForms } from "../../scripts/languages/derived-forms.js";

const ISO_639_1 = [...new Set(Object.values(iso6393To1))].sort();

const FORMS: readonly (readonly [string, Locale, object])[] = [
  ["ru", "en", { name: "Russian", adjective: "Russian", code: "RU" }],
  ["fr", "fr", { name: "français", adjective: "française", code: "FR" }],
  ["el", "fr", { name: "grec", adjective: "grecque", code: "EL" }],
  ["tr", "fr", { name: "turc", adjective: "turque", code: "TR" }],
  ["hi", "fr", { name: "hindi", code: "HI" }],
  ["nl", "nl", { name: "Nederlands", adjective: "Nederlandse", code: "NL" }],
  ["hi", "nl", { name: "Hindi", code: "HI" }],
  ["fr", "de", { name: "Französisch", adjective: "französisch", abbreviation: "frz.", code: "FR" }],
  ["hi", "de", { name: "Hindi", code: "HI" }],
  ["ru", "ru", { name: "русский", adjective: "русский", prepositional: "русском", instrumentalPlural: "русскими", abbreviation: "рус.", code: "RU" }],
  ["hi", "ru", { name: "хинди", code: "HI" }],
  ["he", "ru", { name: "иврит", prepositional: "иврите", code: "HE" }],
  ["nl-BE", "nl", { name: "Vlaams", adjective: "Vlaamse", code: "NL-BE" }],
  ["fr-CM", "de", { name: "Französisch (Kamerun)", code: "FR-CM" }],
  ["no tag", "de", { name: "no tag", code: "NO TAG" }],
]; // prettier-ignore

/** Names that have no row of their own take their forms from the ending. */
const DERIVED: readonly (readonly [string, Locale, string | undefined])[] = [
  ["Kabylisch", "de", "kabylisch"],
  ["Hindi", "de", undefined],
  ["Nordsamisch (Schweden)", "de", undefined],
  ["sundanais", "fr", "sundanaise"],
  ["tahitien", "fr", "tahitienne"],
  ["hindi", "fr", undefined],
  ["Balinees", "nl", "Balinese"],
  ["Kabylisch", "nl", "Kabylische"],
  ["Akan", "nl", undefined],
  ["кабильский", "ru", "кабильский"],
  ["хинди", "ru", undefined],
  ["Kabyle", "en", "Kabyle"],
];

function writtenForms(tag: string, locale: Locale): readonly string[] {
  const { name, adjective, prepositional, instrumentalPlural, abbreviation } = languageForms(tag, locale);
  return [name, adjective, prepositional, instrumentalPlural, abbreviation].filter((form) => form !== undefined);
}

describe("forms of languages for writing", () => {
  for (const [tag, locale, forms] of FORMS) {
    it(`${tag} in ${locale}`, () => assert.deepEqual(languageForms(tag, locale), forms));
  }
  for (const locale of LOCALES) {
    it(`of all ${ISO_639_1.length} languages of ISO 639-1 are read back in ${locale}, as that language alone`, () => {
      const lost = ISO_639_1.flatMap((tag) =>
        writtenForms(tag, locale).filter((form) => {
          const groups = new Set(lookupLanguageWord(foldWord(form)).map((word) => languageGroup(word.tag)));
          return groups.size !== 1 || !groups.has(languageGroup(tag));
        }),
      );
      assert.deepEqual(lost, []);
    });
    it(`abbreviate no two languages alike in ${locale}`, () => {
      const short = ISO_639_1.flatMap((tag) => languageForms(tag, locale).abbreviation ?? []);
      assert.deepEqual(short, [...new Set(short)]);
    });
  }
  for (const [name, locale, adjective] of DERIVED) {
    it(`the adjective of ${name} in ${locale} is ${adjective ?? "not made"}`, () => {
      assert.equal(derivedForms(name, locale)?.adjective, adjective);
    });
  }
});
