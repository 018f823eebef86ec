import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  looksLikeCompany,
  looksLikeName,
  readCompanyList,
  readNameList,
  readPersonName,
} from "../../../src/record/fields/index.js";
import { later, wordsOf } from "./stretches.js";

const NAMES: readonly (readonly [
  text: string,
  given: string | undefined,
  family: string | undefined,
  normal?: string,
])[] = [
  ["Natalia MANSKAYA", "Natalia", "Manskaya", "Natalia Manskaya"],
  ["KANTEMIR BALAGOV", "Kantemir", "Balagov", "Kantemir Balagov"],
  ["LUDWIG VAN BEETHOVEN", "Ludwig", "van Beethoven", "Ludwig van Beethoven"],
  ["Sinéad O'CONNOR", "Sinéad", "O'Connor", "Sinéad O'Connor"],
  ["Sergei SEL'IANOV", "Sergei", "Sel'ianov", "Sergei Sel'ianov"],
  ["BONG Joon-ho", "Joon-ho", "Bong", "Bong Joon-ho"],
  ["MANSKY Vitali", "Vitali", "Mansky", "Mansky Vitali"],
  ["Tat'iana Nastashevskaia", "Tat'iana", "Nastashevskaia"],
  ["Wim De Ridder", "Wim", "De Ridder"],
  ["T. Smorodinskaia", "T.", "Smorodinskaia"],
  ["Alisher Burkhanovich Usmanov", "Alisher Burkhanovich", "Usmanov"],
  ["Madonna", undefined, undefined],
];

describe("readPersonName", () => {
  for (const [text, given, family, normal] of NAMES) {
    it(text, () => {
      const name = readPersonName(later(text))!.value;
      assert.deepEqual([name.printed, name.given, name.family, name.normal], [text, given, family, normal]);
    });
  }
  it("keeps a second script as a variant", () => {
    const found = readPersonName(later("Andrey GRYAZEV (Андрей ГРЯЗЕВ)"))!;
    assert.deepEqual(found.value.variants, [{ text: "Андрей ГРЯЗЕВ", script: "Cyrl", language: "ru" }]);
    assert.equal(found.value.printed, "Andrey GRYAZEV");
  });
  it("tells suffixes and drops the sentence's full stop", () => {
    assert.equal(readPersonName(later("Robert Downey Jr."))?.value.suffix, "Jr.");
    assert.equal(readPersonName(later("Anna Soudakevitch."))?.value.printed, "Anna Soudakevitch");
    assert.equal(readPersonName(later("  ")), undefined);
  });
});

const LISTS: readonly (readonly [text: string, people: string])[] = [
  [
    "Aleksei Mizgirev, with participation by Iurii Klavdiev",
    "Aleksei Mizgirev | Iurii Klavdiev #with participation by",
  ],
  [
    "Hélène Darras (la mère), Simon Vauquelin (Tom), Odile Reber…",
    "Hélène Darras >la mère | Simon Vauquelin >Tom | Odile Reber +",
  ],
  ["Lotte Claes, Bram Hoekstra en Wim De Ridder", "Lotte Claes | Bram Hoekstra | Wim De Ridder"],
  ["Claire Rambert, d’après le récit de Joseph Maille", "Claire Rambert | Joseph Maille #d’après le récit de"],
  ["Oleg Negin (screenplay)", "Oleg Negin #screenplay"],
  ["Robert Downey, Jr., Sam Smith", "Robert Downey, Jr. | Sam Smith"],
  ["John Smith, ASC, Jane Doe BSC", "John Smith | Jane Doe"],
  ["Andrey GRYAZEV (Андрей ГРЯЗЕВ) ...Himself", "Andrey GRYAZEV >Himself"],
  ["Andrei Ivanov ... Boris", "Andrei Ivanov >Boris"],
  ["Анна Ветрова, Игорь Лукин и др.", "Анна Ветрова | Игорь Лукин +"],
  ["Ute Graf, Karel Dvorský u.a.", "Ute Graf | Karel Dvorský +"],
  ["José Ortega y Gasset", "José Ortega y Gasset"],
  ["Ana Díaz y Juan Pérez", "Ana Díaz | Juan Pérez"],
  ["Софія Деркач та Назар Лозинський", "Софія Деркач | Назар Лозинський"],
  ["Sean O'Brien / Mary-Ann D'Arc", "Sean O'Brien | Mary-Ann D'Arc"],
  ["((((", ""],
  ["", ""],
];

