import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { identifyScheme, romanize, schemeDescriptions } from "../../src/romanization/index.js";

const ASCII = "alalc-rus-Cyrl-Latn-2012-ascii";
const METRO = "mosmetro-rus-Cyrl-Latn";
const SCHEMES = [
  "alalc-rus-Cyrl-Latn-2012",
  ASCII,
  "bgnpcgn-rus-Cyrl-Latn-1947",
  "bs-rus-Cyrl-Latn-2979-1958-ascii",
  "gost-rus-Cyrl-Latn-52290-2004",
  "gost-rus-Cyrl-Latn-7.79-2000-B",
  "icao-rus-Cyrl-Latn-9303",
  "iso-rus-Cyrl-Latn-9-1995",
  METRO,
  "scientific-rus-Cyrl-Latn",
  "telegram-rus-Cyrl-Latn",
  "wikipedia-rus-Cyrl-Latn",
];
const PEOPLE = [
  "Андрей Тарковский",
  "Лариса Шепитько",
  "Сергей Эйзенштейн",
  "Юлия Солнцева",
  "Михаил Калатозов",
  "Георгий Данелия",
  "Кира Муратова",
  "Алексей Герман",
  "Элем Климов",
  "Всеволод Пудовкин",
  "Яков Протазанов",
  "Эльдар Рязанов",
  "Григорий Чухрай",
  "Василий Шукшин",
  "Иннокентий Смоктуновский",
  "Фаина Раневская",
  "Любовь Орлова",
  "Евгений Леонов",
  "Вячеслав Тихонов",
  "Семён Лунгин",
];

function pairsIn(scheme: string, sources: readonly string[] = PEOPLE): { source: string; romanized: string }[] {
  return sources.map((source) => ({ source, romanized: romanize(source, scheme).text }));
}

describe("identifyScheme, by pairs", () => {
  for (const scheme of SCHEMES) {
    it(`finds ${scheme}`, () => {
      const { consistent, ranked, deviations, mixed } = identifyScheme({ pairs: pairsIn(scheme) });
      assert.ok(consistent.includes(scheme), consistent.join());
      for (const other of consistent) assert.deepEqual(pairsIn(other), pairsIn(scheme), other);
      assert.deepEqual({ score: ranked[0]?.score, deviations, mixed }, { score: 1, deviations: [], mixed: false });
    });
  }

  it("compares without letter case, but with marks", () => {
    const pairs = [{ source: "Эйзенштейн", romanized: "ĖĬZENSHTEĬN" }];
    assert.ok(identifyScheme({ pairs }).consistent.includes("alalc-rus-Cyrl-Latn-2012"));
    assert.ok(!identifyScheme({ pairs }).consistent.includes(ASCII));
    const ligature = [{ source: "Юрий", romanized: "I\uFE20U\uFE21rii\u0306" }];
    assert.ok(identifyScheme({ pairs: ligature }).consistent.includes("alalc-rus-Cyrl-Latn-2012"));
  });

  it("names the one word that another hand wrote", () => {
    const pairs = pairsIn(ASCII).map((pair, at) => (at === 6 ? { ...pair, romanized: "Kira Mouratova" } : pair));
    const { consistent, ranked, deviations, mixed } = identifyScheme({ pairs });
    assert.deepEqual(consistent, []);
    assert.equal(mixed, true);
    assert.equal(ranked[0]?.scheme, ASCII);
    assert.deepEqual(deviations, [{ token: "Mouratova", expected: "Muratova", scheme: ASCII }]);
  });

  it("ranks a mixed page, and tells its few odd words", () => {
    const pairs = pairsIn(METRO).map((pair) => {
      if (pair.source === "Юлия Солнцева") return { ...pair, romanized: "Julia Solntseva" };
      return pair.source === "Георгий Данелия" ? { ...pair, romanized: "Georgi Danelia" } : pair;
    });
    const { consistent, ranked, deviations } = identifyScheme({ pairs });
    assert.deepEqual(consistent, []);
    assert.ok(ranked[0]!.score > ranked.at(-1)!.score && ranked[0]!.score < 1);
    const tokens = deviations.map(({ token }) => token);
    assert.ok(
      ["Julia", "Georgi", "Danelia"].every((token) => tokens.includes(token)),
      tokens.join(),
    );
    assert.ok(tokens.length <= 5, tokens.join());
    assert.ok(deviations.every(({ token, expected }) => token.toLowerCase() !== expected.toLowerCase()));
  });

  it("scores fall, and lie between 0 and 1", () => {
    const scores = identifyScheme({ pairs: pairsIn(METRO) }).ranked.map(({ score }) => score);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
    assert.ok(scores.every((score) => score > 0 && score <= 1));
  });

  it("names the spelling of a language where no scheme explains it, and not where one does", () => {
    const french = pairsIn("transcription:fr");
    assert.deepEqual(identifyScheme({ pairs: french }).consistent, ["transcription:fr"]);
    const plain = identifyScheme({ pairs: [{ source: "Орлова", romanized: "Orlova" }] });
    assert.ok(plain.consistent.length > 20);
    assert.ok(!plain.consistent.some((scheme) => scheme.startsWith("transcription:")));
  });

  it("takes the schemes of the language that the letters tell", () => {
    const languageOf = new Map(schemeDescriptions().map(({ id, language }) => [id, language]));
    const languagesFor = (source: string, romanized: string): string[] => {
      const { consistent } = identifyScheme({ pairs: [{ source, romanized }] });
      return [...new Set(consistent.map((scheme) => languageOf.get(scheme)!.slice(0, 2)))];
    };
    assert.deepEqual(languagesFor("Довженко", "Dovzhenko"), ["ru"]);
    assert.deepEqual(languagesFor("Київ", "Kyiv"), ["uk"]);
    assert.ok(languagesFor("Ўладзімір", "Uladzimir").includes("be"));
    assert.deepEqual(languagesFor("თბილისი", "tbilisi"), ["ka"]);
    assert.deepEqual(languagesFor("Երևան", "Yerevan"), ["hy"]);
  });

  it("leaves houses out", () => {
    const { ranked } = identifyScheme({ pairs: pairsIn(METRO) });
    assert.ok(ranked.every(({ scheme }) => !scheme.startsWith("house:")));
  });

  it("reads past punctuation that both sides have, and words that do not answer each other", () => {
    const pairs = [
      { source: "«Чапаев» (1934)", romanized: "«Chapaev» (1934)" },
      { source: "Мамин-Сибиряк", romanized: "Mamin-Sibiriak" },
      { source: "Чук и Гек", romanized: "Chuk i Gek, a film" },
    ];
    const { consistent, deviations } = identifyScheme({ pairs });
    assert.deepEqual(consistent, []);
    assert.deepEqual(
      deviations.map(({ token }) => token),
      ["Chuk i Gek, a film"],
    );
    assert.ok(identifyScheme({ pairs: pairs.slice(0, 2) }).consistent.includes(ASCII));
  });
});

