import type { Finding, Lang, VersionTag } from "../model/index.js";

/** The two families of packages: Interop of the manufacturers, and SMPTE ST 429. */
export type PackageStandard = "interop" | "smpte";

/** What an asset is to the hall: picture, sound, text drawn for all, captions, or anything else (markers, auxiliary data). */
export type PackageAssetType = "picture" | "sound" | "subtitle" | "caption" | "other";

/** What a reel of a version plays. */
export interface PackageAsset {
  /** The UUID, in small letters and without `urn:uuid:`. */
  readonly id: string;
  readonly type: PackageAssetType;
  /** Counts from 1. */
  readonly reel: number;
  /** As the composition says, else the timed text itself; null when neither does. */
  readonly language: Lang | null;
  /** Relative to the folder; null when the asset map does not name it, or names a place outside. */
  readonly path: string | null;
  readonly present: boolean;
  readonly encrypted: boolean;
}

/** One composition of the package: what can be chosen to be played. */
export interface PackageVersion {
  readonly id: string;
  /** The content title. */
  readonly title: string;
  readonly tag: VersionTag;
  /** `VF` needs the package of its original beside it; null when neither title nor assets tell. */
  readonly package: "OV" | "VF" | null;
  readonly reels: number;
  readonly assets: readonly PackageAsset[];
}

/**
 * What a digital cinema package holds. A finding about a version or an asset has a `pointer` (RFC 6901) to it in this
 * report, such as `/versions/0/assets/3`; one about a file has its path in `params.file`.
 */
export interface PackageReport {
  readonly standard: PackageStandard | "mixed" | null;
  readonly versions: readonly PackageVersion[];
  readonly findings: readonly Finding[];
}
