export { languageOfLetters, readVostMark } from "./vost-mark.js";
