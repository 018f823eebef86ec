import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { builtInLexicon, dictionaryForms, joinLexicons, relateTitles, TableLexicon } from "../../src/title/index.js";
import { foldWord } from "../../src/text/index.js";
import { jsonFiles, readJson } from "../language/data-file.js";

const folded = (word: string): string => foldWord(word).replaceAll("'", "");

type Sample = readonly [languageA: string, a: string, languageB: string, b: string];

describe("the list of words that comes with the toolkit", () => {
  const lexicon = builtInLexicon();
  for (const path of jsonFiles("data/titles/lexicon")) {
    for (const [languageA, a, languageB, b] of readJson<{ samples: readonly Sample[] }>(path).samples) {
      it(`${a} (${languageA}) and ${b} (${languageB}) share a meaning`, () => {
        const meanings = lexicon.lookup(folded(a), languageA);
        assert.ok(meanings.some((meaning) => lexicon.lookup(folded(b), languageB).includes(meaning)));
      });
    }
  }

  const APART: readonly Sample[] = [
    ["ru", "война", "en", "peace"],
    ["ru", "кремень", "en", "hard"],
    ["ru", "белый", "en", "black"],
    ["ru", "день", "en", "night"],
    ["ru", "мать", "fr", "père"],
    ["en", "letter", "fr", "laisser"],
    ["de", "morgen", "en", "evening"],
    ["nl", "zon", "en", "son"],
    ["ru", "кот", "en", "coat"],
  ];
  for (const [languageA, a, languageB, b] of APART) {
    it(`${a} (${languageA}) and ${b} (${languageB}) share none`, () => {
      const meanings = lexicon.lookup(folded(a), languageA);
      assert.ok(!meanings.some((meaning) => lexicon.lookup(folded(b), languageB).includes(meaning)));
    });
  }

  it("knows nothing of languages and words it lacks", () => {
    assert.deepEqual(lexicon.lookup("night", "fi"), []);
    assert.deepEqual(lexicon.lookup("sepulka", "en"), []);
    assert.deepEqual(lexicon.lookup("", "en"), []);
  });

  it("lets pronouns count for less", () => {
    const [my] = lexicon.lookup("my", "en");
    const [night] = lexicon.lookup("night", "en");
    assert.ok(lexicon.weight(my!) < lexicon.weight(night!));
  });
});

describe("dictionary forms", () => {
  for (const path of jsonFiles("data/titles/inflection")) {
    const { language, samples } = readJson<{ language: string; samples: readonly (readonly [string, string])[] }>(path);
    for (const [form, lemma] of samples) {
      it(`${form} may be ${lemma} (${language})`, () => {
        assert.ok(dictionaryForms(folded(form), language).includes(folded(lemma)));
      });
    }
  }

  it("begin with the word itself, and are all there is for other languages and endless words", () => {
    assert.equal(dictionaryForms("ночи", "ru")[0], "ночи");
    assert.deepEqual(dictionaryForms("yot", "fi"), ["yot"]);
    assert.deepEqual(dictionaryForms("а".repeat(1000), "ru"), ["а".repeat(1000)]);
  });
});

describe("a lexicon of one's own", () => {
  const own = new TableLexicon([
    { languages: ["ru", "en", "fi"], rows: ["сепулька | sepulka | sepulkka", "жестокосердный | hard-hearted | -"] },
    { languages: ["en", "ru"], rows: ["sepulkarium | сепулькарий"], weight: 0.5 },
  ]);

  it("finds inflected forms and entries of several words", () => {
    assert.deepEqual(own.lookup("сепульки", "ru"), ["sepulka"]);
    assert.deepEqual(own.lookup("hard hearted", "en"), ["hard-hearted"]);
    assert.deepEqual(own.lookup("sepulkka", "fi"), ["sepulka"]);
    assert.equal(own.longestEntry, 2);
    assert.equal(own.weight("sepulkarium"), 0.5);
  });

  it("relates what the list that ships does not", () => {
    const [a, b] = [{ text: "Жестокосердный" }, { text: "Hard-Hearted" }];
    assert.equal(relateTitles(a, b).relation, "unrelated");
    assert.equal(relateTitles(a, b, own).relation, "translation");
    assert.equal(relateTitles(a, b, joinLexicons(builtInLexicon(), own)).relation, "translation");
    assert.equal(
      relateTitles({ text: "День" }, { text: "Day" }, joinLexicons(own, builtInLexicon())).relation,
      "translation",
    );
  });

  it("may know nothing at all", () => {
    const empty = joinLexicons();
    assert.equal(relateTitles({ text: "День" }, { text: "Day" }, empty).relation, "unrelated");
    assert.equal(relateTitles({ text: "День" }, { text: "Den" }, empty).relation, "romanization");
  });
});
