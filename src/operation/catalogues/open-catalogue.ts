import { CatalogueIndex, decodeSnapshot, memoryCatalogue, type FilmCatalogue } from "../../catalogue/index.js";
import { errorCode, readCatalogueFolder } from "../../port/index.js";
import { isDatabaseUrl } from "./place.js";
import { refusal, type Refusal } from "../refusal.js";

const REBUILD = "kinoglot catalogue build FILE… --output DIR";

/** Opens the catalogue in a folder or a database; refused under the name by which it was asked for. */
export async function openCatalogue(place: string, name: string): Promise<FilmCatalogue | Refusal> {
  return isDatabaseUrl(place)
    ? (await import("./open-database.js")).openDatabase(place, name)
    : openFolder(place, name);
}

async function openFolder(folder: string, name: string): Promise<FilmCatalogue | Refusal> {
  let bytes: Uint8Array;
  try {
    bytes = await readCatalogueFolder(folder);
  } catch (error) {
    const reason = errorCode(error);
    return ABSENT.has(reason)
      ? refusal("unknown-catalogue", { catalogue: name })
      : refusal("catalogue-unusable", { catalogue: name, reason, command: REBUILD });
  }
  const index = decodeSnapshot(bytes);
  if (index instanceof CatalogueIndex) return memoryCatalogue(index);
  return index === "other-version"
    ? refusal("catalogue-outdated", { catalogue: name, command: REBUILD })
    : refusal("catalogue-unusable", { catalogue: name, reason: index, command: REBUILD });
}

const ABSENT: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ERR_INVALID_ARG_VALUE"]);
