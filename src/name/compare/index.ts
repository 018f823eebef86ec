export { compareNames, type NameComparison, type NameVerdict } from "./compare-names.js";
