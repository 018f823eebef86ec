import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { restoreCyrillic } from "../../src/romanization/index.js";
import { normalized } from "../../src/text/index.js";

const first = (text: string): string | undefined => restoreCyrillic(text, 1).candidates[0]?.text;

/** Film people as pages print them; what must come first. */
const FIRST: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["Tarkovskij", "Тарковский"],
  ["Muratova", "Муратова"],
  ["Sokurov", "Сокуров"],
  ["Gryazev", "Грязев"],
  ["Zvyagintsev", "Звягинцев"],
  ["Andrei Konchalovsky", "Андрей Кончаловский"],
  ["Tchoukhraï", "Чухрай"],
  ["Gogol'", "Гоголь"],
  ["Yuliya", "Юлия"],
];

/** What must be among five. */
const AMONG_FIVE: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["Tchekhov", "Чехов"],
  ["Eisenstein", "Эйзенштейн"],
  ["Khutsiev", "Хуциев"],
  ["Gaidai", "Гайдай"],
  ["German", "Герман"],
];

describe("restoring Cyrillic", () => {
  for (const [latin, cyrillic] of FIRST) it(`${latin} is ${cyrillic}`, () => assert.equal(first(latin), cyrillic));
  for (const [latin, cyrillic] of AMONG_FIVE) {
    it(`${latin} may be ${cyrillic}`, () => {
      assert.ok(restoreCyrillic(latin, 5).candidates.some(({ text }) => text === cyrillic));
    });
  }
});

describe("restoring Cyrillic keeps", () => {
  const KEPT: readonly (readonly [what: string, latin: string, cyrillic: string])[] = [
    ["small letters", "muratova", "муратова"],
    ["capitals", "MURATOVA", "МУРАТОВА"],
    ["a capital inside", "Anna-Marina", "Анна-Марина"],
    ["the capital of a letter that becomes nothing", "Yuliya", "Юлия"],
    ["apostrophes before capitals", "L'Amour", "Л'Амур"],
    ["apostrophes in capitals", "O'BRIEN", "О'БРИЕН"],
    ["no apostrophe that is a soft sign", "Zav'yalov", "Завьялов"],
    ["capitals beside a soft sign", "ZAV'YALOV", "ЗАВЬЯЛОВ"],
    ["marks between words", "«Muratova» (Kira), 1934!", "«Муратова» (Кира), 1934!"],
    ["line ends", "Kira\r\nMuratova\n", "Кира\r\nМуратова\n"],
    ["Cyrillic words", "Кира Muratova", "Кира Муратова"],
    ["a text without a Latin word", "Мизгирёв, 😀 12", "Мизгирёв, 😀 12"],
    ["nothing", "", ""],
  ];
  for (const [what, latin, cyrillic] of KEPT) it(what, () => assert.equal(first(latin), cyrillic));

  it("the answer for decomposed letters", () => {
    for (const latin of ["Čuchraj", "Tchoukhraï", "Žvaneckij"]) {
      assert.deepEqual(restoreCyrillic(normalized(latin, "NFD")), restoreCyrillic(normalized(latin, "NFC")));
    }
  });

  it("is sure of what it need not read", () => {
    assert.deepEqual(restoreCyrillic("Анна"), { candidates: [{ text: "Анна", score: 1 }] });
  });
});

describe("candidates of restoring", () => {
  it("leave out no initial", () => {
    for (const text of ["V. I. Pudovkin", "A. S. Pushkin", "H. Y. Kozintsev", "E", "h"]) {
      for (const candidate of restoreCyrillic(text, 20).candidates) {
        assert.equal(candidate.text.match(/\p{L}+/gu)?.length, text.match(/\p{L}+/gu)?.length, candidate.text);
      }
    }
  });

  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.stringMatching(/^[A-Za-zčšžáéü' -]{0,30}$/));

  it("are different, at most as many as asked for, best first, with scores from 0 to 1", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 8 }), (latin, limit) => {
        const { candidates } = restoreCyrillic(latin, limit);
        assert.ok(candidates.length >= 1 && candidates.length <= limit);
        assert.equal(new Set(candidates.map((one) => one.text)).size, candidates.length);
        candidates.forEach(({ score }, at) => {
          assert.ok(score >= 0 && score <= 1 && score <= (candidates[at - 1]?.score ?? 1));
        });
      }),
      { numRuns: 60 },
    );
  });

  it("hold no Latin letter of a word that was read", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{1,20}$/), (latin) => {
        for (const candidate of restoreCyrillic(latin).candidates) assert.doesNotMatch(candidate.text, /[A-Za-z]/);
      }),
      { numRuns: 40 },
    );
  });

  it("do not depend on what is asked before", () => {
    const alone = restoreCyrillic("Khutsiev");
    restoreCyrillic("Marlen Khutsiev");
    assert.deepEqual(restoreCyrillic("Khutsiev"), alone);
  });

  it("are better the more of them there are: the first of one is the first of five", () => {
    for (const [latin] of [...FIRST, ...AMONG_FIVE]) {
      assert.equal(first(latin), restoreCyrillic(latin, 5).candidates[0]?.text);
    }
  });
});

describe("restoring hostile text", () => {
  const HOSTILE: readonly (readonly [what: string, text: string])[] = [
    ["a word without end", "shchyalior".repeat(20_000)],
    ["marks without end", `a${"\u0301".repeat(200_000)}`],
    ["emoji", "👩‍👩‍👧".repeat(50_000)],
    ["words without end", "Kira Muratova ".repeat(20_000)],
    ["apostrophes", "a'".repeat(50_000)],
    ["lone surrogates", "\ud800Anna\udc00"],
  ];
  for (const [what, text] of HOSTILE) {
    it(`gives an answer: ${what}`, () => assert.ok(restoreCyrillic(text).candidates.length > 0));
  }
});
