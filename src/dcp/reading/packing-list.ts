import type { XmlElement } from "../../xml/index.js";
import { packageId } from "../package-id.js";
import { elementNamed, elementsNamed, hashOf, numberOf, writtenOf } from "./element-values.js";

/** What a packing list states of an asset. */
export interface PackedAsset {
  readonly id: string;
  /** SHA-1, base64. */
  readonly hash: string | null;
  readonly bytes: number | null;
  /** The size as it is written, where no file can have it. */
  readonly impossibleSize: string | null;
  /** The media type, such as `application/mxf` or `text/xml;asdcpKind=CPL`. */
  readonly type: string;
  readonly fileName: string | null;
}

/** No disc that packages travel on holds more: 100 TB. */
const MOST_BYTES = 1e14;

/** The assets of a packing list (SMPTE ST 429-8 §6), in its order. */
export function readPackingList(root: XmlElement): readonly PackedAsset[] {
  return elementsNamed(elementNamed(root, "AssetList"), "Asset").map((asset) => {
    const bytes = numberOf(asset, "Size");
    const isPossible = bytes !== null && bytes <= MOST_BYTES;
    return {
      id: packageId(writtenOf(asset, "Id") ?? ""),
      hash: hashOf(asset),
      bytes: isPossible ? bytes : null,
      impossibleSize: isPossible ? null : writtenOf(asset, "Size"),
      type: writtenOf(asset, "Type") ?? "",
      fileName: writtenOf(asset, "OriginalFileName"),
    };
  });
}
