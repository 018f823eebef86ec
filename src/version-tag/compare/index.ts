export { compareVersionTags, type CompareContext } from "./compare-version-tags.js";
export { comparisonOf, type Comparison, type Verdict } from "./comparison.js";
export { understoodSide, type CopyEvidence, type Side, type Statement } from "./side.js";
