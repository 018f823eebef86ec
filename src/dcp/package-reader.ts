import { finding, type ParamsOf, type Place, type RuleId, type RULES } from "../check/index.js";
import type { Finding, PackageFile, PackageFolder } from "../model/index.js";
import { packageFiles, type PackageFiles } from "./package-files.js";
import { HEAD_BYTES, packageRootOf, readPackageXml, type PackageRoot, type PackageXml } from "./reading/package-xml.js";

/** No asset map, list or timed text of a film comes near this; a larger file is not XML that anybody wrote. */
const LARGEST_XML = 16 * 1024 * 1024;

/** What is read into memory of one package, all in all, as long as a real one stays far below it. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Reads the files of a package, within bounds, and keeps what is found. A file that cannot be read is a finding, once. */
export class PackageReader {
  readonly files: PackageFiles;
  readonly #findings: Finding[] = [];
  readonly #unreadable = new Set<string>();
  readonly #roots = new Map<string, PackageRoot | undefined>();
  readonly #hashes = new Map<string, string | undefined>();
  #left = MOST_BYTES;

  constructor(readonly folder: PackageFolder) {
    this.files = packageFiles(folder);
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  note<Id extends RuleId>(rule: Id, params: ParamsOf<(typeof RULES)[Id]>, place: Place = {}): void {
    this.keep(finding(rule, params, place));
  }

  keep(found: Finding): void {
    this.#findings.push(found);
  }

  noteUnreadable(path: string): void {
    if (this.#unreadable.has(path)) return;
    this.#unreadable.add(path);
    this.note("package/unreadable-file", { file: path });
  }

  /** A stretch of a file; rejects when it cannot be read, or when too much of this package was read already. */
  async stretch(file: PackageFile, start: number, length: number): Promise<Uint8Array> {
    this.#left -= Math.max(0, Math.min(length, file.bytes - start));
    if (this.#left < 0) throw new RangeError("more text than a package holds");
    return this.folder.read(file.path, start, length);
  }

  /** The first bytes of a file, all of them unless `most` is less; undefined when they cannot be read or are too many. */
  async bytes(file: PackageFile, most = Infinity): Promise<Uint8Array | undefined> {
    const length = Math.min(file.bytes, most);
    if (length > LARGEST_XML) return this.#refuse(file);
    try {
      return await this.stretch(file, 0, length);
    } catch {
      return this.#refuse(file);
    }
  }

  /** What a file is, by its beginning; undefined for what is none of a package's own files. */
  async rootOf(file: PackageFile): Promise<PackageRoot | undefined> {
    if (!this.#roots.has(file.path)) {
      const head = await this.bytes(file, HEAD_BYTES);
      this.#roots.set(file.path, head && packageRootOf(head));
    }
    return this.#roots.get(file.path);
  }

  /** An XML file, with a finding when it is not well-formed; undefined when it cannot be read or is too large. */
  async xml(file: PackageFile): Promise<PackageXml | undefined> {
    const bytes = await this.bytes(file);
    return bytes && this.parsed(file, bytes);
  }

  /** XML that was read already, such as that inside an MXF file; undefined when it is too large. */
  parsed(file: PackageFile, bytes: Uint8Array): PackageXml | undefined {
    if (bytes.length > LARGEST_XML) return this.#refuse(file);
    const xml = readPackageXml(bytes);
    if (xml.fault !== undefined) this.note("package/xml-malformed", { file: file.path, ...xml.fault });
    return xml;
  }

  /** The SHA-1 of these files in a row, computed once; undefined when it cannot be had. */
  async hash(files: readonly PackageFile[]): Promise<string | undefined> {
    const paths = files.map(({ path }) => path);
    const key = paths.join("\0");
    if (this.#hashes.has(key)) return this.#hashes.get(key);
    try {
      // A map that names one file a thousand times for an asset would have it read a thousand times.
      if (new Set(paths).size < paths.length) throw new RangeError("an asset of the same file twice");
      const hash = (await this.folder.sha1(...paths)) ?? undefined;
      this.#hashes.set(key, hash);
      return hash;
    } catch {
      for (const path of paths.slice(0, 1)) this.noteUnreadable(path);
      return undefined;
    }
  }

  #refuse(file: PackageFile): undefined {
    this.noteUnreadable(file.path);
    return undefined;
  }
}
