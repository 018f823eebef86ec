import type { Lang, PackageFile, VersionTag } from "../model/index.js";
import { isSameWritten, type LanguageEvidence } from "../subtitle/index.js";
import { parseVersionTag } from "../version-tag/index.js";
import { declaredLanguages } from "./declared-languages.js";
import type { LocatedAsset } from "./mapped-package.js";
import type { FoundComposition } from "./package-documents.js";
import type { ReelAsset } from "./reading/composition.js";
import type { TimedTextContent } from "./timed-text-content.js";

/** What a reel plays, where it lies, and what can be read in it. */
export interface Track extends ReelAsset {
  /** Counts from 1. */
  readonly reel: number;
  /** Undefined when no asset map names it. */
  readonly located: LocatedAsset | undefined;
  readonly file: PackageFile | undefined;
  readonly content: TimedTextContent | undefined;
  /** By the composition, else by the timed text itself. */
  readonly languages: readonly Lang[];
  /** Of its words; null when nothing was read or it is too little to tell. */
  readonly seen: readonly Lang[] | null;
  /** To the asset, in the report. */
  readonly pointer: string;
}

/** All that speaks for what a version is, each witness apart. */
export interface VersionEvidence {
  readonly composition: FoundComposition;
  /** An asset map names its assets. */
  readonly mapped: boolean;
  /** What the content title states; null when it is no content title. */
  readonly titled: VersionTag | null;
  readonly tracks: readonly Track[];
  /** By the sound assets. */
  readonly spoken: readonly Lang[];
  /** By the language list of the metadata, which alone can name several for one asset. */
  readonly listed: readonly Lang[];
  /** By the subtitle assets, or by the list where there is one. */
  readonly declared: readonly Lang[];
  /** By the words of the subtitle assets; null when none could be told. */
  readonly seen: readonly Lang[] | null;
  readonly pointer: string;
}

/** A second language is there for the viewer when this share of the letters is in it. */
const SECOND_LANGUAGE = 0.08;

/** The languages that a text is written in, as far as anybody can be held to it; null when it is too little to tell. */
export function languagesSeen(evidence: LanguageEvidence | null | undefined): readonly Lang[] | null {
  if (evidence == null || evidence.undetermined) return null;
  const [first, ...others] = evidence.languages;
  if (first === undefined) return null;
  const further = evidence.bilingual ? others.filter(({ share }) => share >= SECOND_LANGUAGE) : [];
  // As a viewer meets them, where that is known; not by the number of letters.
  return [...new Set([...(evidence.layout?.order ?? []), ...[first, ...further].map(({ language }) => language)])];
}

/** Whether one of the languages is that language, as far as writing shows. */
export function isAmong(language: Lang, languages: readonly Lang[]): boolean {
  return languages.some((other) => isSameWritten(language, other));
}

/** What a content title states. A text without fields is a title and nothing else, even where it looks like a code. */
function titledVersion(titles: readonly string[]): VersionTag | null {
  for (const title of titles) {
    const tag = title.includes("_") ? parseVersionTag(title, { notation: "isdcf" }).tag : null;
    if (tag !== null) return tag;
  }
  return null;
}

function union(languages: readonly (readonly Lang[])[]): readonly Lang[] {
  return [...new Set(languages.flat())];
}

/** Puts together what speaks for a version. */
export function versionEvidence(
  { composition, mapped, pointer }: Pick<VersionEvidence, "composition" | "mapped" | "pointer">,
  tracks: readonly Track[],
): VersionEvidence {
  const subtitles = tracks.filter(({ type }) => type === "subtitle");
  const listed = union(composition.subtitleLanguages.map((language) => declaredLanguages(language)));
  const seen = subtitles.flatMap((track) => (track.seen === null ? [] : [track.seen]));
  return {
    composition,
    mapped,
    pointer,
    titled: titledVersion(composition.titles),
    tracks,
    spoken: union(tracks.filter(({ type }) => type === "sound").map(({ languages }) => languages)),
    listed,
    declared: listed.length > 0 ? listed : union(subtitles.map(({ languages }) => languages)),
    seen: seen.length === 0 ? null : union(seen),
  };
}

/** Whether a track of this type is in any reel. */
export function hasTrack({ tracks }: VersionEvidence, type: Track["type"]): boolean {
  return tracks.some((track) => track.type === type);
}
