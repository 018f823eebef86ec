/** One file of a package. */
export interface PackageFile {
  /** Relative to the folder, parted by "/". */
  readonly path: string;
  readonly bytes: number;
}

/** The files of a digital cinema package, wherever they lie: on a disk or in an upload. Only listed files can be read. */
export interface PackageFolder {
  readonly files: readonly PackageFile[];
  /** Paths of links, which are never followed: what they lead to is outside. */
  readonly links?: readonly string[];
  /** The bytes of a listed file from `start` (0), at most `length` (all); fewer at its end. Rejects when it cannot be read. */
  read(path: string, start?: number, length?: number): Promise<Uint8Array>;
  /**
   * The SHA-1 of the contents of these files, one after the other, in base64; null when a content is not at hand. Rejects
   * when one cannot be read.
   */
  sha1(...paths: readonly string[]): Promise<string | null>;
}
