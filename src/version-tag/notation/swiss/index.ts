export { readSwissNotation } from "./read-swiss-notation.js";
