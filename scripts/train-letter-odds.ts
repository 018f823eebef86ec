/**
 * Learns how likely a letter of a Russian name follows two others, and writes data/names/learned/letter-odds.json.
 *
 *     npx tsx scripts/train-letter-odds.ts <names.tsv or names.tsv.gz> [<folder to write to>]
 *
 * The file has a header and a column `cyrillic` of words in small letters. Each different word counts once, one with the
 * ending of a Russian name four times: most names of the world that are written in Russian are not Russian, most names
 * that are romanized are. Counts are smoothed by Witten and Bell's method, from three letters to two to one.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { PROJECT_ROOT } from "./project-root.js";

const ALPHABET = "абвгдежзийклмнопрстуфхцчшщъыьэюяё";
const RUSSIAN_ENDING = /(?:[оеё]в|[иы]н|[сц]кий|ич|[оеё]ва|[иы]на|[сц]кая|енко|чук|вна|ий|ия|[аое]й)$/;
const RUSSIAN_WEIGHT = 4;
const PLAIN = /^[а-яё'’ʼ]{2,}$/;
/** End of word, the letters, and all others. */
const SIZE = ALPHABET.length + 2;
/** A byte is −12 × ln p. */
const STEPS = 12;

const [, , path, folder = join(PROJECT_ROOT, "data/names/learned")] = process.argv;
if (path === undefined) throw new Error("Which file of names?");
const file = readFileSync(path);
const [header = "", ...rows] = (path.endsWith(".gz") ? gunzipSync(file) : file).toString("utf8").trim().split("\n");
const column = header.split("\t").indexOf("cyrillic");
const words = [...new Set(rows.map((row) => row.split("\t")[column] ?? ""))].filter((word) => PLAIN.test(word));

function letterOf(letter: string): number {
  const at = ALPHABET.indexOf(letter);
  return at < 0 ? SIZE - 1 : at + 1;
}

/** counts[depth]: how often a letter stands behind `depth` others. */
const counts = [0, 1, 2].map((depth) => new Float64Array(SIZE ** (depth + 1)));
for (const word of words) {
  const weight = RUSSIAN_ENDING.test(word) ? RUSSIAN_WEIGHT : 1;
  let context = 0;
  for (const letter of [...[...word].map(letterOf), 0]) {
    const place = context * SIZE + letter;
    counts.forEach((table) => (table[place % table.length]! += weight));
    context = place % (SIZE * SIZE);
  }
}

function smoothed(table: Float64Array, lower: ArrayLike<number>): Float64Array {
  const odds = new Float64Array(table.length);
  for (let context = 0; context < table.length; context += SIZE) {
    const row = table.subarray(context, context + SIZE);
    const total = row.reduce((sum, count) => sum + count, 0);
    const kinds = Math.max(1, row.filter((count) => count > 0).length);
    row.forEach((count, letter) => {
      odds[context + letter] = (count + kinds * lower[(context + letter) % lower.length]!) / (total + kinds);
    });
  }
  return odds;
}

const odds = counts.reduce<ArrayLike<number>>(
  (lower, table) => smoothed(table, lower),
  new Float64Array(SIZE).fill(1 / SIZE),
);
const bytes = Buffer.from(Array.from(odds, (value) => Math.min(255, Math.round(-STEPS * Math.log(value)))));
const block = SIZE * SIZE;
const learned = {
  description:
    "How likely a letter of a Russian name follows two others. One row for each letter that stands first of the three: 0 the start of a word, then the alphabet, then any other letter. In a row, for each second letter and each third (0: the end of the word) one byte, −12 × ln p; base64.",
  source:
    "learned from Russian labels of people in Wikidata, as collected by Merhav and Ash, Design Challenges in Named Entity Transliteration (COLING 2018)",
  licence: "CC0-1.0",
  alphabet: ALPHABET,
  rows: Array.from({ length: SIZE }, (_, first) =>
    bytes.subarray(first * block, (first + 1) * block).toString("base64"),
  ),
};
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "letter-odds.json"), `${JSON.stringify(learned, null, 2)}\n`);
console.log(`${words.length} words`);
