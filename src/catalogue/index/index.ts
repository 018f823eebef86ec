export { CatalogueBuilder, type JoinFilms, type RepeatedFilm } from "./catalogue-builder.js";
export { CatalogueIndex } from "./catalogue-index.js";
export { decodeSnapshot, encodeSnapshot, type SnapshotRefusal } from "./snapshot.js";
