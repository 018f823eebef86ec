import type { XmlElement } from "../../xml/index.js";
import { packageId } from "../package-id.js";
import { elementNamed, elementsNamed, numberOf, writtenOf } from "./element-values.js";

/** A stretch of an asset: a file of its own. Assets larger than a volume are spread over several. */
export interface AssetChunk {
  /** The path as written. */
  readonly path: string;
  readonly length: number | null;
}

/** An asset as the map names it. */
export interface MappedAsset {
  readonly id: string;
  readonly isPackingList: boolean;
  /** In the order in which they make up the asset. */
  readonly chunks: readonly AssetChunk[];
}

function chunksOf(asset: XmlElement): readonly AssetChunk[] {
  const placed = elementsNamed(elementNamed(asset, "ChunkList"), "Chunk").map((chunk) => ({
    path: writtenOf(chunk, "Path") ?? "",
    length: numberOf(chunk, "Length"),
    offset: numberOf(chunk, "Offset") ?? 0,
  }));
  return placed.sort((a, b) => a.offset - b.offset).map(({ path, length }) => ({ path, length }));
}

/** Interop marks a packing list by an empty element, SMPTE by `true`. */
function isMarkedPackingList(asset: XmlElement): boolean {
  return elementNamed(asset, "PackingList") !== undefined && writtenOf(asset, "PackingList")?.toLowerCase() !== "false";
}

/** The assets of an asset map (SMPTE ST 429-9 §6), in its order, repeated ones as often as they stand there. */
export function readAssetMap(root: XmlElement): readonly MappedAsset[] {
  return elementsNamed(elementNamed(root, "AssetList"), "Asset").map((asset) => ({
    id: packageId(writtenOf(asset, "Id") ?? ""),
    isPackingList: isMarkedPackingList(asset),
    chunks: chunksOf(asset),
  }));
}