describe("pairs with the family name at the other end", () => {
  const BGN = "bgnpcgn-rus-Cyrl-Latn-1947";
  const TURNED: readonly (readonly [source: string, romanized: string])[] = [
    ["Сергей Лойтер", "Loyter, Sergey"],
    ["Лойтер Сергей", "Sergey Loyter"],
    ["Сергей Наумович Лойтер", "Loyter, Sergey Naumovich"],
    ["Лойтер, Сергей", "Sergey Loyter"],
    ["Лойтер, Сергей", "Loyter, Sergey"],
  ];
  for (const [source, romanized] of TURNED) {
    it(`${source} = ${romanized}`, () => {
      const { consistent, deviations } = identifyScheme({ pairs: [{ source, romanized }] });
      assert.ok(consistent.includes(BGN), consistent.join());
      assert.deepEqual(deviations, []);
    });
  }

  it("are not turned without need", () => {
    const { deviations } = identifyScheme({ pairs: [{ source: "Юлия Солнцева", romanized: "Iuliia Solncev" }] });
    assert.deepEqual(deviations.map(({ token }) => token).slice(-1), ["Solncev"]);
  });
});

describe("identifyScheme, by names alone", () => {
  it("takes no scheme for an explanation that would have to write letters of other languages", () => {
    const { consistent, mixed } = identifyScheme({ names: ["Andreï Tchernychov", "Guenrikh Gabaï", "Youli Raizman"] });
    assert.ok(!consistent.includes("iso-rus-Cyrl-Latn-9-1995"), consistent.join());
    assert.equal(mixed, true);
  });

  it("knows the letters of before 1918", () => {
    const names = [romanize("Дѣтство Мірона", "iso-rus-Cyrl-Latn-9-1995").text];
    assert.ok(identifyScheme({ names }).consistent.includes("iso-rus-Cyrl-Latn-9-1995"));
  });

  for (const scheme of SCHEMES) {
    it(`finds ${scheme}, or one that writes these names in the same way`, () => {
      const { consistent, ranked } = identifyScheme({ names: pairsIn(scheme).map(({ romanized }) => romanized) });
      assert.ok(consistent.includes(scheme), consistent.join());
      const found = ranked.map((entry) => entry.scheme).find((id) => !id.startsWith("profile:"))!;
      assert.deepEqual(pairsIn(found), pairsIn(scheme), found);
    });
  }

  it("tells French and German spelling from schemes", () => {
    for (const language of ["fr", "de"]) {
      const names = pairsIn(`transcription:${language}`).map(({ romanized }) => romanized);
      const found = identifyScheme({ names }).ranked.find(({ scheme }) => !scheme.startsWith("profile:"));
      assert.equal(found?.scheme, `transcription:${language}`);
    }
  });

  it("keeps a scheme out of `consistent` for one impossible word", () => {
    const names = ["Andrei Tarkovskii", "Georgii Daneliia", "Sergej Parajanov"];
    assert.ok(!identifyScheme({ names }).consistent.includes(ASCII));
    assert.ok(identifyScheme({ names: names.slice(0, 2) }).consistent.includes(ASCII));
  });

  it("ranks a mixed page, and tells what its scheme would have written", () => {
    const names = pairsIn(ASCII).map(({ romanized }) => romanized);
    const { ranked, deviations, mixed } = identifyScheme({ names: [...names, "Grigoriy Kozintsev"] });
    assert.equal(ranked[0]?.scheme, ASCII);
    assert.equal(mixed, true);
    assert.deepEqual(deviations, [{ token: "Grigoriy", expected: "Grigorii", scheme: ASCII }]);
  });

  it("counts a word once, and leaves out initials, figures and other scripts", () => {
    const once = identifyScheme({ names: ["Ėlem Klimov"] });
    assert.deepEqual(identifyScheme({ names: ["Ėlem Klimov", "Ėlem", "KLIMOV", "E. Klimov", "1985", "Климов"] }), once);
  });
});

