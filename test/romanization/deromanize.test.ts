import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { UnknownValueError } from "../../src/model/index.js";
import { deromanize, romanize } from "../../src/romanization/index.js";

const ALALC = "alalc-rus-Cyrl-Latn-2012";
const ASCII = "alalc-rus-Cyrl-Latn-2012-ascii";
const METRO = "mosmetro-rus-Cyrl-Latn";
const ISO = "iso-rus-Cyrl-Latn-9-1995";
const GOST_A = "gost-rus-Cyrl-Latn-7.79-2000-2002";
const GOST_B = "gost-rus-Cyrl-Latn-7.79-2000-B";
const UKRAINIAN = "ua-ukr-Cyrl-Latn-2010";
const BELARUSIAN = "by-bel-Cyrl-Latn-2007";

/** Scheme, what is written, what is read, why. */
const READINGS: readonly (readonly [string, string, string, string])[] = [
  [ALALC, "Shepitʹko", "Шепитько", "the longest chunk first"],
  [ALALC, "SHCHEDRIN", "ЩЕДРИН", "capitals throughout"],
  [ALALC, "Shchedrin", "Щедрин", "a capital at the beginning"],
  [ALALC, "I͡Utkevich", "Юткевич", "a ligature"],
  [ALALC, "I\uFE20U\uFE21tkevich", "Юткевич", "the other coding of it"],
  [ALALC, "Iosseliani Dovz\u030Cenko", "Иосселиани Dovženko", "a letter that the scheme does not have"],
  [ALALC, "TSiolkovskii\u0306", "ТСиолковский", "decomposed; ц would have a ligature"],
  [ALALC, "I͡A SHAGAI͡U", "Я ШАГАЮ", "a letter that is two capitals"],
  [ALALC, "Olʹga, Ol'ga i Ol’ga", "Ольга, Ольга и Ольга", "apostrophes for the prime of the scheme"],
  [ASCII, 'Pod"ezd', "Подъезд", "a quotation mark that is a letter"],
  [ASCII, '"Stalker" i "Solaris\'"', '"Сталкер" и "Соларись"', "quotation marks that are none"],
  [ASCII, "O'Brien", "О'Бриен", "an apostrophe behind a vowel"],
  [METRO, "Sergey", "Сергей", "й behind a vowel"],
  [METRO, "Gogol", "Гоголь", "a sign that the scheme drops, where one is likely"],
  [METRO, "Muratova", "Муратова", "no sign where none is likely"],
  [ISO, "Ŝusev", "Щусев", "a letter for a letter"],
  [GOST_B, "Shhusev Yutkevich", "Щусев Юткевич", "shh before sh"],
  [GOST_B, "Cy`ganov Czoj", "Цыганов Цой", "c and cz are one letter"],
  [UKRAINIAN, "Yevhen Zghurskyi", "Євген Згурський", "another language"],
  [UKRAINIAN, "Kyiv, Ukraina", "Київ, Україна", "ї behind a vowel"],
  [UKRAINIAN, "Mykhailo Lutskyi", "Михайло Луцький", "й behind a vowel; ь that the scheme drops"],
  [UKRAINIAN, "Moskalenko, Oskar", "Москаленко, Оскар", "no sign behind a vowel and с"],
  [BELARUSIAN, "Mahilioŭ, Minsk", "Магілёў, Мінск", "no letter that the language does not have"],
  ["transcription:fr", "Tchoukhraï", "Чухрай", "the spelling of a language"],
  ["ggg-kat-Geor-Latn-2002", "Tengiz Abuladze", "თენგიზ აბულაძე", "another script, which has no capitals"],
  ["ggg-kat-Geor-Latn-2002", "Fellini Wyler", "Fellini Wyler", "letters that no Georgian letter is written with"],
  [ALALC, "Kieślowski – 1988 😀", "Kieślowski – 1988 😀", "nothing that the scheme writes"],
  [ALALC, "Кира Muratova", "Кира Муратова", "a text that is half Cyrillic"],
  [ALALC, "", "", "an empty text"],
];

describe("deromanize", () => {
  for (const [scheme, written, expected, why] of READINGS) {
    it(`${why}: ${written}`, () => assert.equal(deromanize(written, scheme).text, expected));
  }

  it("reads by aliases, and refuses unknown schemes", () => {
    assert.equal(deromanize("Shepit'ko", "iuliia:ala_lc_alt").text, "Шепитько");
    assert.throws(() => deromanize("Shepit'ko", "no-such-scheme"), UnknownValueError);
  });

  it("lists where another letter was possible", () => {
    const { text, ambiguities } = deromanize("Lunev", METRO);
    assert.equal(text, "Лунев");
    assert.deepEqual(
      ambiguities.find(({ span }) => span.start === 3),
      { span: { start: 3, end: 4 }, options: ["е", "ё", "э"] },
    );
    assert.deepEqual(deromanize("Lunëv", ISO).ambiguities, []);
  });

  it("gives the likeliest first, which is the one in the text", () => {
    for (const name of ["Gayday", "Ilyinsky", "Yuliya Solntseva", "GRIGORY CHUKHRAY"]) {
      const { text, ambiguities } = deromanize(name, METRO);
      assert.ok(ambiguities.length > 0, name);
      let at = 0;
      for (const { options } of ambiguities) {
        assert.equal(new Set(options).size, options.length, options.join());
        at = text.indexOf(options[0]!, at);
        assert.ok(options.length > 1 && at >= 0, `${text}: ${options.join()}`);
      }
    }
  });

  it("places them in the text that was given", () => {
    const given = "Gogol\u030C i I\uFE20U\uFE21riĭ Shchusev";
    const { ambiguities } = deromanize(given, ALALC);
    const chunks = ambiguities.map(({ span }) => given.slice(span.start, span.end));
    assert.deepEqual(chunks, ["Shch"]);
  });

  it("does not list signs where no word has one", () => {
    const options = deromanize("Eisenstein Muratova", ASCII).ambiguities.flatMap((place) => place.options);
    assert.ok(!options.some((option) => /[аеёиоуыэюя][ьъ]/i.test(option)), options.join());
  });
});

