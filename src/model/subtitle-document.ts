import type { Lang } from "./version-tag.js";

/** The formats that are read. A document keeps the format it was read from. */
export const SUBTITLE_FORMATS = [
  "srt",
  "webvtt",
  "ass",
  "ssa",
  "ttml",
  "dcp-interop",
  "dcp-smpte",
  "ebu-stl",
  "microdvd",
  "subviewer",
  "sbv",
  "sami",
  "lrc",
] as const;
/** A format of subtitle files that is read. */
export type SubtitleFormatId = (typeof SUBTITLE_FORMATS)[number];

/** Whether a subtitle format of this id exists. */
export function isSubtitleFormat(id: unknown): id is SubtitleFormatId {
  return SUBTITLE_FORMATS.includes(id as SubtitleFormatId);
}

/** The editions of digital cinema timed text: Interop, and SMPTE 428-7 by year of its namespace. */
export const TIMED_TEXT_STANDARDS = ["interop", "smpte-2007", "smpte-2010", "smpte-2014"] as const;
/** The standard of a timed text of a digital cinema package. */
export type TimedTextStandard = (typeof TIMED_TEXT_STANDARDS)[number];

/** A stretch of a cue's text that is drawn in one way. The texts of all runs together are the text of the cue. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
  readonly bold?: true;
  readonly underline?: true;
  /** As written: `#ff0000`, `red`, `FFFF0000`. */
  readonly colour?: string;
  /** Who speaks, where the format says so. */
  readonly voice?: string;
}

/** Where a cue stands, in the terms of WebVTT §4.4; only what was set. */
export interface CueSettings {
  readonly vertical?: "rl" | "lr";
  /** A line number, or a percentage when `snapToLines` is false. */
  readonly line?: number;
  readonly snapToLines?: boolean;
  readonly lineAlign?: "start" | "center" | "end";
  /** Per cent of the width. */
  readonly position?: number;
  readonly positionAlign?: "line-left" | "center" | "line-right";
  /** Per cent of the width. */
  readonly size?: number;
  readonly align?: "start" | "center" | "end" | "left" | "right";
  /** The id of a region. */
  readonly region?: string;
}

/** Where one line of a cue stands on a cinema screen: positions in per cent of the height or width from the aligned edge. */
export interface CuePosition {
  readonly valign: "top" | "center" | "bottom";
  readonly vposition: number;
  readonly halign: "left" | "center" | "right";
  readonly hposition: number;
}

/** One subtitle, in the order of the file. */
export interface Cue {
  /** Milliseconds, whole; may be below 0 or above 24 hours. */
  readonly start: number;
  /** Milliseconds, whole; null when the format leaves the end open. */
  readonly end: number | null;
  /** What a viewer reads, lines parted by "\n", without markup. */
  readonly text: string;
  readonly id?: string;
  /** Only where some of the text is drawn in a way of its own. */
  readonly runs?: readonly Run[];
  readonly settings?: CueSettings;
  /** One for each line of the text. */
  readonly position?: readonly CuePosition[];
  /** The cue is a picture; its text is empty. */
  readonly image?: true;
  /** Where it begins in the decoded text: the line from 1 and the UTF-16 offset from 0; for binary formats the block and byte. */
  readonly source: { readonly line: number; readonly offset: number };
}

/** An area of the picture that cues are placed in (WebVTT §3.3); percentages, and the height in lines. */
export interface CueRegion {
  readonly id: string;
  readonly width: number;
  readonly lines: number;
  readonly regionAnchor: readonly [number, number];
  readonly viewportAnchor: readonly [number, number];
  readonly scroll: boolean;
}

/** Every kind of line end. */
export const NEWLINES = ["lf", "crlf", "cr", "mixed"] as const;
/** The line ends of a file; `mixed` has several kinds. */
export type Newline = (typeof NEWLINES)[number];

/**
 * What a file may say that a document has no place for:
 *
 * - `inner-times` of words and syllables · `fading` in and out · `movement` and other change while a text stands
 * - `classes` of WebVTT · `styles`: fonts, sizes, outlines, backgrounds · `ruby`: glosses above a word ·
 *   `passage-languages` of stretches inside a text
 * - `position` in pixels, `settings` of cues that were taken off · `regions` that say more than at which edge a text stands
 * - `notes`: comments, which no viewer sees · `meta`: what else a file says of itself
 */
export const UNKEPT_PARTS = [
  "inner-times",
  "fading",
  "movement",
  "classes",
  "styles",
  "ruby",
  "passage-languages",
  "settings",
  "position",
  "regions",
  "notes",
  "meta",
] as const;
/** A part of a file that the document has no place for. */
export type UnkeptPart = (typeof UNKEPT_PARTS)[number];

/** A subtitle file as it was written: cues in file order, neither sorted nor merged. */
export interface SubtitleDocument {
  readonly format: SubtitleFormatId;
  /** The WHATWG name of the character encoding; null when text was given, or the format is binary. */
  readonly encoding: string | null;
  readonly newline: Newline | null;
  /** As declared inside the file; never guessed. */
  readonly language: Lang | null;
  /** Frames a second, where the file says so. */
  readonly frameRate: number | null;
  readonly cues: readonly Cue[];
  readonly regions?: readonly CueRegion[];
  /** What else the file says of itself, by the format's own names. */
  readonly meta: Readonly<Record<string, string>>;
  /** Digital cinema timed text only. */
  readonly standard?: TimedTextStandard;
  /** What stood in the file and is not kept here; a file that is written from this lacks it. Only where there is any. */
  readonly unkept?: readonly UnkeptPart[];
}
