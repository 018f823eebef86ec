export { compareVersionTags, type CompareContext } from "./compare-version-tags.js";
export type { Comparison, Verdict } from "./comparison.js";
export type { CopyEvidence, Side } from "./side.js";
