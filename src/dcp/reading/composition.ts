import { childrenOf, type XmlElement } from "../../xml/index.js";
import { packageId } from "../package-id.js";
import type { PackageAssetType } from "../package-report.js";
import { elementNamed, elementsNamed, hashOf, numberOf, rateOf, writtenOf } from "./element-values.js";

/** What a reel plays, as the composition says. */
export interface ReelAsset {
  readonly id: string;
  readonly type: PackageAssetType;
  /** Drawn on the screen or shown on the viewer's own device; tracks that are not read have none. */
  readonly shown: "screen" | "device" | null;
  /** As written. */
  readonly language: string | null;
  readonly entryPoint: number | null;
  /** Edit units a second. */
  readonly editRate: number | null;
  /** How many edit units are played; null when it is not said, or nonsense. */
  readonly duration: number | null;
  /** SHA-1, base64. */
  readonly hash: string | null;
  /** There is a key for it. */
  readonly encrypted: boolean;
}

/** A reel: what is seen, heard and read together. */
export interface Reel {
  readonly assets: readonly ReelAsset[];
}

/** A composition playlist (SMPTE ST 429-7), as far as versions are concerned. */
export interface Composition {
  readonly id: string;
  readonly title: string;
  /** Every text that may be the content title, the likeliest first. */
  readonly titles: readonly string[];
  readonly reels: readonly Reel[];
  /** `MainSubtitleLanguageList` of the metadata (ST 429-16): all languages that are read, in their order. */
  readonly subtitleLanguages: readonly string[];
  /** `MainSoundConfiguration` of the metadata, such as `51/L,R,C,LFE,Ls,Rs,HI,VIN`. */
  readonly soundConfiguration: string | null;
}

interface Track {
  readonly type: PackageAssetType;
  readonly shown: ReelAsset["shown"];
}

/** Elements of a reel's asset list (ST 429-7 §8, 429-10, 429-12 and the drafts before them). */
const TRACKS: ReadonlyMap<string, Track> = new Map([
  ["MainPicture", { type: "picture", shown: null }],
  ["MainStereoscopicPicture", { type: "picture", shown: null }],
  ["MainSound", { type: "sound", shown: null }],
  ["MainSubtitle", { type: "subtitle", shown: "screen" }],
  ["MainCaption", { type: "caption", shown: "screen" }],
  ["OpenCaption", { type: "caption", shown: "screen" }],
  ["ClosedCaption", { type: "caption", shown: "device" }],
  ["MainClosedCaption", { type: "caption", shown: "device" }],
  ["ClosedSubtitle", { type: "caption", shown: "device" }],
]);

const OTHER_TRACK: Track = { type: "other", shown: null };

/** Elements that stand among the assets and have no file. */
const NO_FILE: ReadonlySet<string> = new Set(["MainMarkers", "CompositionMetadataAsset"]);

/** `Duration`, else what is left of `IntrinsicDuration` from the entry point on (ST 429-7). */
function durationOf(element: XmlElement): number | null {
  const whole = numberOf(element, "IntrinsicDuration");
  const left = whole === null ? null : whole - (numberOf(element, "EntryPoint") ?? 0);
  const duration = numberOf(element, "Duration") ?? left;
  return duration !== null && duration > 0 ? duration : null;
}

function reelAsset(element: XmlElement): ReelAsset {
  const track = TRACKS.get(element.local) ?? OTHER_TRACK;
  return {
    id: packageId(writtenOf(element, "Id") ?? ""),
    ...track,
    language: writtenOf(element, "Language"),
    entryPoint: numberOf(element, "EntryPoint"),
    editRate: rateOf(element, "EditRate"),
    duration: durationOf(element),
    hash: hashOf(element),
    encrypted: elementNamed(element, "KeyId") !== undefined,
  };
}

/** Reads a composition playlist; what is missing is empty, a playlist without reels has none. */
export function readComposition(root: XmlElement): Composition {
  const lists = elementsNamed(elementNamed(root, "ReelList"), "Reel").map((reel) =>
    elementsNamed(reel, "AssetList").flatMap((list) => childrenOf(list)),
  );
  const metadata = lists.flat().filter((element) => element.local === "CompositionMetadataAsset");
  const stated = (name: string): string | null => metadata.map((asset) => writtenOf(asset, name)).find(Boolean) ?? null;
  const titles = [
    writtenOf(root, "ContentTitleText"),
    stated("FullContentTitleText"),
    writtenOf(root, "AnnotationText"),
  ].filter((title) => title !== null);
  return {
    id: packageId(writtenOf(root, "Id") ?? ""),
    title: titles.at(0) ?? "",
    titles: [...new Set(titles)],
    reels: lists.map((elements) => ({
      assets: elements.filter((element) => !NO_FILE.has(element.local)).map(reelAsset),
    })),
    subtitleLanguages: (stated("MainSubtitleLanguageList") ?? "").split(/[\s,]+/).filter(Boolean),
    soundConfiguration: stated("MainSoundConfiguration"),
  };
}
