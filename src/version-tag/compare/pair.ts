import type { Finding, Subtitle } from "../../model/index.js";
import { isBroken, worstWeight } from "./comparison.js";
import type { Copy, Originals } from "./copy.js";
import { checkTrack } from "./subtitle-track.js";

/** A promised subtitle and the track that serves it best, with what there is to say about that; null when none does. */
export interface SubtitleMatch {
  readonly promised: Subtitle;
  readonly track: Subtitle | null;
  readonly findings: readonly Finding[];
}

/** Is there a track that keeps the promise of a subtitle, if with notes or open questions? */
export function isKept(match: SubtitleMatch): boolean {
  return match.track !== null && !isBroken(match.findings);
}

/** One promised version and one in hand, as every check sees them. */
export interface Pair {
  readonly promise: Copy;
  readonly actual: Copy;
  readonly originals: Originals;
  readonly matches: readonly SubtitleMatch[];
}

/** A track that is exactly what another promised subtitle asks for does not serve a second one of another region. */
function isTaken(track: Subtitle, promised: Subtitle, all: readonly Subtitle[]): boolean {
  return track.language !== promised.language && all.some((other) => other.language === track.language);
}

function bestMatch(promised: Subtitle, all: readonly Subtitle[], tracks: readonly Subtitle[]): SubtitleMatch {
  const alike = tracks.find((track) => isAlike(promised, track));
  let best: SubtitleMatch = { promised, track: null, findings: [] };
  for (const track of alike ? [alike] : tracks) {
    if (isTaken(track, promised, all)) continue;
    const findings = checkTrack(promised, track);
    if (findings && (best.track === null || isBetter(findings, best.findings))) best = { promised, track, findings };
  }
  return best;
}

function isAlike(a: Subtitle, b: Subtitle): boolean {
  return a.language === b.language && a.kind === b.kind && a.medium === b.medium;
}

function isBetter(a: readonly Finding[], b: readonly Finding[]): boolean {
  const difference = worstWeight(a) - worstWeight(b);
  return difference < 0 || (difference === 0 && a.length < b.length);
}

/** Sets a promised version beside one in hand and gives every promised subtitle the track that serves it best. */
export function pairOf(promise: Copy, actual: Copy, originals: Originals): Pair {
  const wanted = promise.tracks ?? [];
  const tracks = actual.tracks ?? [];
  return { promise, actual, originals, matches: wanted.map((promised) => bestMatch(promised, wanted, tracks)) };
}
