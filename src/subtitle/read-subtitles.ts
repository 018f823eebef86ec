import { finding } from "../check/index.js";
import type { Newline, Outcome, SubtitleDocument, SubtitleFormatId } from "../model/index.js";
import { encodingFindings } from "./encoding-findings.js";
import { decodeText } from "../text/index.js";
import { binaryFormat, textFormat } from "./formats/registry.js";
import type { BinaryFormat, ReadFormat } from "./formats/format.js";
import { nameFindings, type ReadOptions } from "./read-options.js";
import { formatOfText, sniffBytes } from "./sniff-format.js";
import { textLost } from "./text-lost.js";
import { trackOfData } from "./track-of-data.js";

/** Which line ends a text has; null for a text of one line. */
function newlineOf(text: string): Newline | null {
  if (!text.includes("\r")) return text.includes("\n") ? "lf" : null;
  let lf = false;
  let cr = false;
  let crlf = false;
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) === 10) crlf = true;
    else cr = true;
    if (crlf && cr) return "mixed";
  }
  for (let at = text.indexOf("\n"); at >= 0 && !lf; at = text.indexOf("\n", at + 1))
    lf = text.charCodeAt(at - 1) !== 13;
  if (lf) return "mixed";
  return crlf ? "crlf" : "cr";
}

/**
 * Reads subtitles that are text already. The format is found in the content; the name decides only where the content says
 * nothing. Text of no known format gives null and `format/unknown`; nothing makes it throw.
 */
export function readSubtitleText(text: string, options: ReadOptions = {}): Outcome<SubtitleDocument | null> {
  const conforming = options.mode === "conforming" ? "webvtt" : undefined;
  const given = options.format ?? conforming;
  const format = given === undefined ? formatOfText(text, options.name) : textFormat(given);
  if (format === undefined) return { value: null, findings: [finding("format/unknown", {})] };
  const { document, findings } = format.read(text, options);
  const value: SubtitleDocument = { ...document, encoding: null, newline: newlineOf(text) };
  const named = given === undefined ? nameFindings(options, document.format, format.extensions) : [];
  const content = conforming === undefined ? [...trackOfData(document), ...textLost(document.cues)] : [];
  return { value, findings: [...named, ...content, ...findings] };
}

function binaryDocument({ document, findings }: ReadFormat, options: ReadOptions, extensions: readonly string[]) {
  const value: SubtitleDocument = { ...document, encoding: null, newline: null };
  return { value, findings: [...nameFindings(options, document.format, extensions), ...findings] };
}

/** The binary format of an id; of one that is text as well (DCP as XML or in MXF), only where the bytes are binary. */
function binaryAsked(format: SubtitleFormatId, bytes: Uint8Array): BinaryFormat | undefined {
  const binary = binaryFormat(format);
  return textFormat(format) === undefined || (binary?.sniffBytes(bytes) ?? 0) > 0 ? binary : undefined;
}

/**
 * Reads a subtitle file: format and character encoding are found in the bytes. Bytes of no known format give null and
 * `format/unknown`; nothing makes it throw.
 */
export function readSubtitles(bytes: Uint8Array, options: ReadOptions = {}): Outcome<SubtitleDocument | null> {
  const binary = options.format === undefined ? sniffBytes(bytes) : binaryAsked(options.format, bytes);
  if (binary !== undefined && options.mode !== "conforming") {
    return binaryDocument(binary.readBytes(bytes, options), options, binary.extensions);
  }
  // The W3C algorithm reads UTF-8 and nothing else.
  const encoding = options.encoding ?? (options.mode === "conforming" ? "utf-8" : undefined);
  const decoded = decodeText(bytes, encoding === undefined ? {} : { encoding });
  const { value, findings } = readSubtitleText(decoded.text, options);
  if (value === null) return { value, findings };
  const told = options.mode === "conforming" ? [] : encodingFindings(decoded, value.cues);
  return { value: { ...value, encoding: decoded.encoding }, findings: [...told, ...findings] };
}
