import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  findAgeRatings,
  readColour,
  readForm,
  readFormats,
  readGenres,
  readPremiere,
  readReleases,
  readVersion,
} from "../../../src/record/fields/index.js";
import { later, wordsOf } from "./stretches.js";

describe("readColour", () => {
  for (const [text, value, words] of [
    ["35 mm | Farbe / colour", "colour", "Farbe / colour"],
    ["Color, 82 minutes", "colour", "Color"],
    ["91 min • b/w • 35mm", "bw", "b/w"],
    ["n&b, 35mm", "bw", "n&b"],
    ["ч/б", "bw", "ч/б"],
    ["cz.-b.", "bw", "cz.-b."],
    ["Colour and b/w", "colour-and-bw", "Colour and b/w"],
    ["viragiert", "tinted", "viragiert"],
    ["107 min, c & b/w, 35mm", "colour-and-bw", "c & b/w"],
    ["94 min / c / DCP", "colour", "c"],
    ["35 mm, mv/sv, 86 min", "bw", "mv/sv"],
    ["97', boja", "colour", "boja"],
  ] as const) {
    it(text, () => {
      const found = readColour(later(text));
      assert.equal(found?.value.value, value);
      assert.equal(wordsOf(text, found), words);
    });
  }
  it("is not told by other words", () => assert.equal(readColour(later("Russian, 35mm")), undefined));
  it("is not told by a letter of a list", () => assert.equal(readColour(later("screens a, b, c")), undefined));
});

describe("readForm and readFormats", () => {
  for (const [text, form] of [
    ["Spielfilme, 137min", "fiction"],
    ["Colour, documentary", "documentary"],
    ["Russia | 2019 | Narrative", "fiction"],
    ["film d’animation", "animation"],
    ["Russia", undefined],
  ] as const) {
    it(`${text}: ${form}`, () => assert.equal(readForm(later(text))?.value.value, form));
  }
  for (const [text, formats] of [
    ["35 mm | Farbe", "35mm"],
    ["format : Beta", "Beta"],
    ["16mm/35 mm", "16mm 35mm"],
    ["2K DCP", "DCP"],
    ["DigiBeta PAL", "Digital Betacam"],
    ["89 minutes", ""],
  ] as const) {
    it(`${text}: ${formats}`, () =>
      assert.equal(
        readFormats(later(text))
          .map(({ value }) => value.value)
          .join(" "),
        formats,
      ));
  }
});

describe("findAgeRatings", () => {
  for (const [text, value] of [
    ["FSK 12", "12"],
    ["Elena Ljadowa, ab 12, 141 min", "12"],
    ["16+", "16"],
    ["Kijkwijzer: 12", "12"],
    ["Suitable for audiences aged 12 and above", "12"],
    ["interdit aux moins de 12 ans", "12"],
    ["tous publics", "0"],
    ["от 12 лет", "12"],
    ["přístupný od 12 let", "12"],
    ["ab 12 Uhr", undefined],
    ["ab 18.00", undefined],
    ["from 9 March", undefined],
    ["Kinostart ab 14. Mai", undefined],
    ["from 7pm", undefined],
    ["+12 345", undefined],
    ["2020", undefined],
    ["(15)", undefined],
  ] as const) {
    it(`${text}: ${value}`, () => assert.equal(findAgeRatings(later(text))[0]?.value.value, value));
  }
  it("takes a bare number behind a label", () => {
    assert.equal(findAgeRatings(later("(15)"), { labelled: true })[0]?.value.value, "15");
    assert.equal(findAgeRatings(later("PG-13"), { labelled: true })[0]?.value.value, "PG-13");
    assert.deepEqual(findAgeRatings(later("N/R"), { labelled: true }), []);
  });
});

describe("readPremiere", () => {
  for (const [text, status, country] of [
    ["128 min – Deutsche Erstaufführung", "national", "DE"],
    ["SPANISH PREMIERE", "national", "ES"],
    ["Österreich-Premiere", "national", "AT"],
    ["première française", "national", "FR"],
    ["South African premiere", "national", "ZA"],
    ["African premiere", "continental", undefined],
    ["Local premiere", "local", undefined],
    ["World Premiere", "world", undefined],
    ["Avant-première", "preview", undefined],
    ["premiere", undefined, undefined],
    ["Премьера в мире", undefined, undefined],
  ] as const) {
    it(`${text}: ${status}`, () => {
      const found = readPremiere(later(text));
      assert.equal(found?.value.status, status);
      assert.equal(found?.value.country, country);
    });
  }
});

describe("readReleases", () => {
  it("takes days on which a film comes to the cinemas", () => {
    assert.equal(readReleases(later("Sortie : 14 janvier 2004"))[0]?.value.date, "2004-01-14");
    assert.equal(readReleases(later("Opens in New York May 16, 2012."))[0]?.value.date, "2012-05-16");
    assert.equal(readReleases(later("Kinostart: 12.3.2020"), { country: "DE" })[0]?.value.country, "DE");
  });
  it("takes no other days", () => {
    assert.deepEqual(readReleases(later("11/19/2021 10:00 pm")), []);
    assert.deepEqual(readReleases(later("Kinostart -")), []);
  });
});

describe("readGenres", () => {
  const named = (text: string, labelled = false): string =>
    readGenres(later(text), { labelled })
      .map(({ value }) => value)
      .join(" | ");
  it("takes lists of nothing but genres", () => {
    assert.equal(named("Drama, History"), "Drama | History");
    assert.equal(named("Coming-of-Age, Drama"), "Coming-of-Age | Drama");
    assert.equal(named("драма, комедия"), "драма | комедия");
    assert.equal(named("History of Russia"), "");
    assert.equal(named("Odessa"), "");
  });
  it("takes unknown ones behind a label, but no form", () => {
    assert.equal(named("Weird Western, Drama", true), "Weird Western | Drama");
    assert.equal(named("fiction", true), "");
  });
});

describe("readVersion", () => {
  for (const [text, audio, subtitles] of [
    ["Russian original version with English subtitles", "ru", "en"],
    ["In Czech with English electronic subtitles", "cs", "en"],
    ["українською мовою з англійськими субтитрами", "uk", "en"],
    ["Мова: українська. Субтитри: англійські", "uk", "en"],
    ["OmdtU", undefined, "de"],
  ] as const) {
    it(text, () => {
      const tag = readVersion(later(text))?.value;
      assert.equal(tag?.audio?.[0], audio);
      assert.equal(tag?.subtitles?.[0]?.language, subtitles);
    });
  }
  for (const text of [
    "Andrei Konchalovsky",
    "Odessa",
    "Drama",
    "A film about a Russian woman who learns to speak again after the war",
  ]) {
    it(`${text}: none`, () => assert.equal(readVersion(later(text)), undefined));
  }
});
