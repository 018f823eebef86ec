import type { Lang, LanguageVoter, PackageFile, SubtitleDocument } from "../model/index.js";
import {
  detectLanguages,
  readSubtitleText,
  timedTextIn,
  type LanguageEvidence,
  type TimedTextFile,
  type TimedTextMxf,
} from "../subtitle/index.js";
import { declaredLanguages } from "./declared-languages.js";
import { packageId } from "./package-id.js";
import type { PackageReader } from "./package-reader.js";
import type { PackageStandard } from "./package-report.js";
import { HEAD_BYTES } from "./reading/package-xml.js";
import { timedTextFonts } from "./timed-text-fonts.js";

/** The timed text in a file of a package: subtitles or captions, as XML or inside MXF. */
export interface TimedTextContent {
  readonly path: string;
  /** Nothing was read: there is a key for it. */
  readonly encrypted: boolean;
  /** The decoded XML; empty when there is none. */
  readonly text: string;
  readonly document: SubtitleDocument | null;
  readonly evidence: LanguageEvidence | null;
  /** Of the whole file. */
  readonly bytes: number;
  /** The fonts that it loads, as far as they are there; null when that cannot be told. */
  readonly files: readonly TimedTextFile[] | null;
  /** The id the XML gives itself, and the id that the MXF around it gives; null when not stated. */
  readonly id: string | null;
  readonly resourceId: string | null;
  readonly reelNumber: number | null;
  readonly languages: readonly Lang[];
}

const UNREAD: Omit<TimedTextContent, "path" | "bytes" | "encrypted"> = {
  text: "",
  files: null,
  document: null,
  evidence: null,
  id: null,
  resourceId: null,
  reelNumber: null,
  languages: [],
};

/** Key of a partition pack, with which every MXF file begins (SMPTE ST 377-1 §7.1), after a run-in of up to 64 kB. */
const MXF_KEY = [0x06, 0x0e, 0x2b, 0x34, 0x02, 0x05, 0x01, 0x01];

function isMxf(path: string, bytes: Uint8Array): boolean {
  return MXF_KEY.every((byte, at) => bytes[at] === byte) || (/\.mxf$/i.test(path) && bytes[0] !== 0x3c);
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : null;
}

/** The family that a timed text belongs to; undefined when it is neither's. */
export function timedTextStandardOf({ document }: TimedTextContent): PackageStandard | undefined {
  if (document?.format === "dcp-interop") return "interop";
  return document?.format === "dcp-smpte" ? "smpte" : undefined;
}

/** The MXF around a timed text; undefined when the file cannot be read. */
async function unwrapped(file: PackageFile, reader: PackageReader): Promise<TimedTextMxf | undefined> {
  try {
    return await timedTextIn(file.bytes, (start, length) => reader.stretch(file, start, length));
  } catch {
    return undefined;
  }
}

/** The XML of a file, and what an MXF around it says; undefined when there is none to be read. */
async function timedTextXmlOf(file: PackageFile, reader: PackageReader) {
  const head = await reader.bytes(file, HEAD_BYTES);
  if (head === undefined) return undefined;
  const mxf = isMxf(file.path, head) ? await unwrapped(file, reader) : null;
  if (mxf === null) return { xml: await reader.xml(file), mxf };
  if (mxf?.encrypted) return { xml: undefined, mxf };
  if (mxf?.xml == null) {
    reader.noteUnreadable(file.path);
    return undefined;
  }
  return { xml: reader.parsed(file, mxf.xml), mxf };
}

/** Reads the timed text in a file and tells its languages; undefined when the file cannot be read or holds none. */
export async function readTimedTextContent(
  file: PackageFile,
  reader: PackageReader,
  voters: readonly LanguageVoter[],
): Promise<TimedTextContent | undefined> {
  const { path, bytes } = file;
  const found = await timedTextXmlOf(file, reader);
  if (found?.mxf?.encrypted) return { ...UNREAD, path, bytes, encrypted: true };
  if (found?.xml === undefined) return undefined;
  const { text, fault } = found.xml;
  const document = readSubtitleText(text, { name: "timed-text.xml" }).value;
  if (document === null) {
    if (fault === undefined) reader.noteUnreadable(path);
    return undefined;
  }
  const { meta, cues } = document;
  const resourceId = found.mxf?.resourceId;
  return {
    path,
    bytes,
    encrypted: false,
    text,
    files: timedTextFonts(found.xml.document, { file, mxf: found.mxf }, reader.files) ?? null,
    document,
    evidence: detectLanguages(cues, voters),
    id: meta["id"] === undefined ? null : packageId(meta["id"]),
    resourceId: resourceId == null ? null : packageId(resourceId),
    reelNumber: wholeNumber(meta["reel"]),
    languages: declaredLanguages(meta["language"] ?? null),
  };
}
