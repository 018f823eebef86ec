import type { LostPart } from "../lost.js";
import type { Cue, Finding, Lang, SubtitleDocument, SubtitleFormatId } from "../../model/index.js";

/** What a caller may tell a reader that the file itself may not say. */
export interface FormatReading {
  /** `conforming` reads WebVTT as the W3C algorithm does, repairing nothing. Default `tolerant`. */
  readonly mode?: "tolerant" | "conforming";
  /** Frames a second, for formats that count frames and do not say. */
  readonly frameRate?: number;
  /** Which track to read where one file holds several (SAMI). */
  readonly language?: Lang;
}

/** What a reader of one format gives: all of the document but the encoding, which the bytes decide. Readers never throw. */
export interface ReadFormat {
  readonly document: Omit<SubtitleDocument, "encoding" | "newline">;
  readonly findings: readonly Finding[];
}

/** What a writer may be told. */
export interface FormatWriting {
  readonly frameRate?: number;
  readonly language?: Lang;
  readonly title?: string;
  readonly reel?: number;
  /** For what must be unique in a written file (DCP ids); given by the caller so that writing stays pure. */
  readonly uuid?: string;
  /** `yyyy-mm-ddThh:mm:ss` for what must be dated (DCP). */
  readonly issueDate?: string;
}

/** A cue that every writer can write: no picture, its times known and not below zero, no blank line in its text. */
export interface WritableCue extends Cue {
  readonly end: number;
}

/** A document that was prepared for a format: its cues say what the file will say, when and where the file will say it. */
export interface WritableDocument extends SubtitleDocument {
  readonly cues: readonly WritableCue[];
}

/** How finely a format holds times and places. What is left out it holds as they are (times), or not at all (places). */
export interface Holding {
  /** Frames a second, where the file counts in frames or states the rate. */
  readonly frameRate?: number;
  /** The time, in whole milliseconds, as which a time that is written will be read back. */
  readonly time?: (milliseconds: number) => number;
  /** Where a cue will stand in the file: the nearest place that the format has. */
  readonly place?: (cue: Cue) => Pick<Cue, "settings" | "position">;
}

/** A text in a file, or the whole of it, and what of the document is not in it. */
export interface WrittenText {
  readonly text: string;
  readonly lost: readonly LostPart[];
}

/**
 * One format. To add one: a folder with `read.ts` (and `write.ts`), an `index.ts` that exports an object of this kind, and
 * a line in `formats/registry.ts`.
 */
export interface SubtitleFormat {
  readonly ids: readonly SubtitleFormatId[];
  /** File name endings, lower case, without the dot. */
  readonly extensions: readonly string[];
  /**
   * How sure the content is of this format, 0 to 1, from its first characters (64 kB at most, byte order mark and blanks at
   * the start removed). Linear, and never looks at the name. 1 is proof (a signature), 0.5 and above is evidence.
   */
  readonly sniff: (head: string) => number;
  /** Reads a whole text, whatever it is. */
  readonly read: (text: string, reading: FormatReading) => ReadFormat;
  /** Writes a file. Losses that `holding` and the table in `lost.ts` show are not told again. Absent where a format is only read. */
  readonly write?: (document: WritableDocument, writing: FormatWriting) => WrittenText;
  /** What a file that `write` makes of a document holds of times and places. */
  readonly holding?: (document: Pick<SubtitleDocument, "frameRate">, writing: FormatWriting) => Holding;
}

/** A format that is bytes, not text. */
export interface BinaryFormat {
  readonly ids: readonly SubtitleFormatId[];
  readonly extensions: readonly string[];
  /** How sure the bytes are of this format, 0 to 1, by their signature. */
  readonly sniffBytes: (bytes: Uint8Array) => number;
  /** Reads a whole file, whatever it is. */
  readonly readBytes: (bytes: Uint8Array, reading: FormatReading) => ReadFormat;
}
