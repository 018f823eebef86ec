import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { SchemeRun, compileScheme, readableText, type CompiledScheme } from "../../src/romanization/engine/index.js";
import type { SchemeTable } from "../../src/romanization/index.js";

const ALPHABET = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
const PLAIN = "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch ” y ’ e yu ya".split(" ");
const LETTERS = { ...Object.fromEntries([...ALPHABET].map((letter, at) => [letter, PLAIN[at]!])), ё: "yo" };
const GENERIC: SchemeTable = { letters: { ї: "i", ѣ: "e" } };

const scheme = (table: Partial<SchemeTable>): CompiledScheme =>
  compileScheme("Cyrl", [{ letters: LETTERS, ...table }], GENERIC);
const write = (text: string, compiled: CompiledScheme): string =>
  new SchemeRun(readableText(text).text, compiled).run();

const PLAIN_SCHEME = scheme({});

describe("the engine of schemes", () => {
  for (const [text, latin] of [
    ["Щукин щука ЩУКА", "Shchukin shchuka SHCHUKA"],
    ["БОРЩ Борщ борЩ", "BORSHCH Borshch borShch"],
    ["МакДональд", "MakDonal’d"],
    ["Я ШАГАЮ ПО МОСКВЕ", "YA SHAGAYU PO MOSKVE"],
    ["Я шагаю по Москве", "Ya shagayu po Moskve"],
    ["И. Ю. ШУБИНА\nИ. Ю. Шубина", "I. YU. SHUBINA\nI. Yu. Shubina"],
    ["Я", "Ya"],
    ["Юлия (Юля) «Юла» Ю-2", "Yuliya (Yulya) «Yula» Yu-2"],
    ["ШИШКА-Шишка", "SHISHKA-Shishka"],
    ["", ""],
    ["Wings 🎬 3D \r\n\t", "Wings 🎬 3D \r\n\t"],
  ] as const) {
    it(`writes ${JSON.stringify(text)}`, () => assert.equal(write(text, PLAIN_SCHEME), latin));
  }

  it("looks left and right, across no word", () => {
    const contexts = [
      { match: "е", left: "boundary|vowel|ьъ", to: "ye" },
      { match: "ия", right: "boundary", to: "ia" },
      { match: "з", left: "!vowel|boundary", right: "consonant", to: "zz" },
    ];
    const compiled = scheme({ contexts });
    assert.equal(write("Ева съела обед-ель, Елисей", compiled), "Yeva s”yela obed-yel’, Yelisey");
    assert.equal(write("Мария Марияна МАРИЯ!", compiled), "Maria Mariyana MARIA!");
    assert.equal(write("нзт азт", compiled), "nzzt azt");
  });

  it("takes the first rule that fits, those of a house before those of its base", () => {
    const base: SchemeTable = { letters: LETTERS, contexts: [{ match: "ш", to: "x" }], words: { шар: "ball" } };
    const house: SchemeTable = { letters: { а: "ah" }, contexts: [{ match: "ш", right: "а", to: "sch" }] };
    const compiled = compileScheme("Cyrl", [house, base], GENERIC);
    assert.equal(write("шах шум Шар ШАР", compiled), "schahkh xum Ball BALL");
  });

  it("takes letters tied by a ligature together", () => {
    const compiled = scheme({ letters: { ...LETTERS, ц: "t͡s", ю: "i͡u" } });
    assert.equal(write("Царицын ЦАРИЦЫН Юла", compiled), "T͡Sarit͡syn T͡SARIT͡SYN I͡Ula");
  });

  it("takes the apostrophe inside a word as a letter where the scheme has one", () => {
    const compiled = scheme({ letters: { ...LETTERS, "’": "" } });
    assert.equal(write("Кам'яна, д’Артан'", compiled), "Kamyana, dArtan'");
    assert.equal(write("Кам'яна", PLAIN_SCHEME), "Kam'yana");
  });

  it("gives the palochka, written for both cases, the case of its neighbours", () => {
    const compiled = scheme({
      letters: { ...LETTERS, ӏ: "q" },
      contexts: [{ match: "кӏ", to: "kh" }],
      readAs: { ӏ: "1|" },
    });
    assert.equal(write("кӀант КӀант КӀАНТ Ӏаьрби", compiled), "khant Khant KHANT Qa’rbi");
    assert.equal(
      new SchemeRun(readableText("к1ант, хӀ 1917, д|а", compiled.readAs).text, compiled).run(),
      "khant, khq 1917, dqa",
    );
  });

  it("drops stress, reads decomposed letters and look-alikes", () => {
    assert.equal(write("Влади́мир Андрей Ёлка", PLAIN_SCHEME), "Vladimir Andrey Yolka");
    assert.equal(write("Гaгaрин", PLAIN_SCHEME), "Gagarin");
  });

  it("notes the first place of each letter without a row, in the text that was given", () => {
    const given = "Ю́ра, Ки́їв и Їжак";
    const readable = readableText(given);
    const run = new SchemeRun(readable.text, PLAIN_SCHEME);
    assert.equal(run.run(), "Yura, Kiiv i Izhak");
    const [outside, ...others] = [...run.outside.values()];
    assert.deepEqual(others, []);
    assert.deepEqual({ ...outside }, { letter: "ї", at: readable.text.indexOf("ї"), used: "i" });
    assert.deepEqual(readable.given(outside!.at, outside!.at + 1), {
      start: given.indexOf("ї"),
      end: given.indexOf("ї") + 1,
    });
  });

  it("refuses a condition with a class that nobody named", () => {
    assert.throws(() => scheme({ contexts: [{ match: "а", left: "wovel", to: "x" }] }), RangeError);
  });

  const word = fc
    .array(fc.constantFrom(...ALPHABET), { minLength: 2, maxLength: 12 })
    .map((letters) => letters.join(""));

  it("writes capitals as the capitals of what it writes", () => {
    fc.assert(
      fc.property(word, (text) => {
        assert.equal(write(text.toUpperCase(), PLAIN_SCHEME), write(text, PLAIN_SCHEME).toUpperCase());
      }),
    );
  });

  it("leaves text of other scripts alone, broken pairs too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => assert.equal(write(text, PLAIN_SCHEME), text)),
    );
    assert.equal(write("\ud83c щ \udf84", PLAIN_SCHEME), "\ud83c shch \udf84");
  });

  it("takes hostile text in stride", () => {
    const long = 300_000;
    assert.equal(write(`а${"\u0301\u0323".repeat(long)}`, PLAIN_SCHEME).startsWith("a"), true);
    assert.equal(write("Я ".repeat(long), PLAIN_SCHEME).length, 3 * long);
    assert.equal(write("Щ".repeat(long), PLAIN_SCHEME), "SHCH".repeat(long));
  });
});
