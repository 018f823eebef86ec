export { compareNames, type NameComparison, type NameVerdict } from "./compare/index.js";
export { matchNames, type NameHit, type NameMatches } from "./match/index.js";
export { parsePersonName } from "./parse-person-name.js";
