import { inspectPackage, type PackageInspection, type PackageReport } from "../../dcp/index.js";
import type { PackageFolder } from "../../model/index.js";
import { errorCode, loadLanguageVoters, type LocalFiles } from "../../port/index.js";
import type { Reader } from "../operation.js";
import { isRefusal, refusal, type Refusal } from "../refusal.js";

/** The folder, or why it cannot be opened: it has more files than any package, or the system forbids it. */
async function openFolder(path: string, files: LocalFiles): Promise<PackageFolder | Refusal> {
  try {
    return await files.folder(path);
  } catch (error) {
    if (error instanceof RangeError) return refusal("too-many-files", { path });
    return refusal("file-unreadable", { path, reason: errorCode(error) });
  }
}

/** What the package in a folder holds; refused when the path leads to no folder, or may not be named. */
export async function inspectPath(
  path: string,
  inspection: PackageInspection,
  { files }: Reader,
): Promise<PackageReport | Refusal> {
  if (!files) return refusal("path-not-taken", { path });
  const found = await files.look(path);
  if (found.kind === "none" && found.failure === "ENOENT") return refusal("file-not-found", { path });
  if (found.kind !== "folder") {
    return refusal("file-unreadable", { path, reason: found.kind === "file" ? "ENOTDIR" : found.failure });
  }
  const folder = await openFolder(path, files);
  return isRefusal(folder) ? folder : inspectPackage(folder, await loadLanguageVoters(), inspection);
}
