/**
 * Compares our tables of romanization with tables that others have published.
 *
 *     npx tsx scripts/compare-schemes.ts FOLDER [--all]
 *
 * FOLDER holds tables in iuliia's JSON shape (*.json) and interscript's maps (*.imp). For each Cyrillic one that we have under
 * its id or alias (`iuliia:<name>`, or the map's own name) it prints the letters, and the pairs of letters, that come out
 * differently: the word that shows it, ours, theirs. A difference that `departures` of the table or of its bases speaks of
 * is kept back; `--all` prints it too, marked `noted`, and the letters that only we have rows for. Small letters only:
 * capitals are the engine's affair and differ everywhere. Exits with 1 when a difference is not noted. The published tables
 * are not part of the project.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { argv, exit } from "node:process";
import { findScheme, romanize } from "../src/romanization/index.js";
import { PROJECT_ROOT } from "./project-root.js";
import { comparison } from "./published-tables/differences.js";
import { interscriptTable } from "./published-tables/interscript-table.js";
import { iuliiaTable } from "./published-tables/iuliia-table.js";
import type { PublishedTable } from "./published-tables/published-table.js";

interface SchemeFile {
  readonly id: string;
  readonly base?: string;
  readonly letters: Readonly<Record<string, string>>;
  readonly departures?: readonly { readonly from: string }[];
}

const LETTER = "\\p{L}\\p{M}";

function schemeFiles(): ReadonlyMap<string, SchemeFile> {
  const folder = join(PROJECT_ROOT, "data/schemes");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  const files = paths.map((path) => JSON.parse(readFileSync(join(folder, path), "utf8")) as SchemeFile);
  return new Map(files.map((file) => [file.id, file]));
}

function publishedTables(folder: string): readonly PublishedTable[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => /\.(?:json|imp)$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => (path.endsWith(".imp") ? interscriptTable(path) : iuliiaTable(readFileSync(path, "utf8"))));
}

/** The table of a scheme and those it builds on. */
function layers(id: string, files: ReadonlyMap<string, SchemeFile>): readonly SchemeFile[] {
  const file = files.get(id);
  return file ? [file, ...(file.base === undefined ? [] : layers(file.base, files))] : [];
}

function isNoted(letters: string, notes: readonly string[]): boolean {
  return [letters, ...letters].some((part) => {
    const alone = new RegExp(`(?<![${LETTER}])${part}(?![${LETTER}])`, "u");
    return notes.some((note) => alone.test(note));
  });
}

function compared(table: PublishedTable, files: ReadonlyMap<string, SchemeFile>, all: boolean): number {
  const scheme = findScheme(table.name);
  if (scheme?.script !== "Cyrl") return 0;
  const tables = layers(scheme.id, files);
  const notes = tables.flatMap(({ departures }) => departures ?? []).map(({ from }) => from);
  const rows = [...tables.flatMap(({ letters }) => Object.keys(letters)), ...table.letters];
  const letters = [...new Set(rows)].filter((letter) => /^\p{L}$/u.test(letter) && letter !== "’");
  const { lacking, differences } = comparison(letters, (word) => romanize(word, scheme.id).text, table);
  const found = differences.map((difference) => ({ ...difference, noted: isNoted(difference.letters, notes) }));
  const told = found.filter(({ noted }) => all || !noted);
  if (told.length > 0 || (all && lacking.length > 0)) console.log(`${scheme.id} (${table.publisher})`);
  if (all && lacking.length > 0) console.log(`  not in the published table: ${lacking.join(" ")}`);
  for (const { letters: tried, word, ours, theirs, noted } of told) {
    console.log(`  ${tried.padEnd(3)} ${word}: ours ${ours}, theirs ${theirs}${noted ? " (noted)" : ""}`);
  }
  return found.filter(({ noted }) => !noted).length;
}

const folder = argv[2];
if (folder === undefined) {
  console.error("Usage: npx tsx scripts/compare-schemes.ts FOLDER [--all]");
  exit(2);
}
const files = schemeFiles();
let open = 0;
for (const table of publishedTables(folder)) {
  try {
    open += compared(table, files, argv.includes("--all"));
  } catch (error) {
    console.log(`${table.name} (${table.publisher}): not read: ${(error as Error).message}`);
  }
}
console.log(`${open} differences that no departure speaks of`);
exit(open > 0 ? 1 : 0);
