export type { BadLine, FilmFault } from "./film-fault.js";
export { readFilms, type CatalogueFormat, type FilmOrBadLine } from "./read-films.js";
