import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { codeOf } from "./error-code.js";

/** A catalogue is a folder with this file in it. */
const SNAPSHOT = "catalogue.kinoglot";
/** A snapshot is read in as few pieces as the system allows. */
const SNAPSHOT_PIECE = 256 * 1024 * 1024;

/**
 * Puts a snapshot into a folder, which is made when there is none. It is written under a temporary name and renamed, so
 * that whoever opens the catalogue meanwhile finds the old one whole.
 */
export async function writeCatalogueFolder(folder: string, parts: readonly Uint8Array[]): Promise<void> {
  await makeFolder(resolve(folder));
  await removeLeftovers(folder);
  const temporary = join(folder, `${SNAPSHOT}.${process.pid}.part`);
  try {
    const file = await open(temporary, "w");
    try {
      for (const part of parts) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(folder, SNAPSHOT));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** One step at a time: where nothing can be made, such as below `/proc`, node itself would try for ever. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") {
      if ((await stat(path)).isDirectory()) return;
      throw Object.assign(new Error("a file is where the folder should be"), { code: "ENOTDIR" });
    }
    const parent = dirname(path);
    if (code !== "ENOENT" || parent === path || (await isThere(parent))) throw error;
    await makeFolder(parent);
    await mkdir(path);
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

const LEFTOVER = new RegExp(`^${SNAPSHOT.replace(".", "\\.")}\\.(\\d+)\\.part$`);

/** What a program left behind that was ended while it wrote. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const writer = LEFTOVER.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** The bytes of the snapshot in a folder. Rejects with the system's error, `ENOENT` when there is none. */
export async function readCatalogueFolder(folder: string): Promise<Uint8Array> {
  const file = await open(join(folder, SNAPSHOT), "r");
  try {
    const { size } = await file.stat();
    const bytes: Uint8Array = Buffer.allocUnsafeSlow(size);
    for (let at = 0; at < size;) {
      const { bytesRead } = await file.read(bytes, at, Math.min(SNAPSHOT_PIECE, size - at), at);
      if (bytesRead === 0) return bytes.subarray(0, at);
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}
