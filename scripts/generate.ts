/**
 * Writes src/generated, test/generated and pages of docs/ from their sources; with `--check` it writes nothing and fails
 * when a file differs, is missing or has no source any more. Names of generators as arguments restrict the run: `npm run generate schemas`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateCatalogueWeights } from "./generate-catalogue-weights.js";
import { generateCodePages } from "./generate-code-pages.js";
import { generateCharacterReferences } from "./generate-character-references.js";
import { generateCorrespondences } from "./generate-correspondences.js";
import { generateFieldWords } from "./generate-field-words.js";
import { generateLanguages } from "./generate-languages.js";
import { generateLetterOdds } from "./generate-letter-odds.js";
import { generateLetterPairs } from "./generate-letter-pairs.js";
import { generateLicencesPage } from "./generate-licences-page.js";
import { generateMessageKeys } from "./generate-message-keys.js";
import { generateNameWords } from "./generate-name-words.js";
import { generateNames } from "./generate-names.js";
import { generateProseWords } from "./generate-prose-words.js";
import { generateRecordWords } from "./generate-record-words.js";
import { generateRecordTerms } from "./generate-record-terms.js";
import { generateSchemas } from "./generate-schemas.js";
import { generateSchemePage } from "./generate-scheme-page.js";
import { generateSchemes } from "./generate-schemes.js";
import { generateSubtitleChecksPage } from "./generate-subtitle-checks-page.js";
import { generateSubtitleProfiles } from "./generate-subtitle-profiles.js";
import { generateTitles } from "./generate-titles.js";
import { generateVersionMarks } from "./generate-version-marks.js";
import { generateWrittenTraits } from "./generate-written-traits.js";
import type { GeneratedFile, Generator } from "./generated-file.js";
import { PROJECT_ROOT } from "./project-root.js";

const GENERATORS: Readonly<Record<string, Generator>> = {
  schemas: generateSchemas,
  "catalogue-weights": generateCatalogueWeights,
  "character-references": generateCharacterReferences,
  "field-words": generateFieldWords,
  "code-pages": generateCodePages,
  correspondences: generateCorrespondences,
  "letter-odds": generateLetterOdds,
  "letter-pairs": generateLetterPairs,
  "licences-page": generateLicencesPage,
  "message-keys": generateMessageKeys,
  languages: generateLanguages,
  "name-words": generateNameWords,
  names: generateNames,
  "prose-words": generateProseWords,
  "record-words": generateRecordWords,
  "record-terms": generateRecordTerms,
  schemes: generateSchemes,
  "scheme-page": generateSchemePage,
  "subtitle-profiles": generateSubtitleProfiles,
  "subtitle-checks-page": generateSubtitleChecksPage,
  titles: generateTitles,
  "version-marks": generateVersionMarks,
  "written-traits": generateWrittenTraits,
};

/** Folders that hold nothing else. */
const FOLDERS = ["src/generated", "test/generated"];

const checking = process.argv.includes("--check");
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = wanted.find((name) => !Object.hasOwn(GENERATORS, name));
if (unknown !== undefined) throw new Error(`No generator ${unknown}; there are ${Object.keys(GENERATORS).join(", ")}`);

function standsAsGenerated({ path, text }: GeneratedFile): boolean {
  try {
    return readFileSync(join(PROJECT_ROOT, path), "utf8") === text;
  } catch {
    return false;
  }
}

function writeGenerated({ path, text }: GeneratedFile): void {
  const target = join(PROJECT_ROOT, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function withoutSource(files: readonly GeneratedFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const found = FOLDERS.flatMap((folder) => readdirSync(join(PROJECT_ROOT, folder)).map((name) => `${folder}/${name}`));
  return found.filter((path) => !paths.has(path));
}

const generators = Object.entries(GENERATORS).filter(([name]) => wanted.length === 0 || wanted.includes(name));
const files: GeneratedFile[] = [];
for (const [, generator] of generators) files.push(...(await generator()));

const outdated = files.filter((file) => !standsAsGenerated(file));
const orphans = wanted.length === 0 ? withoutSource(files) : [];
for (const { path } of outdated) console.log(`${checking ? "outdated" : "written"}: ${path}`);
for (const path of orphans) console.log(`without a source: ${path}`);
console.log(`${files.length} generated files, ${outdated.length} changed, ${orphans.length} without a source`);

if (checking) {
  if (outdated.length + orphans.length > 0) process.exitCode = 1;
} else {
  outdated.forEach(writeGenerated);
}
