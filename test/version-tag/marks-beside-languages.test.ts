import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { parseVersionTag } from "../../src/version-tag/index.js";

/** A statement, and what it makes heard and read, each a list in its order; the kind where it is not `full`. */
const STATEMENTS: readonly (readonly [text: string, heard: string, read: string, ambiguity?: string])[] = [
  ["RU OV FR/NL", "ru", "fr nl"],
  ["RU OV FR & NL", "ru", "fr nl"],
  ["RU OV with FR/NL", "ru", "fr nl"],
  ["Russian OV with English", "ru", "en"],
  ["RU OV FR", "ru", "fr", "role-unclear"],
  ["RU OV, FR, 98 min", "ru", "", "subs-by-region"],
  ["EN SDH", "", "en:sdh"],
  ["English SDH", "", "en:sdh"],
  ["FR HOH", "", "fr:sdh"],
  ["RU OV EN SDH", "ru", "en:sdh"],
  ["EN SDH subtitles", "", "en:sdh"],
  ["OF/d", "", "de", "audio-relative"],
  ["OF/d,f", "", "de fr", "audio-relative"],
  ["hrvatski titlovi", "", "hr"],
  ["titlovi na hrvatskom", "", "hr"],
  ["s hrvatskim titlovima", "", "hr"],
  ["srpski titlovi", "", "sr"],
  ["српски титлови", "", "sr"],
  ["slovenski podnapisi", "", "sl"],
  ["V. Française", "fr", ""],
  ["90 min, V. Française", "fr", ""],
  ["V. Italiana sott. inglese", "it", "en"],
  ["V. Inglesa, sub. español", "en", "es"],
  ["V. Deutsch", "de", ""],
  ["E. English", "en", ""],
  ["vo kazakhe stf", "kk", "fr"],
  ["Japonais stf", "ja", "fr"],
  ["Suomi, ruotsi", "fi sv", ""],
  ["Eesti, vene", "et ru", ""],
  ["Eesti keel", "et", ""],
  ["Original Russian, English subtitled", "ru", "en"],
  ["v.o. coréenne sous-titrée", "ko", "fr", "sub-region"],
  ["film coréen sous-titré", "ko", "fr", "sub-region"],
  ["VO inglés subtitulada", "en", "es", "sub-region"],
  ["v.o. inglese sottotitolata", "en", "it", "sub-region"],
  ["español e inglés subtitulado", "es en", "es", "sub-region"],
  ["VO japonaise sous-titrée français", "ja", "fr"],
  ["Engels ondertiteld", "", "en"],
  ["VOSTFR + STA", "", "fr en", "audio-relative"],
  ["FR OV/ondt. NL", "fr", "nl"],
  ["original em japonês com legendas em português", "ja", "pt"],
  ["Japanese (sub)", "ja", "und", "sub-unknown"],
  ["English (CC)", "en", "en:sdh", "sub-region"],
  ["English (AD)", "en", ""],
  ["French (BE)", "fr-BE", ""],
  ["Der Film ist auf Englisch", "en", ""],
  ["magyar felirattal", "", "hu"],
  ["Türkçe altyazılı", "", "tr"],
  ["English subtitles where the dialogue is in Welsh", "", "en:partial", "partial"],
  ["In German and English; German portions subtitled in English", "de en", "en:partial", "partial"],
  ["Welsh dialogue subtitled in English", "cy", "en"],
];

/** Names of persons and countries, and words of other languages. */
const NOTHING_STATED = [
  "R: A. German, 98 min",
  "Regie: A. German",
  "En lang stang",
  "Stang",
  "norsk stang",
  "Eesti",
  "Suomi",
  "SUOMI / RUOTSI",
  "Suomi / Ruotsi",
  "Der Film ist auf Englisch nicht erhältlich",
  "The subtitles were written by the author's sister",
  "Les sous-titres ont été réalisés par Titra",
  "79 AD",
];

/** A mark of the original with more behind it, and what is read. */
const SWISS_ORIGINALS = [
  ["Ov•D/f", "fr"],
  ["Ov,D/f", "fr"],
  ["OV+D/df", "de fr"],
  ["Ov/df", "de fr"],
] as const;

describe("marks beside languages", () => {
  for (const [text, heard, read, ambiguity = ""] of STATEMENTS) {
    it(`${text}: ${heard || "–"} heard, ${read || "–"} read`, () => {
      const { tag } = parseVersionTag(text);
      const subtitles = (tag?.subtitles ?? []).map(({ language, kind }) =>
        kind === "full" ? language : `${language}:${kind}`,
      );
      assert.equal((tag?.audio ?? []).join(" "), heard);
      assert.equal(subtitles.join(" "), read);
      assert.equal(tag?.ambiguity.join(" "), ambiguity);
    });
  }

  for (const text of NOTHING_STATED) it(`nothing stated: ${text}`, () => assert.equal(parseVersionTag(text).tag, null));
  for (const [text, read] of SWISS_ORIGINALS) {
    it(`${text} is an original in Switzerland, ${read} read`, () => {
      const { tag } = parseVersionTag(text, { region: "CH" });
      assert.equal(tag?.kind, "original");
      assert.equal(tag.audio, null);
      assert.equal(tag.subtitles?.map(({ language }) => language).join(" "), read);
    });
  }

  it("nothing for the deaf where no language stands", () => assert.equal(parseVersionTag("SDH Productions").tag, null));
  it("says that no subtitles are there", () => assert.deepEqual(parseVersionTag("bez titlova").tag?.subtitles, []));
});
