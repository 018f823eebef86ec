import { parentPort } from "node:worker_threads";
import { keyColumns, unpackFilms, type PackedFilms } from "../../catalogue/index.js";

/** The other side of `KeyThread`: answers films with their keys, in order, until it is ended. */
parentPort?.on("message", (films: PackedFilms) => {
  const keys = keyColumns(unpackFilms(films));
  parentPort?.postMessage(
    keys,
    Object.values(keys).map(({ buffer }) => buffer as ArrayBuffer),
  );
});
