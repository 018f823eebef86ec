import { finding } from "../check/index.js";
import { comparisonOf, understoodSide, type Comparison, type Side } from "../version-tag/index.js";
import type { FileInHand } from "./file-in-hand.js";
import { judgeFiles } from "./judge-files.js";
import { judgePackages, type PackageInHand } from "./judge-packages.js";
import type { PromiseContext } from "./promise-context.js";

/** What lies on the projectionist's desk. */
export interface Hand {
  readonly files: readonly FileInHand[];
  readonly packages: readonly PackageInHand[];
}

/**
 * Do the files and packages in hand keep what was promised? A text that states no version gives `unknown`. A package that
 * keeps the promise alone needs no files; files can give it subtitles that it lacks, and mend nothing else.
 *
 * @returns the verdict and what it rests on, beside what was found in each file before
 */
export function judgePromise(promise: Side, { files, packages }: Hand, context: PromiseContext = {}): Comparison {
  const { tag, text } = understoodSide(promise, context);
  if (tag === null) return comparisonOf([finding("version-tag/promise-not-understood", { text })]);
  return packages.length > 0 ? judgePackages(tag, packages, files, context) : judgeFiles(tag, files, context);
}
