import { localCatalogues, type Reach } from "../operation/index.js";
import { localFiles } from "../port/index.js";

/** Who sits at the machine may name its files and folders, and databases by their URLs. */
export function localReach(): Reach {
  return { files: localFiles, catalogues: localCatalogues() };
}
