import type { PackageFile } from "../model/index.js";
import type { LocatedAsset, MappedPackage } from "./mapped-package.js";
import type { PackageReader } from "./package-reader.js";
import { standardOf } from "./package-standard.js";
import { readComposition, type Composition } from "./reading/composition.js";
import type { PackageRoot } from "./reading/package-xml.js";
import { readPackingList, type PackedAsset } from "./reading/packing-list.js";

/** A composition and the file it stands in. */
export interface FoundComposition extends Composition {
  readonly file: string;
  /** Its XML is damaged: what is not in it may have been. */
  readonly damaged: boolean;
}

/** A film has dozens of assets; a playlist of more than this was not made to be played. */
const MOST_ASSETS = 20_000;

/** The packing lists and compositions of a package. */
export interface PackageDocuments {
  /** By asset id; the first of several lists that name an asset. */
  readonly packed: ReadonlyMap<string, PackedAsset>;
  readonly compositions: readonly FoundComposition[];
}

function mayBeXml(asset: LocatedAsset, packed: ReadonlyMap<string, PackedAsset>): boolean {
  const type = packed.get(asset.id)?.type ?? "";
  return /xml/i.test(type) || /\.xml$/i.test(asset.path ?? "");
}

function saysComposition(packed: PackedAsset | undefined): boolean {
  return /asdcpKind=CPL/i.test(packed?.type ?? "");
}

/** Reads what ought to be one of a package's own files; undefined when it is another or cannot be read. */
async function readRoot(file: PackageFile, wanted: PackageRoot, reader: PackageReader) {
  const xml = await reader.xml(file);
  const root = xml?.document.root;
  if (xml === undefined || root == null) return undefined;
  if (root.local === wanted) return { root, damaged: xml.fault !== undefined };
  if (xml.fault === undefined) reader.noteUnreadable(file.path);
  return undefined;
}

/** Reads one packing list into `packed`, and notes what it names twice. */
async function readList(
  file: PackageFile,
  packed: Map<string, PackedAsset>,
  standards: MappedPackage["standards"],
  reader: PackageReader,
): Promise<void> {
  const list = await readRoot(file, "PackingList", reader);
  if (list === undefined) return;
  const standard = standardOf(list.root);
  if (standard !== undefined) standards.add(standard);
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const asset of readPackingList(list.root)) {
    if (seen.has(asset.id)) repeated.add(asset.id);
    seen.add(asset.id);
    if (!packed.has(asset.id)) packed.set(asset.id, asset);
  }
  for (const id of repeated) reader.note("package/duplicate-id", { id });
}

async function readPlaylist(
  file: PackageFile,
  standards: MappedPackage["standards"],
  reader: PackageReader,
): Promise<FoundComposition | undefined> {
  const playlist = await readRoot(file, "CompositionPlaylist", reader);
  if (playlist === undefined) return undefined;
  const composition = readComposition(playlist.root);
  if (composition.reels.reduce((count, { assets }) => count + assets.length, 0) > MOST_ASSETS) {
    reader.noteUnreadable(file.path);
    return undefined;
  }
  const standard = standardOf(playlist.root);
  if (standard !== undefined) standards.add(standard);
  return { ...composition, file: file.path, damaged: playlist.damaged };
}

/** Reads the packing lists and compositions that an asset map names, each file once. */
export async function readDocuments(mapped: MappedPackage, reader: PackageReader): Promise<PackageDocuments> {
  const packed = new Map<string, PackedAsset>();
  const compositions: FoundComposition[] = [];
  const single = [...mapped.assets.values()].flatMap((asset) => {
    const [file, second] = asset.files;
    return file === undefined || second !== undefined ? [] : [{ asset, file }];
  });
  const read = new Set<string>();
  for (const { asset, file } of single) {
    const isList = asset.isPackingList || (mayBeXml(asset, packed) && (await reader.rootOf(file)) === "PackingList");
    if (!isList || read.has(file.path)) continue;
    read.add(file.path);
    await readList(file, packed, mapped.standards, reader);
  }
  for (const { asset, file } of single) {
    if (read.has(file.path)) continue;
    const said = saysComposition(packed.get(asset.id));
    if (!said && !(mayBeXml(asset, packed) && (await reader.rootOf(file)) === "CompositionPlaylist")) continue;
    read.add(file.path);
    const composition = await readPlaylist(file, mapped.standards, reader);
    if (composition !== undefined) compositions.push(composition);
  }
  return { packed, compositions };
}

/** Without an asset map: the compositions that lie openly in the folder. Nothing else can be found from them. */
export async function readLooseCompositions(
  standards: MappedPackage["standards"],
  reader: PackageReader,
): Promise<readonly FoundComposition[]> {
  const compositions: FoundComposition[] = [];
  for (const file of reader.folder.files) {
    if (!/^[^/]*\.xml$/i.test(file.path) || (await reader.rootOf(file)) !== "CompositionPlaylist") continue;
    const composition = await readPlaylist(file, standards, reader);
    if (composition !== undefined) compositions.push(composition);
  }
  return compositions;
}
