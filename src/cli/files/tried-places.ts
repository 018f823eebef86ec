import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode } from "../../port/index.js";
import type { WritingFailure } from "./written-files.js";

/** Why a new file could not be written there; nothing is changed, so that it can be asked before long work. */
export async function whyNotNew(path: string): Promise<WritingFailure | undefined> {
  const own = await codeAt(path);
  if (own === undefined) return "exists";
  if (own !== "ENOENT") return { reason: own };
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const code = await codeAt(folder);
    if (code === "ENOENT" && dirname(folder) !== folder) continue;
    const reason = code ?? (await whyNotIn(folder));
    return reason === undefined ? undefined : { reason };
  }
}

/** Why nothing could be added to a file that may be there, in a folder that must; nothing is changed. */
export async function whyNotAppended(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).isDirectory()) return "EISDIR";
    await access(path, constants.R_OK | constants.W_OK);
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    return code === "ENOENT" ? ((await codeAt(dirname(path))) ?? (await whyNotIn(dirname(path)))) : code;
  }
}

async function codeAt(path: string): Promise<string | undefined> {
  try {
    await stat(path);
    return undefined;
  } catch (error) {
    return errorCode(error);
  }
}

async function whyNotIn(folder: string): Promise<string | undefined> {
  try {
    if (!(await stat(folder)).isDirectory()) return "ENOTDIR";
    await access(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return errorCode(error);
  }
}
