import type { LostPart } from "../lost.js";
import type { Finding, Lang, SubtitleDocument, SubtitleFormatId } from "../../model/index.js";

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

/** A written file and what of the document it does not hold, as stable names such as `italic`, `position`, `negative-times`. */
export interface WrittenFormat {
  readonly text: string;
  readonly lost: readonly string[];
}

/** The text of one cue as it stands in a file, and what of the cue is not in it. */
export interface WrittenText {
  readonly text: string;
  readonly lost: ReadonlySet<LostPart>;
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
  readonly read: (text: string, reading: FormatReading) => ReadFormat;
  readonly write?: (document: SubtitleDocument, writing: FormatWriting) => WrittenFormat;
}

/** A format that is bytes, not text. */
export interface BinaryFormat {
  readonly ids: readonly SubtitleFormatId[];
  readonly extensions: readonly string[];
  readonly sniffBytes: (bytes: Uint8Array) => number;
  readonly readBytes: (bytes: Uint8Array, reading: FormatReading) => ReadFormat;
}
