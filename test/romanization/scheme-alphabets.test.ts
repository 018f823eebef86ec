import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, it } from "mocha";
import { romanize } from "../../src/romanization/index.js";
import { readJson } from "../language/data-file.js";

interface SchemeFile {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly language: string;
}

/** The letters of each language, as they are taught today. */
const ALPHABETS: Readonly<Record<string, string>> = {
  ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
  be: "абвгґдеёжзійклмнопрстуўфхцчшыьэюя",
  bg: "абвгдежзийклмнопрстуфхцчшщъьюя",
  sr: "абвгдђежзијклљмнњопрстћуфхцчџш",
  mk: "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
  rue: "абвгґдеєёжзиіїйклмнопрстуфхцчшщюяьыъ",
};

/** Letters that the spelling before a reform had, and schemes whose source gives them. */
const OLD_LETTERS: readonly (readonly [string, string])[] = [
  ["alalc-rus-Cyrl-Latn-1997", "іѣѳѵ"],
  ["alalc-rus-Cyrl-Latn-2012", "іѣѳѵ"],
  ["alalc-rus-Cyrl-Latn-2012-ascii", "іѣѳѵ"],
  ["alalc-rus-Cyrl-Latn-2012-noligature", "іѣѳѵ"],
  ["din-rus-Cyrl-Latn-1460-1982", "іѣѳѵ"],
  ["gost-rus-Cyrl-Latn-7.79-2000-B-old", "іѣѳѵ"],
  ["iso-rus-Cyrl-Latn-9-1995", "іѣѳѵѫ"],
  ["alalc-bul-Cyrl-Latn-1997", "ѣѫ"],
  ["bgnpcgn-bul-Cyrl-Latn-1952", "ѣѫ"],
];

const FILES = Object.keys(ALPHABETS).flatMap((language) =>
  readdirSync(fileURLToPath(new URL(`../../data/schemes/${language}`, import.meta.url)))
    .sort()
    .map((name) => ({ name, ...readJson<SchemeFile>(`data/schemes/${language}/${name}`), folder: language })),
);

describe("tables of the Slavic languages", () => {
  for (const { id, name, folder, language } of FILES) {
    it(`${id} stands under its id and has a row for each letter of ${language}`, () => {
      assert.equal(name, `${id}.json`);
      assert.equal(folder, language);
      assert.deepEqual(romanize([...ALPHABETS[language]!].join(" "), id).findings, []);
      assert.deepEqual(romanize(`а${ALPHABETS[language]!}`, id).findings, []);
    });
  }

  for (const [id, letters] of OLD_LETTERS) {
    it(`${id} has rows for ${letters}`, () => assert.deepEqual(romanize([...letters].join(" "), id).findings, []));
  }

  it("bear names that no other bears", () => {
    const names = FILES.flatMap(({ id, aliases }) => [id, ...aliases]).map((name) => name.toLowerCase());
    assert.equal(new Set(names).size, names.length);
  });
});
