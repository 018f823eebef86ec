/**
 * Learns how names are spelt in Latin and Cyrillic letters, and writes data/names/learned/.
 *
 *     npx tsx scripts/train-correspondences.ts <names.tsv or names.tsv.gz> [<folder to write to>]
 *
 * The list has a header and the columns latin, cyrillic: words in small letters that Wikidata's labels of one person have
 * in both scripts. It is not part of the project; what was learned from it is. The same list gives the same bytes,
 * so long as the schemes do by which its Russian names are written too; docs/decisions/014 says which list was learned from.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { learnChunkCosts } from "./correspondences/learn-chunk-costs.js";
import { learnJointModel } from "./correspondences/learn-joint-model.js";
import { CORRESPONDENCE_SAMPLES, SPELLING_SAMPLES } from "./correspondences/samples.js";
import { renderedPairs } from "./correspondences/rendered-pairs.js";
import { readTrainingList } from "./correspondences/training-list.js";
import { PROJECT_ROOT } from "./project-root.js";

const SOURCE =
  "learned from labels of people in Wikidata, as collected by Merhav and Ash, Design Challenges in Named Entity Transliteration (COLING 2018)";
const LICENCE = "CC0-1.0";
const ROW = 4000;

const [, , list, folder = join(PROJECT_ROOT, "data/names/learned")] = process.argv;
if (list === undefined) throw new Error("Which list of names?");
const { pairs: labels, latinLetters } = readTrainingList(list);
const pairs = [...labels, ...renderedPairs(labels, new Set(latinLetters))];

const inRows = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / ROW) }, (_, row) => text.slice(row * ROW, (row + 1) * ROW));

async function write(name: string, table: object): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const text = await format(JSON.stringify(table), { parser: "json", printWidth: 120 });
  writeFileSync(join(folder, `${name}.json`), text);
  console.log(`${name}: ${text.length} characters`);
}

const { chunks, model } = learnJointModel(pairs);
await write("joint-spellings", {
  description:
    "How the spellings of a name in both scripts go together: chunks of a Latin letter and the Cyrillic ones it stands for, and a back-off model of their sequences, packed as src/romanization/backoff-model says.",
  source: SOURCE,
  licence: LICENCE,
  latinLetters: latinLetters.join(""),
  chunks: chunks.join(" "),
  order: model.order,
  children: inRows(model.children),
  symbols: inRows(model.symbols),
  probabilities: inRows(model.probabilities),
  backoffs: inRows(model.backoffs),
  samples: SPELLING_SAMPLES,
});
await write("chunk-costs", {
  description:
    "How one or two Cyrillic letters are spelt in Latin: Latin chunk and cost, cheapest first; the cost is −10 × ln of its probability. A chunk may be empty.",
  source: SOURCE,
  licence: LICENCE,
  costs: learnChunkCosts(pairs),
  samples: CORRESPONDENCE_SAMPLES,
});
