/** Measures kinoglot beside what a user would take instead, prints the tables and writes them to bench/RESULTS.md. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../scripts/project-root.js";
import { measureBatch } from "./measure-batch.js";
import { build } from "./compiled-project.js";
import { measureCatalogues } from "./measure-catalogues.js";
import { measureColdStart } from "./measure-cold-start.js";
import { measureComparingNames } from "./measure-comparing-names.js";
import { measureFirstAnswer } from "./measure-first-answer.js";
import { measureHttp } from "./measure-http.js";
import { measureLoad } from "./measure-load.js";
import { machineLines } from "./machine-lines.js";
import { measureNameMatching } from "./measure-name-matching.js";
import { measureParsing } from "./measure-parsing.js";
import { measureReleaseNames } from "./measure-release-names.js";
import { measureRestoring } from "./measure-restoring.js";
import { measureRomanizing } from "./measure-romanizing.js";
import { measureSubtitleLanguages } from "./measure-subtitle-languages.js";
import { measureSubtitles } from "./measure-subtitles.js";
import { sectionText } from "./section.js";

const parts = ["# Measured", "", ...machineLines(), ""];
build();
const MEASURES = [
  measureParsing,
  measureReleaseNames,
  measureRomanizing,
  measureRestoring,
  measureComparingNames,
  measureNameMatching,
  measureCatalogues,
  measureSubtitleLanguages,
  measureSubtitles,
  measureBatch,
  measureHttp,
  measureLoad,
  measureFirstAnswer,
  measureColdStart,
];
for (const measure of MEASURES) {
  const text = sectionText(await measure());
  process.stdout.write(`${text}\n`);
  parts.push(text);
}
writeFileSync(join(PROJECT_ROOT, "bench/RESULTS.md"), parts.join("\n"));
