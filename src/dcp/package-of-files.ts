import type { PackageFolder } from "../model/index.js";
import { packagePaths } from "./package-path.js";

/** A file as an upload gives it. */
export interface FileContent {
  readonly path: string;
  /** Null for a file that was not sent, such as picture: it is there, and not looked into. */
  readonly content: Uint8Array | null;
  /** The size of a file that was not sent; 0 when left out. */
  readonly bytes?: number;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((bytes, part) => bytes + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * A package folder of files in memory. `sha1` gives the SHA-1 of bytes in base64. A file whose path is empty or leads out
 * of the folder is left out; of two with one path the first is kept. What was not sent cannot be read, and has no hash.
 */
export function packageOfFiles(
  files: readonly FileContent[],
  sha1: (content: Uint8Array) => string | Promise<string>,
): PackageFolder {
  const byPath = new Map<string, FileContent>();
  for (const file of files) {
    const place = packagePaths(file.path).at(0);
    if (place !== undefined && !byPath.has(place)) byPath.set(place, file);
  }
  const contentOf = (path: string): Uint8Array | null => {
    const file = byPath.get(path);
    if (file === undefined) throw new RangeError(`no file ${path} in the package`);
    return file.content;
  };
  return {
    files: [...byPath].map(([path, { content, bytes }]) => ({ path, bytes: content?.length ?? bytes ?? 0 })),
    // Async functions, so that a path that is not listed rejects and never throws.
    read: async (path, start = 0, length = Infinity) => {
      const content = contentOf(path);
      if (content === null) throw new RangeError(`the content of ${path} was not sent`);
      return Promise.resolve(content.subarray(start, start + length));
    },
    sha1: async (...paths) => {
      const contents = paths.map(contentOf).filter((content) => content !== null);
      return contents.length < paths.length ? null : sha1(joined(contents));
    },
  };
}
