export { identifyScheme } from "./identify-scheme.js";
export type { Deviation, Identification, RankedScheme, SpellingEvidence } from "./identification.js";
