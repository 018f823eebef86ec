export { changedLetters, unchanged, type ChangedText } from "./changed-letters.js";
export { editDistanceWithin } from "./edit-distance.js";
export {
  ENCODINGS,
  decodeText,
  detectEncoding,
  encodingNamed,
  isEncoding,
  layoutOf,
  mojibakeRepair,
  repairMojibake,
  streamDecoder,
  type DecodedText,
  type DetectedEncoding,
  type Encoding,
  type MojibakeRepair,
  type StreamDecoder,
  type TextLayout,
} from "./encoding/index.js";
export { LETTERS_WITHOUT_DECOMPOSITION, foldWord } from "./fold-word.js";
export { LETTERS_BEFORE_1918 } from "./letters-before-1918.js";
export { lineColumn, type LineColumn } from "./line-column.js";
export { inOneScript } from "./one-script.js";
export { normalized } from "./normalized.js";
export { isPlainText } from "./plain-text.js";
export { remember } from "./remember.js";
export { textDamage } from "./text-damage.js";
export { withoutMark } from "./without-mark.js";
