import { createHash } from "node:crypto";
import { constants, type Dirent } from "node:fs";
import { lstat, open, readdir, realpath, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { PackageFile, PackageFolder } from "../model/index.js";

/** A package has one level of folders or two; whoever gives the root of a disc is told so early. */
const MOST_FILES = 50_000;
const DEEPEST = 12;

/** Pieces of this many bytes are hashed at a time. */
const PIECE = 1024 * 1024;

/** A link that was put there after the folder was listed is not followed either; Windows has no such flag. */
const READ_ONLY = constants.O_RDONLY | ((constants as { O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0);

interface Listing {
  readonly files: PackageFile[];
  readonly links: string[];
}

/** What is in a folder; a folder inside that cannot be looked into is one without files. */
async function entriesOf(folder: string, depth: number): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (depth === 0) throw error;
    return [];
  }
}

async function list(root: string, below: string, depth: number, listing: Listing): Promise<void> {
  for (const entry of await entriesOf(join(root, below), depth)) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isSymbolicLink()) listing.links.push(path);
    else if (entry.isDirectory() && depth < DEEPEST) await list(root, path, depth + 1, listing);
    else if (entry.isFile()) listing.files.push({ path, bytes: (await lstat(join(root, path))).size });
    if (listing.files.length + listing.links.length > MOST_FILES) {
      throw new RangeError(`more than ${MOST_FILES} files in ${root}`);
    }
  }
}

async function stretchOf(handle: FileHandle, start: number, length: number): Promise<Uint8Array> {
  const { size } = await handle.stat();
  const bytes = new Uint8Array(Math.max(0, Math.min(length, size - start)));
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/**
 * Opens a folder of this machine as a package. Its files are listed once and by name; links inside are listed apart and
 * never followed, so that nothing outside the folder is opened.
 *
 * Rejects with the system's error (`ENOENT`, `ENOTDIR`, `EACCES`) when the path is no folder that can be read, and with a
 * RangeError for a folder of more than 50,000 files, which is no package.
 */
export async function openPackageFolder(path: string): Promise<PackageFolder> {
  const root = await realpath(path);
  const listing: Listing = { files: [], links: [] };
  await list(root, "", 0, listing);
  listing.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const known = new Set(listing.files.map((file) => file.path));
  /** Opens a listed file; the folders above it are looked at again, for they may have been replaced since. */
  const opened = async <Value>(file: string, use: (handle: FileHandle) => Promise<Value>): Promise<Value> => {
    const place = join(root, file);
    if (!known.has(file) || (await realpath(place)) !== place) throw new RangeError(`no file ${file} in ${root}`);
    const handle = await open(place, READ_ONLY);
    try {
      return await use(handle);
    } finally {
      await handle.close();
    }
  };
  return {
    files: listing.files,
    links: listing.links,
    read: (file, start = 0, length = Infinity) => opened(file, (handle) => stretchOf(handle, start, length)),
    sha1: async (...files) => {
      const hash = createHash("sha1");
      for (const file of files) {
        await opened(file, async (handle) => {
          const pieces = handle.createReadStream({ highWaterMark: PIECE, autoClose: false });
          for await (const piece of pieces) hash.update(piece as Uint8Array);
        });
      }
      return hash.digest("base64");
    },
  };
}
