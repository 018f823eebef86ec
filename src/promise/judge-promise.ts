import { finding } from "../check/index.js";
import type { PackageReport } from "../dcp/index.js";
import { comparisonOf, understoodSide, type Comparison, type Side } from "../version-tag/index.js";
import type { FileInHand } from "./file-in-hand.js";
import { judgeFiles } from "./judge-files.js";
import { judgePackages } from "./judge-packages.js";
import type { PromiseContext } from "./promise-context.js";
import { worseVerdict } from "./verdict.js";

/** What lies on the projectionist's desk. */
export interface Hand {
  readonly files: readonly FileInHand[];
  readonly packages: readonly PackageReport[];
}

/**
 * Do the files and packages in hand keep what was promised? A text that states no version gives `unknown`. A package that
 * keeps the promise alone needs no files; files complete a package only where it says nothing of subtitles.
 *
 * @returns the verdict and what it rests on, beside what was found in each file before
 */
export function judgePromise(promise: Side, { files, packages }: Hand, context: PromiseContext = {}): Comparison {
  const statement = understoodSide(promise, context);
  const { tag } = statement;
  if (tag === null) return comparisonOf([finding("version-tag/promise-not-understood", { text: statement.text })]);
  const byPackage = packages.length > 0 ? judgePackages(tag, packages, context) : undefined;
  if (byPackage && (files.length === 0 || worseVerdict(byPackage.verdict, "unknown") === "unknown")) return byPackage;
  const byFiles = judgeFiles(tag, files, context);
  return byPackage && worseVerdict(byPackage.verdict, byFiles.verdict) === byFiles.verdict ? byPackage : byFiles;
}
