export { filmographyKind, filmographyOrder, readFilmographyList } from "./read-filmography.js";
export { readFilmographyLine } from "./read-item.js";
