export { editDistanceWithin } from "./edit-distance.js";
export { LETTERS_WITHOUT_DECOMPOSITION, foldWord } from "./fold-word.js";
export { lineColumn, type LineColumn } from "./line-column.js";
export { inOneScript } from "./one-script.js";
export { normalized } from "./normalized.js";
export { isPlainText } from "./plain-text.js";
export { remember } from "./remember.js";
export { textDamage } from "./text-damage.js";
