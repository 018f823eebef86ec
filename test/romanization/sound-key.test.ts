import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { soundKey, soundKeys } from "../../src/romanization/index.js";

/** Spellings that reduce to one key. */
const ONE_KEY: readonly (readonly [key: string, ...words: string[]])[] = [
  ["ula", "Юлия", "Iuliia", "Yuliya", "Julija", "Julia", "ЮЛИЯ"],
  ["fedor", "Фёдор", "Федор", "Fyodor", "Fiodor", "Fjodor", "Fëdor", "Fedor"],
  ["uri", "Юрий", "Yuri", "Yury", "Iurii", "Jurij", "Iouri", "Yuriy"],
  ["kremen", "Кремень", "Kremen'", "Kremenʹ", "Kremen’", "Kremen"],
  ["Serbakov", "Щербаков", "Shcherbakov", "Ščerbakov", "Schtscherbakow", "Chtcherbakov"],
  ["Cehov", "Чехов", "Chekhov", "Tchekhov", "Čehov"],
  ["Zukov", "Жуков", "Zhukov", "Žukov"],
  ["gogol", "Гоголь", "Gogolʹ", "Gogol"],
  ["ala", "Алла", "Alla"],
  ["natala", "Наталия", "Наталья", "Natalia", "Natal'ya"],
  ["hruSev", "Хрущёв", "Khrushchev", "Hruščëv"],
];

/** Two spellings that share a key by the reading of a language. */
const SHARED: readonly (readonly [cyrillic: string, latin: string, language: string])[] = [
  ["Пушкин", "Pouchkine", "French"],
  ["Жуков", "Joukov", "French"],
  ["Чехов", "Tschechow", "German"],
  ["Чехов", "Czechow", "Polish"],
  ["Чехов", "Chéjov", "Spanish"],
  ["Чехов", "Txékhov", "Catalan"],
  ["Шишкин", "Siskin", "scholarly, without its carons"],
  ["Захаров", "Zaxarov", "scholarly"],
  ["Путин", "Poetin", "Dutch"],
];

describe("sound keys", () => {
  for (const [key, ...words] of ONE_KEY) {
    for (const word of words) it(`${word}: ${key}`, () => assert.equal(soundKey(word), key));
  }

  for (const [cyrillic, latin, language] of SHARED) {
    it(`${language}: ${cyrillic} and ${latin} share one`, () => {
      const keys = soundKeys(latin);
      assert.ok(
        soundKeys(cyrillic).some((key) => keys.includes(key)),
        keys.join(" "),
      );
    });
  }

  for (const [a, b] of [
    ["Егор", "Игорь"],
    ["Марк", "Макар"],
    ["Киселёв", "Киселёва"],
    ["Putin", "Pugin"],
  ] as const) {
    it(`${a} and ${b} have nothing in common`, () => {
      assert.ok(!soundKeys(a).some((key) => soundKeys(b).includes(key)));
    });
  }

  it("keep letters of other scripts, and drop what is no letter", () => {
    assert.equal(soundKey("東京-2!"), "東京2");
    assert.equal(soundKey(""), "");
    assert.equal(soundKey("—"), "");
  });

  it("the usual key is the first of all", () => {
    fc.assert(fc.property(fc.string(), (word) => assert.equal(soundKeys(word)[0], soundKey(word))));
  });

  it("do not depend on capitals", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[а-яёa-zšžč]{0,20}$/u), (word) =>
        assert.equal(soundKey(word.toUpperCase()), soundKey(word)),
      ),
    );
  });
});
