import type { Lang } from "../../model/index.js";
import { isUnnamed } from "../../version-tag/index.js";
import type { PackageReader } from "../package-reader.js";
import type { Track, VersionEvidence } from "../version-evidence.js";
import { fits } from "../version-in-hand.js";

type TrackType = Track["type"];

const PLAYED: readonly TrackType[] = ["picture", "sound", "subtitle", "caption"];

/** A track that is in some reels must be in all, or it comes and goes in the hall. */
function checkCompleteness({ tracks, composition, pointer }: VersionEvidence, reader: PackageReader): void {
  for (const kind of PLAYED) {
    const having = new Set(tracks.filter(({ type }) => type === kind).map(({ reel }) => reel));
    if (having.size === 0) continue;
    const reels = composition.reels.map((_, at) => at + 1).filter((reel) => !having.has(reel));
    if (reels.length === 0) continue;
    reader.note(
      "package/missing-in-some-reels",
      { title: composition.title, reels: reels.map(String), kind },
      { pointer },
    );
  }
}

/** Timed text has no entry point but 0 (SMPTE ST 429-5, RDD 52 §7.2). Picture and sound may be entered anywhere. */
function checkEntryPoint({ shown, entryPoint, id, pointer }: Track, reader: PackageReader): void {
  if (shown !== null && entryPoint !== null && entryPoint !== 0) {
    reader.note("package/entry-point", { id, frames: entryPoint }, { pointer });
  }
}

function checkReelNumber({ content, reel, pointer }: Track, reader: PackageReader): void {
  const stated = content?.reelNumber ?? null;
  if (content === undefined || stated === null || stated === reel) return;
  reader.note("package/reel-number", { file: content.path, stated, reel }, { pointer });
}

/** Interop: the `SubtitleID` is the asset's id. SMPTE: the `Id` is the ResourceID of the MXF (ST 429-5 §7). */
function checkId({ content, id, pointer }: Track, reader: PackageReader): void {
  if (content?.id == null) return;
  const expected = content.document?.format === "dcp-interop" ? id : content.resourceId;
  if (expected !== null && content.id !== expected) {
    reader.note("package/uuid-mismatch", { file: content.path, id: content.id, expected }, { pointer });
  }
}

function disagree(some: readonly Lang[], others: readonly Lang[]): boolean {
  const named = [...some, ...others].every((language) => !isUnnamed(language));
  return named && some.length > 0 && others.length > 0 && !some.some((one) => others.some((other) => fits(one, other)));
}

/** The composition and the text it plays, each with its own word. */
function checkDeclared(track: Track, listed: readonly Lang[], reader: PackageReader): void {
  const { content, language, languages, pointer, type } = track;
  const stated = language === null ? (type === "subtitle" ? listed : []) : languages;
  if (content === undefined || !disagree(stated, content.languages)) return;
  const [first, actual] = [stated, content.languages].map((list) => list.join(" "));
  reader.note(
    "package/language-mismatch",
    { file: content.path, stated: first ?? "", actual: actual ?? "" },
    { pointer },
  );
}

function areCovered(some: readonly Lang[], others: readonly Lang[]): boolean {
  return some.every((one) => others.some((other) => fits(one, other)));
}

/** One language from the first reel to the last. Where a reel has several captions, each must be in every reel. */
function checkBetweenReels(evidence: VersionEvidence, type: TrackType, reader: PackageReader): void {
  const byReel = new Map<number, { languages: Set<Lang>; track: Track }>();
  for (const track of evidence.tracks) {
    if (track.type !== type || track.languages.length === 0) continue;
    const known = byReel.get(track.reel);
    if (known === undefined) byReel.set(track.reel, { languages: new Set(track.languages), track });
    else for (const language of track.languages) known.languages.add(language);
  }
  const [first, ...others] = [...byReel.values()].map(({ languages, track }) => ({ languages: [...languages], track }));
  if (first === undefined) return;
  for (const { languages, track } of others) {
    const same = areCovered(languages, first.languages) && areCovered(first.languages, languages);
    if (same) continue;
    reader.note(
      "package/language-mismatch",
      { file: evidence.composition.file, stated: first.languages.join(" "), actual: languages.join(" ") },
      { pointer: track.pointer },
    );
  }
}

/** The list of languages in the metadata must hold those of the assets. */
function checkListed({ listed, tracks, composition, pointer }: VersionEvidence, reader: PackageReader): void {
  if (listed.length === 0) return;
  const stray = tracks
    .filter(({ type, language }) => type === "subtitle" && language !== null)
    .find(({ languages }) => disagree(languages, listed));
  if (stray === undefined) return;
  const actual = stray.languages.join(" ");
  reader.note("package/language-mismatch", { file: composition.file, stated: listed.join(" "), actual }, { pointer });
}

/** Do the reels of a version fit each other, and their timed text the composition? */
export function checkReels(evidence: VersionEvidence, reader: PackageReader): void {
  if (!evidence.composition.damaged) checkCompleteness(evidence, reader);
  for (const track of evidence.tracks) {
    checkEntryPoint(track, reader);
    checkReelNumber(track, reader);
    checkId(track, reader);
    checkDeclared(track, evidence.listed, reader);
  }
  for (const type of ["sound", "subtitle", "caption"] as const) checkBetweenReels(evidence, type, reader);
  checkListed(evidence, reader);
}
