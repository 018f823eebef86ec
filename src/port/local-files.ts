import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { PackageFolder } from "../model/index.js";
import { codeOf } from "./error-code.js";
import { openPackageFolder } from "./package-folder.js";

/** What a path leads to; or, with `failure`, the system's code for why it leads nowhere, such as `ENOENT`. */
export type PathKind =
  | { readonly kind: "file"; readonly bytes: number }
  | { readonly kind: "folder" }
  | { readonly kind: "none"; readonly failure: string };

/** The files of this machine. Only a door whose caller sits at the machine hands them on. */
export interface LocalFiles {
  /** What is at a path; never rejects. */
  readonly look: (path: string) => Promise<PathKind>;
  /** All bytes of a file; rejects with the error of the system. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The bytes of a file, piece by piece; rejects with the error of the system. */
  readonly chunks: (path: string) => AsyncIterable<Uint8Array>;
  /** The files of a package, to be read one by one; rejects with the error of the system. */
  readonly folder: (path: string) => Promise<PackageFolder>;
}

/** Pieces of this many bytes are read at a time. */
const PIECE = 512 * 1024;

/** The files of this machine, by path. */
export const localFiles: LocalFiles = {
  async look(path) {
    try {
      const found = await stat(path);
      if (found.isDirectory()) return { kind: "folder" };
      return found.isFile() ? { kind: "file", bytes: found.size } : { kind: "none", failure: "EINVAL" };
    } catch (error) {
      return { kind: "none", failure: codeOf(error) ?? "EIO" };
    }
  },
  read: (path) => readFile(path),
  chunks: (path) => createReadStream(path, { highWaterMark: PIECE }),
  folder: openPackageFolder,
};
