export { readArteCode } from "./read-arte-code.js";
