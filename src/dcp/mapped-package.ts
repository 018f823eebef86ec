import type { PackageFile } from "../model/index.js";
import type { PackageReader } from "./package-reader.js";
import { packagePaths } from "./package-path.js";
import type { PackageStandard } from "./package-report.js";
import { readAssetMap, type MappedAsset } from "./reading/asset-map.js";
import { standardOf } from "./package-standard.js";

/** An asset of a package and where it lies. */
export interface LocatedAsset {
  readonly id: string;
  readonly isPackingList: boolean;
  /** Where it lies or should lie, relative to the folder; null when the map leads outside. */
  readonly path: string | null;
  /** All files it is made of; empty when one is missing. */
  readonly files: readonly PackageFile[];
  /** What the map says of its size; null when it does not. */
  readonly mappedBytes: number | null;
}

/** A package: what one asset map names. A disc may hold several. */
export interface MappedPackage {
  /** The folder of the map, "" or with "/" at its end. */
  readonly base: string;
  readonly assets: ReadonlyMap<string, LocatedAsset>;
  readonly standards: Set<PackageStandard>;
}

const ASSET_MAP = /(?:^|\/)assetmap(?:\.xml)?$/i;

/** More asset maps than any disc holds. */
const MOST_MAPS = 100;

/** The asset maps in a folder and the folders below it: `ASSETMAP` of Interop, `ASSETMAP.xml` of SMPTE. */
export function assetMapFiles(files: readonly PackageFile[]): readonly PackageFile[] {
  return files.filter(({ path }) => ASSET_MAP.test(path)).slice(0, MOST_MAPS);
}

/** Finds a chunk's file: null for one outside, undefined for one that is not there. */
function locate(written: string, base: string, reader: PackageReader): { path: string | null; file?: PackageFile } {
  const places = packagePaths(written).map((place) => base + place);
  const [likeliest] = places;
  if (likeliest === undefined || places.some((place) => reader.files.isBehindLink(place))) {
    reader.note("package/path-outside", { file: written });
    return { path: null };
  }
  const file = reader.files.find(places);
  return file === undefined ? { path: likeliest } : { path: file.path, file };
}

function locatedAsset(asset: MappedAsset, base: string, reader: PackageReader): LocatedAsset {
  const found = asset.chunks.map((chunk) => locate(chunk.path, base, reader));
  const missing = found.find(({ path, file }) => path !== null && file === undefined);
  const lacking = found.length === 0 ? asset.id : missing?.path;
  if (lacking != null) reader.note("package/missing-asset", { file: lacking, id: asset.id });
  const files = found.flatMap(({ file }) => file ?? []);
  const lengths = asset.chunks.map(({ length }) => length);
  return {
    id: asset.id,
    isPackingList: asset.isPackingList,
    path: found.some(({ path }) => path === null) ? null : (found.at(0)?.path ?? null),
    files: files.length === found.length ? files : [],
    mappedBytes:
      lengths.length === 0 || lengths.includes(null) ? null : lengths.reduce((a, b) => (a ?? 0) + (b ?? 0), 0),
  };
}

/** Reads an asset map and looks for what it names; undefined when the file is no asset map. */
export async function readMappedPackage(file: PackageFile, reader: PackageReader): Promise<MappedPackage | undefined> {
  const xml = await reader.xml(file);
  if (xml === undefined) return undefined;
  const { root } = xml.document;
  if (root?.local !== "AssetMap") {
    if (xml.fault === undefined) reader.noteUnreadable(file.path);
    return undefined;
  }
  const base = file.path.slice(0, file.path.lastIndexOf("/") + 1);
  const assets = new Map<string, LocatedAsset>();
  const repeated = new Set<string>();
  for (const asset of readAssetMap(root)) {
    if (!assets.has(asset.id)) assets.set(asset.id, locatedAsset(asset, base, reader));
    else repeated.add(asset.id);
  }
  for (const id of repeated) reader.note("package/duplicate-id", { id });
  const standard = standardOf(root);
  return { base, assets, standards: new Set(standard === undefined ? [] : [standard]) };
}
