import type { XmlElement } from "../../xml/index.js";
import { packageId } from "../package-id.js";
import { elementNamed, elementsNamed, hashOf, numberOf, writtenOf } from "./element-values.js";

/** What a packing list states of an asset. */
export interface PackedAsset {
  readonly id: string;
  /** SHA-1, base64. */
  readonly hash: string | null;
  readonly bytes: number | null;
  /** The media type, such as `application/mxf` or `text/xml;asdcpKind=CPL`. */
  readonly type: string;
  readonly fileName: string | null;
}

/** The assets of a packing list (SMPTE ST 429-8 §6), in its order. */
export function readPackingList(root: XmlElement): readonly PackedAsset[] {
  return elementsNamed(elementNamed(root, "AssetList"), "Asset").map((asset) => ({
    id: packageId(writtenOf(asset, "Id") ?? ""),
    hash: hashOf(asset),
    bytes: numberOf(asset, "Size"),
    type: writtenOf(asset, "Type") ?? "",
    fileName: writtenOf(asset, "OriginalFileName"),
  }));
}
