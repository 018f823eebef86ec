import { finding } from "../check/index.js";
import type { Finding } from "../model/index.js";
import type { Comparison } from "../version-tag/index.js";
import type { FileInHand } from "./file-in-hand.js";
import { soundness } from "./verdict.js";

/**
 * Are files sound by what was found in them, when nothing was promised? Errors are `no`, warnings are notes. Files that hold
 * no subtitle at all serve nobody, whatever else is right with them.
 */
export function judgeSoundness(files: readonly FileInHand[], found: readonly Finding[]): Comparison {
  const empty = files.length > 0 && files.every(({ document }) => document?.cues.length === 0);
  const findings = empty ? [finding("promise/no-cues", {})] : [];
  return { verdict: soundness([...findings, ...found]), findings };
}
