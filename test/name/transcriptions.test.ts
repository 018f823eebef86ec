import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { compareNames } from "../../src/name/index.js";

/** A person, and how the languages write the name. */
const SPELLINGS: readonly (readonly [name: string, ...spellings: (readonly [language: string, name: string])[]])[] = [
  [
    "Никита Хрущёв",
    ["en", "Nikita Khrushchev"],
    ["fr", "Nikita Khrouchtchev"],
    ["de", "Nikita Chruschtschow"],
    ["nl", "Nikita Chroesjtsjov"],
    ["it", "Nikita Chruščëv"],
    ["es", "Nikita Jruschov"],
    ["ca", "Nikita Khrusxov"],
    ["pl", "Nikita Chruszczow"],
    ["cs", "Nikita Chruščov"],
    ["hu", "Nyikita Hruscsov"],
    ["sv", "Nikita Chrusjtjov"],
    ["nb", "Nikita Khrusjtsjov"],
    ["fi", "Nikita Hruštšov"],
    ["et", "Nikita Hruštšov"],
    ["lv", "Ņikita Hruščovs"],
    ["lt", "Nikita Chruščiovas"],
    ["ro", "Nikita Hrușciov"],
  ],
  [
    "Александр Солженицын",
    ["en", "Alexander Solzhenitsyn"],
    ["fr", "Alexandre Soljenitsyne"],
    ["de", "Alexander Solschenizyn"],
    ["it", "Aleksandr Solženicyn"],
    ["pl", "Aleksandr Sołżenicyn"],
    ["hu", "Alekszandr Szolzsenyicin"],
    ["sv", "Aleksandr Solzjenitsyn"],
    ["da", "Aleksandr Solsjenitsyn"],
    ["et", "Aleksandr Solženitsõn"],
    ["lv", "Aleksandrs Solžeņicins"],
    ["lt", "Aleksandras Solženicynas"],
    ["ro", "Aleksandr Soljenițîn"],
    ["pt", "Alexandre Soljenítsin"],
  ],
  [
    "Михаил Булгаков",
    ["fr", "Mikhaïl Boulgakov"],
    ["de", "Michail Bulgakow"],
    ["nl", "Michail Boelgakov"],
    ["es", "Mijaíl Bulgákov"],
    ["pl", "Michaił Bułhakow"],
    ["hr", "Mihail Bulgakov"],
    ["lv", "Mihails Bulgakovs"],
    ["lt", "Michailas Bulgakovas"],
    ["tr", "Mihail Bulgakov"],
  ],
  [
    "Дмитрий Шостакович",
    ["fr", "Dmitri Chostakovitch"],
    ["de", "Dmitri Schostakowitsch"],
    ["nl", "Dmitri Sjostakovitsj"],
    ["pl", "Dmitrij Szostakowicz"],
    ["hu", "Dmitrij Sosztakovics"],
    ["fi", "Dmitri Šostakovitš"],
    ["ca", "Dmitri Xostakóvitx"],
    ["ro", "Dmitri Șostakovici"],
    ["tr", "Dmitri Şostakoviç"],
    ["eo", "Dmitrij Ŝostakoviĉ"],
    ["lt", "Dmitrijus Šostakovičius"],
  ],
  ["Сергей Прокофьев", ["de", "Sergei Prokofjew"], ["hu", "Szergej Prokofjev"], ["pl", "Siergiej Prokofjew"]],
  ["Людмила Гурченко", ["fr", "Lioudmila Gourtchenko"], ["de", "Ljudmila Gurtschenko"], ["pl", "Ludmiła Gurczenko"]],
  ["Георгий Жжёнов", ["fr", "Gueorgui Jjionov"], ["de", "Georgi Schschonow"]],
  ["Евгений Евтушенко", ["fr", "Evgueni Evtouchenko"], ["de", "Jewgeni Jewtuschenko"], ["lv", "Jevgeņijs Jevtušenko"]],
];

describe("spellings of many languages", () => {
  for (const [name, ...spellings] of SPELLINGS) {
    describe(name, () => {
      for (const [language, spelling] of spellings) {
        it(`${language}: ${spelling}`, () => assert.equal(compareNames(spelling, name).verdict, "same"));
      }

      it("agree with each other", () => {
        for (const [, a] of spellings) for (const [, b] of spellings) assert.equal(compareNames(a, b).verdict, "same");
      });

      it("are nobody else", () => {
        for (const [other] of SPELLINGS.filter(([one]) => one !== name)) {
          for (const [, spelling] of spellings) assert.equal(compareNames(spelling, other).verdict, "different");
        }
      });
    });
  }
});
