import { mkdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { errorCode } from "../../port/index.js";

/** Why a file was not written: it is there already, or the system's code. */
export type WritingFailure = "exists" | { readonly reason: string };

/** Writes a file that is not there yet, with its folders; what is there is never touched. */
export async function writeNewFile(path: string, content: Uint8Array): Promise<WritingFailure | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    // A file in the place of a folder is no file that is there already.
    const code = errorCode(error);
    return { reason: code === "EEXIST" ? "ENOTDIR" : code };
  }
  try {
    await writeFile(path, content, { flag: "wx" });
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    return code === "EEXIST" ? "exists" : { reason: code };
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** `film.fr.srt` in another format, or for one language: the same name with other endings. */
export function renamed(name: string, ...endings: readonly string[]): string {
  const base = basename(name);
  return [base.slice(0, base.length - extname(base).length), ...endings].join(".");
}

/** Where a file is written: `output` itself for one file, a file in it when it is a folder or there are several. */
export async function placeFor(output: string, fileName: string, several: boolean): Promise<string> {
  return several || output.endsWith("/") || (await isFolder(output)) ? join(output, fileName) : output;
}
