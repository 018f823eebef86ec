import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

/** A catalogue is a folder with this file in it. */
const SNAPSHOT = "catalogue.kinoglot";
/** Pieces of this many bytes are read at a time. */
const PIECE = 512 * 1024;

/**
 * The lines of a text file in UTF-8, without their ends; one whose name ends in `.gz` is unpacked on the way. Rejects with
 * the system's error when it cannot be read, and with zlib's when it is no gzip file or is cut short.
 */
export async function* catalogueLines(path: string): AsyncGenerator<string> {
  const bytes = createReadStream(path, { highWaterMark: PIECE });
  const text = path.toLowerCase().endsWith(".gz") ? createGunzip({ chunkSize: PIECE }) : bytes;
  if (text !== bytes) {
    bytes.on("error", (error) => text.destroy(error));
    bytes.pipe(text as ReturnType<typeof createGunzip>);
  }
  try {
    yield* createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY });
  } finally {
    bytes.destroy();
    text.destroy();
  }
}

/**
 * Puts a snapshot into a folder, which is made when there is none. It is written under a temporary name and renamed, so
 * that whoever opens the catalogue meanwhile finds the old one whole.
 */
export async function writeCatalogueFolder(folder: string, parts: readonly Uint8Array[]): Promise<void> {
  await mkdir(folder, { recursive: true });
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

/** The bytes of the snapshot in a folder. Rejects with the system's error, `ENOENT` when there is none. */
export async function readCatalogueFolder(folder: string): Promise<Uint8Array> {
  return readFile(join(folder, SNAPSHOT));
}
