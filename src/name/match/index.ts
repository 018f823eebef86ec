export { matchNames, type NameHit, type NameMatches } from "./match-names.js";
