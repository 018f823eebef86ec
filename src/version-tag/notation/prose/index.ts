export { readProse } from "./read-prose.js";
