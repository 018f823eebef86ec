export { latinLetter, latinSpelling } from "./latin-spelling.js";
export { RUSSIAN_ALPHABET, russianSpelling } from "./russian-spelling.js";
