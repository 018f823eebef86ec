import type { FoundComposition } from "./package-documents.js";
import type { Reel, ReelAsset } from "./reading/composition.js";

/** One place of a package where a timed text is played. */
export interface TimedTextPlay {
  /** To the asset, in the report. */
  readonly pointer: string;
  /** Shown on the viewer's own device. */
  readonly captions: boolean;
  /** When the reel ends, in milliseconds on the clock of the text; null when the composition does not say. */
  readonly reelEnd: number | null;
}

/** How long an asset is played, in milliseconds; null when it is not said. */
function lengthOf({ duration, editRate }: ReelAsset): number | null {
  return duration === null || editRate === null ? null : (duration * 1000) / editRate;
}

/** The text's own word goes first, then that of the picture. What lies before an entry point is on the text's clock too. */
function reelEndOf(asset: ReelAsset, picture: ReelAsset | undefined): number | null {
  const length = lengthOf(asset) ?? (picture === undefined ? null : lengthOf(picture));
  const editRate = asset.editRate ?? picture?.editRate;
  return length === null || editRate == null ? null : length + ((asset.entryPoint ?? 0) * 1000) / editRate;
}

function* playsIn({ assets }: Reel): Generator<readonly [at: number, asset: ReelAsset, reelEnd: number | null]> {
  const picture = assets.find(({ type }) => type === "picture");
  for (const [at, asset] of assets.entries()) {
    if (asset.shown !== null) yield [at, asset, reelEndOf(asset, picture)];
  }
}

/**
 * Where each timed text is played, by the path of its file, in the order of the report. `pathOf` gives the path of what the
 * composition of that number plays; what has none is left out.
 */
export function timedTextPlays(
  compositions: readonly FoundComposition[],
  pathOf: (asset: ReelAsset, composition: number) => string | undefined,
): ReadonlyMap<string, readonly TimedTextPlay[]> {
  const plays = new Map<string, TimedTextPlay[]>();
  for (const [version, { reels }] of compositions.entries()) {
    let before = 0;
    for (const reel of reels) {
      for (const [at, asset, reelEnd] of playsIn(reel)) {
        const path = pathOf(asset, version);
        if (path === undefined) continue;
        const pointer = `/versions/${version}/assets/${before + at}`;
        const play = { pointer, captions: asset.shown === "device", reelEnd };
        const known = plays.get(path);
        if (known === undefined) plays.set(path, [play]);
        else known.push(play);
      }
      before += reel.assets.length;
    }
  }
  return plays;
}
