export { TITLE_LEVELS } from "./evidence/index.js";
export { matchFilm, type CatalogueStore } from "./match-film.js";
export {
  CatalogueBuilder,
  CatalogueIndex,
  decodeSnapshot,
  DuplicateFilmError,
  encodeSnapshot,
  type SnapshotRefusal,
} from "./index/index.js";
export { readFilms, type BadLine, type CatalogueFormat, type FilmFault, type FilmOrBadLine } from "./read/index.js";
