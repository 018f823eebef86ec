export type { FactKind, FactsLine } from "./facts-line.js";
export { isProse } from "./choose.js";
export { bare, hardParts, softParts } from "./pieces.js";
export { readFactsLine } from "./read-facts-line.js";