describe("readNameList", () => {
  for (const [text, expected] of LISTS) {
    it(text, () => {
      const { people, more } = readNameList(later(text));
      const told = people.map(
        ({ value: { name, character, note } }) =>
          `${name.printed}${character ? ` >${character}` : ""}${note ? ` #${note}` : ""}`,
      );
      assert.equal(told.join(" | ") + (more ? " +" : ""), expected);
      for (const { value, span } of people) {
        assert.ok(wordsOf(text, { span }).includes(value.name.printed));
        if (value.characterSpan) assert.equal(wordsOf(text, { span: value.characterSpan }), value.character);
      }
    });
  }
  it("makes notes of brackets where no actors are listed", () => {
    const [person] = readNameList(later("Jan Novák (HBO)"), { cast: false }).people;
    assert.equal(person?.value.note, "HBO");
  });
});

describe("looksLikeCompany, looksLikeName", () => {
  for (const text of [
    "STW Film Studio",
    "Central Partnership",
    "Lenfilm",
    "Студия «Причал»",
    "Filmkomitee der Russischen Föderation",
    "Veerhuis Films",
    "Foo GmbH",
    "Кинокомпания СТВ",
  ]) {
    it(`${text} is a company`, () => {
      assert.ok(looksLikeCompany(text) >= 0.7);
      assert.ok(looksLikeCompany(text) >= 0.7 && looksLikeName(text) < looksLikeCompany(text));
    });
  }
  for (const text of [
    "Alisher Usmanov",
    "Tat'iana Nastashevskaia",
    "Ксения Сурикова",
    "Wim De Ridder",
    "T. Smorodinskaia",
    "Igor Sa",
  ]) {
    it(`${text} is a person`, () => assert.ok(looksLikeName(text) >= 0.7 && looksLikeCompany(text) < 0.6));
  }
  for (const text of [
    "Main Competition",
    "The First Teacher",
    "Leave a Reply",
    "5.0/5",
    "Your email address will not be published.",
    "drama",
    "",
  ]) {
    it(`${text} is no name`, () => assert.ok(looksLikeName(text) < 0.6));
  }
});

describe("readCompanyList", () => {
  for (const [text, names] of [
    ["Filmkomitee der Russischen Föderation/Lenfilm", "Filmkomitee der Russischen Föderation | Lenfilm"],
    ["Vertov. Real cinema (", "Vertov. Real cinema"],
    ["Vertov. Real cinema (www.vertov.ru)", "Vertov. Real cinema"],
    ["L.S.D.F. (Studios Films Documentaires de Léningrad)", "L.S.D.F. (Studios Films Documentaires de Léningrad)"],
    ["Foo Films, Inc., Bar Pictures Ltd.", "Foo Films, Inc. | Bar Pictures Ltd."],
    ["Rai Cinema and Arte France Cinéma", "Rai Cinema | Arte France Cinéma"],
    ["Smith & Sons Film", "Smith & Sons Film"],
    ["Студия «Север, Юг», Мосфильм", "Студия «Север, Юг» | Мосфильм"],
    ["Rezo Lux, Paris", "Rezo Lux"],
    ["Biber Film, Belgrad, Serbia", "Biber Film"],
    ["Moor Film, Berlin, Fenn Film, Praha", "Moor Film | Fenn Film"],
    ["Paris Film, London Pictures", "Paris Film | London Pictures"],
    ["Paris, Rezo Lux", "Paris | Rezo Lux"],
    ["(((((", ""],
  ] as const) {
    it(text, () => {
      const found = readCompanyList(later(text));
      assert.equal(found.map(({ value }) => value.name).join(" | "), names);
      for (const each of found) assert.equal(wordsOf(text, each), each.value.name);
    });
  }
  it("tells the country in brackets", () =>
    assert.equal(readCompanyList(later("Kestrel Pictures (UK)"))[0]?.value.country, "GB"));
});
