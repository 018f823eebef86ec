import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import { renderedPairs } from "../../scripts/correspondences/rendered-pairs.js";

/** Beginnings and ends of names that nobody has, so that the lists are made up and long enough to learn from. */
const BEGINNINGS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["bor", "бор"],
  ["vyal", "вял"],
  ["gurm", "гурм"],
  ["zhut", "жут"],
  ["zad", "зад"],
  ["kash", "каш"],
  ["lyub", "люб"],
  ["nets", "нец"],
  ["chup", "чуп"],
  ["shakh", "шах"],
  ["śmur", "смур"],
  ["żuk", "жук"],
];
const ENDS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["anov", "анов"],
  ["alin", "алин"],
  ["elova", "елова"],
  ["ovskiy", "овский"],
  ["imenko", "именко"],
  ["utsyn", "уцын"],
];
const LIST = [
  "latin\tcyrillic",
  ...BEGINNINGS.flatMap(([latin, cyrillic]) => ENDS.map(([a, b]) => `${latin + a}\t${cyrillic + b}`)),
  "",
].join("\n");

/** Estonian sorts z behind s and Turkish has its own small letter of I; C has no order but that of the code. */
const LOCALES = ["C", "et_EE.UTF-8", "tr_TR.UTF-8"];

describe("training", () => {
  let folder = "";
  before(() => (folder = mkdtempSync(join(tmpdir(), "kinoglot-training-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const learn = (script: string, locale: string): ReadonlyMap<string, string> => {
    const list = join(folder, "names.tsv");
    const to = join(folder, `${script}-${locale}`);
    writeFileSync(list, LIST);
    execFileSync(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, list, to], {
      env: { ...process.env, LANG: locale, LC_ALL: locale },
      stdio: "pipe",
    });
    return new Map(
      readdirSync(to)
        .sort()
        .map((name) => [name, readFileSync(join(to, name), "utf8")]),
    );
  };

  for (const [script, ...tables] of [
    ["train-correspondences", "chunk-costs.json", "joint-spellings.json"],
    ["train-letter-odds", "letter-odds.json"],
  ] as const) {
    it(`${script} learns the same bytes from the same list, whatever the machine's language`, () => {
      const [first, ...others] = LOCALES.map((locale) => learn(script, locale));
      assert.deepEqual([...first!.keys()], tables);
      for (const learned of others) assert.deepEqual(learned, first);
    }).timeout(60_000);
  }

  it("learns from names as names are written: with the endings that words in small letters do not get", () => {
    const names = BEGINNINGS.map(([latin, cyrillic]) => ({ latin: `${latin}in`, cyrillic: `${cyrillic}ин` }));
    const rendered = renderedPairs(names, new Set("abcdefghijklmnopqrstuvwxyz"));
    assert.equal(rendered.length, names.length * 2);
    assert.ok(rendered.every(({ latin }) => /^[a-z]+$/.test(latin)));
    assert.ok(rendered.some(({ latin }) => latin.endsWith("ine")));
  });
});
