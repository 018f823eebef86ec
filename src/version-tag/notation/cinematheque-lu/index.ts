export { readLuxembourgCode } from "./read-luxembourg-code.js";
