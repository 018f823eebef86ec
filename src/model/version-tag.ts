/**
 * The language version of a copy of a film: what is heard, what is read.
 * The model is three-valued throughout: `null` not stated, `[]` stated to be none, a list stated.
 */

/** Canonical BCP 47 by the IANA registry (RFC 5646 §4.5), such as `ru`, `pt-BR`, `cmn-Hans`. */
export type Lang = string;

/** Every kind of version. */
export const VERSION_KINDS = ["original", "dubbed", "voiceover", "silent", "nodialogue", "unknown"] as const;
/** What is heard: the original, a dubbed version, one voice over it, a silent film, a film without dialogue, or not known. */
export type VersionKind = (typeof VERSION_KINDS)[number];

/** Every kind of subtitles. */
export const SUBTITLE_KINDS = ["full", "sdh", "forced", "partial"] as const;
/** What is subtitled: all, all with sounds (`sdh`), only what is foreign in the version (`forced`), or a part. */
export type SubtitleKind = (typeof SUBTITLE_KINDS)[number];

/**
 * Every place of subtitles: `dcp` drawn by the projector · `closed` on the viewer's own device · `file` side-car or soft track ·
 * `live` operated in the room.
 */
export const SUBTITLE_MEDIA = ["burned-in", "dcp", "closed", "live", "file", "unknown"] as const;
/** Where the subtitles are. */
export type SubtitleMedium = (typeof SUBTITLE_MEDIA)[number];

/** What a reading leaves open or had to fill in; each code is also a finding `version-tag/<code>`. */
export const AMBIGUITY_CODES = [
  "audio-relative",
  "subs-by-region",
  "sub-region",
  "sub-from-audio",
  "sub-unknown",
  "lang-unknown",
  "lang-by-region",
  "dub-or-original",
  "voiceover-or-dub",
  "code-collision",
  "bracket-role",
  "case-role",
  "role-unclear",
  "and-or",
  "venue-dependent",
  "partial",
  "medium-unclear",
  "contradiction",
  "unregistered-code",
  "text-code-for-audio",
  "dual",
] as const;
/** What a reading leaves open or had to fill in; each is also a finding `version-tag/<code>`. */
export type AmbiguityCode = (typeof AMBIGUITY_CODES)[number];

/**
 * What a way of writing can leave out of a tag, in the order in which losses are listed. A name alone is a whole field;
 * `audio.additional` are the spoken languages after the first, `.variant` a region or script, `.kind` and `.medium` those
 * of a subtitle.
 */
export const LOST_FIELDS = [
  "kind",
  "audio",
  "audio.additional",
  "audio.variant",
  "subtitles",
  "subtitles.kind",
  "subtitles.medium",
  "subtitles.variant",
  "intertitles",
  "live",
  "access",
  "package",
  "alternatives",
] as const;
/** A part of a tag that a notation has no way to say. */
export type LostField = (typeof LOST_FIELDS)[number];

/** Subtitles in one language. */
export interface Subtitle {
  readonly language: Lang;
  readonly kind: SubtitleKind;
  readonly medium: SubtitleMedium;
  /** The language was filled in by region, house, notation or audio; an ambiguity code says which. */
  readonly assumed?: true;
  readonly default?: true;
}

/** What is done in the hall during the film. */
export interface LiveService {
  readonly language: Lang;
  readonly type: "voiceover" | "translation" | "subtitles";
}

/** What there is for those who hear or see less. */
export interface AccessTracks {
  /** Audio description: in these languages, or `true` when no language is stated. */
  readonly ad?: readonly Lang[] | true;
  /** A track for the hearing impaired. */
  readonly hi?: true;
  /** Sign language. */
  readonly sl?: readonly Lang[] | true;
}

/** A language version. `null` is not stated, `[]` stated to be none, a list stated. */
export interface VersionTag {
  readonly kind: VersionKind;
  readonly audio: readonly Lang[] | null;
  readonly subtitles: readonly Subtitle[] | null;
  /** Silent films only: the language of the cards in the picture. */
  readonly intertitles?: readonly Lang[];
  readonly access?: AccessTracks;
  /** What is spoken or shown in the room beside the copy; it does not change the copy. */
  readonly live?: readonly LiveService[];
  /** "dt./OV": versions to choose from; the top level then keeps only what all of them share. */
  readonly alternatives?: readonly Partial<VersionTag>[];
  /** Digital cinema package type; never "original version". */
  readonly package?: "OV" | "VF";
  readonly ambiguity: readonly AmbiguityCode[];
}

/** A subtitle track; what is not said is a full track of unknown medium. */
export function subtitle(language: Lang, more: Partial<Omit<Subtitle, "language">> = {}): Subtitle {
  return { language, kind: "full", medium: "unknown", ...more };
}

/** A tag that states nothing, plus what is given. */
export function versionTag(stated: Partial<VersionTag> = {}): VersionTag {
  return { kind: "unknown", audio: null, subtitles: null, ambiguity: [], ...stated };
}
