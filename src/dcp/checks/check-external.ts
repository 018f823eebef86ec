import { finding } from "../../check/index.js";
import type { PackageReader } from "../package-reader.js";
import type { VersionEvidence } from "../version-evidence.js";

/**
 * What a version plays that no asset map here names. That is how a version file is made; a title that says original, and
 * lacks a part, is broken.
 */
export function checkExternal({ tracks, titled, composition, pointer }: VersionEvidence, reader: PackageReader): void {
  const external = tracks.filter(({ located }) => located === undefined).map(({ id }) => id);
  for (const id of new Set(external)) {
    const found = finding("package/external-asset", { id, title: composition.title }, { pointer });
    reader.keep(titled?.package === "OV" ? { ...found, severity: "error" } : found);
  }
}