describe("evidence that identifies nothing", () => {
  const NOTHING = { consistent: [], ranked: [], deviations: [], mixed: false };
  const EMPTY: readonly Parameters<typeof identifyScheme>[0][] = [
    { names: [] },
    { pairs: [] },
    { names: ["", "1985", "😀", "-", "Климов", "\uD800", "A."] },
    {
      pairs: [
        { source: "", romanized: "" },
        { source: "1985", romanized: "1985" },
        { source: "Klimov", romanized: "Klimov" },
      ],
    },
    { pairs: [{ source: "Лариса", romanized: "" }] },
    { pairs: [{ source: "Лариса", romanized: "Kumov" }] },
  ];
  for (const evidence of EMPTY) it(JSON.stringify(evidence), () => assert.deepEqual(identifyScheme(evidence), NOTHING));
});

describe("laws of identification", () => {
  const letters = [..."абвгдеёжзийклмнопрстуфхцчшщъыьэюя"];
  const word = fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 10 }).map((all) => all.join(""));
  const scheme = fc.constantFrom(...SCHEMES);

  it("pairs written by a scheme are consistent with it", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), scheme, (words, by) => {
        fc.pre(words.every((one) => romanize(one, by).text !== ""));
        assert.ok(identifyScheme({ pairs: pairsIn(by, words) }).consistent.includes(by));
      }),
      { numRuns: 60 },
    );
  });

  it("so are names, of words that a language could have", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), scheme, (words, by) => {
        const spoken = words.map((one) => one.replace(/^[ьъ]+|(?<=[аеёиоуыэюяьъ])[ьъ]+/g, ""));
        const names = spoken.map((one) => romanize(one, by).text).filter((name) => /\p{L}.*\p{L}/u.test(name));
        fc.pre(names.length > 0);
        assert.ok(identifyScheme({ names }).consistent.includes(by), names.join());
      }),
      { numRuns: 60 },
    );
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }), (names) => {
        identifyScheme({ names });
        identifyScheme({ pairs: names.map((name) => ({ source: `Щука ${name}`, romanized: name })) });
      }),
      { numRuns: 60 },
    );
  });
});

describe("evidence without measure", () => {
  it("thousands of names", () => {
    const names = Array.from(
      { length: 5000 },
      (_, at) => `Kli${"aeiou"[at % 5]}m${"bdgk"[at % 4]}ov${at % 7 ? "skii" : ""}${"a".repeat(at % 3)}`,
    );
    assert.ok(identifyScheme({ names }).ranked.length > 0);
    const pairs = names.map((romanized, at) => ({
      source: `Климов${"абвгд"[at % 5]}${"еёжзи"[Math.floor(at / 5) % 5]}`,
      romanized,
    }));
    assert.equal(identifyScheme({ pairs }).mixed, true);
  });

  it("names of ten thousand letters, and of marks and points only", () => {
    const names = ["shch".repeat(2500), "a".repeat(10_000), `a${"\u0301".repeat(100_000)}`, `${".".repeat(100_000)}a`];
    identifyScheme({ names });
    const { consistent } = identifyScheme({
      pairs: names.map((romanized) => ({ source: "щ".repeat(10_000), romanized })),
    });
    assert.deepEqual(consistent, []);
  });
});