const ALPHABET = [..."абвгдеёжзийклмнопрстуфхцчшщъыьэюя"];
const word = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 1, maxLength: 14 })
  .map((letters) => letters.join("").replace(/^[ьъ]+/, "а"));

/** What a scheme cannot tell apart. No word begins with a sign, whose capital nothing would tell. */
const EXCEPTIONS: readonly (readonly [string, RegExp])[] = [
  [ISO, /^$/],
  [GOST_A, /^$/],
  [GOST_B, /[еыэ][ьъ]|[ьъ]{2}/],
  [ALALC, /шч|ъ$/],
];

describe("laws of reading back", () => {
  for (const [scheme, exception] of EXCEPTIONS) {
    it(`${scheme} gives every word back`, () => {
      fc.assert(
        fc.property(word, fc.constantFrom("small", "title", "capitals"), (small, style) => {
          fc.pre(!exception.test(small));
          const title = small[0]!.toUpperCase() + small.slice(1);
          const letters = small.replace(/[ьъ]/g, "").length;
          // One capital of two letters (Ja) does not say whether all of the word is in capitals.
          const given = style === "small" ? small : style === "title" || letters < 2 ? title : small.toUpperCase();
          assert.equal(deromanize(romanize(given, scheme).text, scheme).text, given);
        }),
        { numRuns: 400 },
      );
    });
  }

  it("what is read is written in the same way again, by any scheme", () => {
    const schemes = [
      ASCII,
      METRO,
      "bgnpcgn-rus-Cyrl-Latn-1947",
      "icao-rus-Cyrl-Latn-9303",
      "transcription:fr",
      UKRAINIAN,
    ];
    fc.assert(
      fc.property(word, fc.constantFrom(...schemes), (given, scheme) => {
        fc.pre(/^[^ьъ]/.test(given) && !/[ьъ]{2}|[аеёиоуыэюя][ьъ]/.test(given));
        const written = romanize(given, scheme).text;
        assert.equal(romanize(deromanize(written, scheme).text, scheme).text, written);
      }),
      { numRuns: 400 },
    );
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(ALALC, METRO, UKRAINIAN), (text, scheme) => {
        const { ambiguities } = deromanize(text, scheme);
        for (const { span } of ambiguities) assert.ok(span.start < span.end && span.end <= text.length);
      }),
    );
  });
});

describe("texts that nobody wrote", () => {
  const PIECES = ["shch", "ya", "\u0301", "😀", "\uD800", "'", 'a" ', "a-", "I\uFE20U\uFE21", "Gayday "];
  for (const piece of PIECES) {
    it(`${JSON.stringify(piece)} without end`, () => {
      const text = piece.repeat(200_000 / piece.length);
      for (const scheme of [ALALC, METRO]) {
        const { ambiguities } = deromanize(text, scheme);
        assert.ok(ambiguities.length <= 10_000);
      }
    });
  }

  it("a word of more than two hundred letters stays", () => {
    const endless = "shch".repeat(60);
    assert.equal(deromanize(`Shchuka ${endless}`, ALALC).text, `Щука ${endless}`);
  });
});

describe("words without a reading", () => {
  /** Scheme, what is written, and what is told of it. */
  const UNREAD: readonly (readonly [scheme: string, text: string, told: readonly string[]])[] = [
    [GOST_B, "Cvetaeva Marina", ["Cvetaeva"]],
    [GOST_B, "Czvetaeva Marina", []],
    [ALALC, "Wajda, Wajda i Ivan-Kieślowski", ["Wajda", "Kieślowski"]],
    [ALALC, "Стачка 1925 – 😀", []],
    [ALALC, "a".repeat(201), [`${"a".repeat(60)}…`]],
  ];
  for (const [scheme, text, told] of UNREAD) {
    it(`${text.slice(0, 40)} by ${scheme}: ${told.length}`, () => {
      const { findings } = deromanize(text, scheme);
      assert.deepEqual(
        findings.map(({ rule, params }) => [rule, params]),
        told.map((word) => ["romanization/no-reading", { word, scheme }]),
      );
    });
  }

  it("are named where they stand in the text that was given", () => {
    const given = "Muratova e\u0301 Wa\u0301jda";
    const spans = deromanize(given, ALALC).findings.map(({ span }) => given.slice(span!.start, span!.end));
    assert.ok(spans.includes("Wa\u0301jda"), spans.join());
  });

  it("are named a thousand times at most", () => {
    const text = Array.from(
      { length: 3000 },
      (_, at) => `w${[...String(at)].map((digit) => "abdegiklmn"[Number(digit)]).join("")}`,
    );
    assert.equal(deromanize(text.join(" "), ALALC).findings.length, 1000);
  });
});
