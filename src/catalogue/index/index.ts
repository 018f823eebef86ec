export { CatalogueBuilder, type JoinFilms, type RepeatedFilm } from "./catalogue-builder.js";
export { CatalogueIndex } from "./catalogue-index.js";
export { keyColumns, type KeyColumns, type KeyedFilm } from "./film-keys.js";
export { packFilms, unpackFilms, type PackedFilms } from "./packed-films.js";
export { decodeSnapshot, encodeSnapshot, type SnapshotRefusal } from "./snapshot.js";
