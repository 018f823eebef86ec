export { titleNumbers } from "../../title/index.js";
export { foldKey } from "./fold-key.js";
export { neutralKey, titleKeys } from "./neutral-key.js";
export { probedKeys, type ProbedKeys } from "./probed-keys.js";
export { sortedWords } from "./sorted-words.js";
export { surnameKeys } from "./surname-key.js";
export { titleParts } from "./title-parts.js";
