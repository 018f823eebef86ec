export { restoreCyrillic, type RestoredText } from "./restore-cyrillic.js";
export type { RestoredWord } from "./restore-word.js";
