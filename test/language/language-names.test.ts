import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { languageName, lookupLanguages, LOCALES } from "../../src/language/index.js";
import { readJson } from "./data-file.js";

const NAMES: Readonly<Record<string, readonly string[]>> = {
  ru: ["Russian", "russe", "Russisch", "Russisch", "русский"],
  zh: ["Chinese", "chinois", "Chinees", "Chinesisch", "китайский"],
  cmn: ["Mandarin", "mandarin", "Mandarijn", "Mandarin", "мандаринский"],
  "nl-BE": ["Flemish", "flamand", "Vlaams", "Flämisch", "фламандский"],
  prs: ["Dari", "dari", "Dari", "Dari", "дари"],
  "fr-029": ["French (Caribbean)", "français (Caraïbes)", "Frans (Caribisch gebied)", "Französisch (Karibik)", "французский (Карибы)"],
  "en-SE": ["English (Sweden)", "anglais (Suède)", "Engels (Zweden)", "Englisch (Schweden)", "английский (Швеция)"],
}; // prettier-ignore

describe("names of languages", () => {
  for (const [tag, expected] of Object.entries(NAMES)) {
    it(`${tag}: ${expected.join(", ")}`, () => {
      assert.deepEqual(
        LOCALES.map((locale) => languageName(tag, locale)),
        expected,
      );
    });
  }
  it("tells Mandarin from Chinese, and unknown from several, in every locale", () => {
    for (const locale of LOCALES) {
      assert.notEqual(languageName("cmn", locale), languageName("zh", locale));
      assert.notEqual(languageName("und", locale), languageName("mul", locale));
      assert.doesNotMatch(languageName("und", locale), /root/i);
    }
  });
  it("falls back to the registry's description, then to the tag", () => {
    assert.equal(languageName("kca", "en"), "Khanty");
    assert.equal(languageName("xx", "en"), "xx");
    assert.equal(languageName("no tag", "fr"), "no tag");
    assert.equal(languageName("", "fr"), "");
  });
  it("go there and back for every entry of the ISDCF registry", () => {
    const { rows } = readJson<{ rows: readonly { rfc5646Tag: string }[] }>("data/languages/dcnc.json");
    const lost = rows.flatMap(({ rfc5646Tag: tag }) =>
      LOCALES.filter((locale) => lookupLanguages({ text: languageName(tag, locale), locale })[0]?.tag !== tag).map(
        (locale) => `${tag} ${locale} ${languageName(tag, locale)}`,
      ),
    );
    assert.deepEqual(lost, []);
  });
});
