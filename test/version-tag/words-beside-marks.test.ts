import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { parseVersionTag } from "../../src/version-tag/index.js";

/** Texts whose words stand where a language or a mark may stand, and are none. */
const NOTHING_STATED = [
  "Untertitel in Vorbereitung",
  "Untertitel auf Knopfdruck",
  "Subtitles in progress",
  "subtitled in yellow",
  "sous-titres en cours",
  "subtítulos en pantalla",
  "legendas em breve",
  "napisy na ekranie",
  "ondertitels in voorbereiding",
  "субтитры на экране",
  "Automatické titulky",
  "Grafiska undertexter",
  "Anschließend Gespräch mit AD Peter Müller",
  "with AD John Smith",
  "in original condition",
  "restored in original colour",
  "su subtítulo es Una historia de amor",
  "Kremen_FTR_S_GB-EN_GB_51",
  "Kremen_FTR_S_CH-FR_CH_51",
];

/** A statement of a region, then what is heard, read, and the codes of what is uncertain. */
const STATEMENTS: readonly (readonly [text: string, region: string, heard: string, read: string, doubts: string])[] = [
  ["dubbed in studio", "US", "en", "", "lang-by-region"],
  ["doublé en studio", "FR", "fr", "", "lang-by-region"],
  ["фильм дублирован в студии", "RU", "ru", "", "lang-by-region"],
  ["Babička dabing", "CZ", "cs", "", "lang-by-region"],
  ["csak feliratos", "HU", "", "hu", "sub-region"],
  ["sadece altyazılı", "TR", "", "tr", "sub-region"],
  ["ar subtitriem", "LV", "", "lv", "sub-region"],
  ["su anglų kalbos subtitrais", "LT", "", "en", ""],
  ["English language subtitles", "US", "", "en", ""],
  ["German language subtitled", "US", "de", "en", "sub-region"],
  ["magyar felirat nélkül", "HU", "", "", ""],
  ["angol nyelvű, felirat nélkül", "HU", "en", "", ""],
  ["Der Film ist auf Deutsch nicht synchronisiert", "DE", "de", "", ""],
  ["Español subtítulos", "ES", "", "es", ""],
  ["VO inglés subtítulos", "ES", "en", "es", "sub-region"],
  ["FILM COREEN SOUS-TITRE", "FR", "ko", "fr", "sub-region"],
  ["français/néerlandais sous-titré", "BE", "", "fr nl", ""],
  ["Film mit Untertiteln präsentiert von Viennale", "DE", "", "de", "sub-region"],
  ["met ondertiteling verzorgd door Invision", "NL", "", "nl", "sub-region"],
  ["English (subs)", "", "en", "und", "sub-unknown"],
  ["with subs", "", "", "und", "sub-unknown"],
  ["VO st", "BE", "", "fr", "sub-region audio-relative"],
];

describe("words beside marks", () => {
  for (const text of NOTHING_STATED) it(`nothing stated: ${text}`, () => assert.equal(parseVersionTag(text).tag, null));

  for (const [text, region, heard, read, doubts] of STATEMENTS) {
    it(`${text} ${region}: ${heard || "–"} heard, ${read || "–"} read`, () => {
      const { tag } = parseVersionTag(text, region === "" ? {} : { region });
      assert.equal((tag?.audio ?? []).join(" "), heard);
      assert.equal((tag?.subtitles ?? []).map(({ language }) => language).join(" "), read);
      assert.equal(tag?.ambiguity.join(" "), doubts);
    });
  }

  it("the mark in a bracket behind a language says nothing of the original", () => {
    assert.equal(parseVersionTag("Deutsch (ST)", { region: "CH" }).tag?.kind, "unknown");
    assert.equal(parseVersionTag("2D (СУБ)", { region: "RU" }).tag?.kind, "original");
  });

  it("a participle behind the languages of intertitles takes none of them, a noun the last", () => {
    const french = parseVersionTag("muet, intertitres anglais et français sous-titrés", { region: "FR" }).tag;
    assert.deepEqual([french?.intertitles, french?.subtitles?.[0]?.assumed], [["en", "fr"], true]);
    const english = parseVersionTag("intertitles in English and Russian subtitles").tag;
    assert.deepEqual([english?.intertitles, english?.subtitles?.[0]?.language], [["en"], "ru"]);
  });

  it("a year is no audio description", () => {
    assert.equal(parseVersionTag("English (AD 1066)").tag?.access, undefined);
  });
});
