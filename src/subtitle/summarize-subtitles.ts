import { finding } from "../check/index.js";
import type { Lang, SubtitleFormatId } from "../model/index.js";
import { encodingFindings } from "./encoding-findings.js";
import { binaryFormat, textFormat } from "./formats/registry.js";
import type { FiguresSink } from "./formats/figures-sink.js";
import { streamSrt } from "./formats/srt/stream-srt.js";
import type { CueStream } from "./formats/timing-lines/stream-cues.js";
import { streamWebvtt } from "./formats/webvtt/stream-webvtt.js";
import { joinedBytes } from "./joined-bytes.js";
import { nameFindings, type ReadOptions } from "./read-options.js";
import { readSubtitles } from "./read-subtitles.js";
import { formatOfText, sniffBytes } from "./sniff-format.js";
import { decodingStream } from "./decoding-stream.js";
import { SubtitleFigures, summaryOf, type SubtitleSummary } from "./subtitle-summary.js";

/** Enough to tell the format by; a file that has not so much is read whole. */
const HEAD_BYTES = 262144;

/** Pieces of this size keep texts where the garbage collector is quickest; larger ones take four times as long. */
const PIECE_BYTES = 65536;

/** The formats whose cues can be read as they come; the others are read whole. */
const STREAMS: Partial<Record<SubtitleFormatId, (figures: FiguresSink) => CueStream>> = {
  srt: streamSrt,
  webvtt: streamWebvtt,
};

/** The next pieces until there are this many bytes; fewer at the end. */
async function take(pieces: AsyncIterator<Uint8Array>, most: number): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < most) {
    const next = await pieces.next();
    if (next.done === true) break;
    taken.push(next.value);
    length += next.value.length;
  }
  return joinedBytes(taken);
}

async function wholeSummary(head: Uint8Array, pieces: AsyncIterator<Uint8Array>, options: ReadOptions) {
  const rest = await take(pieces, Number.POSITIVE_INFINITY);
  return summaryOf(readSubtitles(rest.length === 0 ? head : joinedBytes([head, rest]), options));
}

async function streamedSummary(
  head: Uint8Array,
  pieces: AsyncIterator<Uint8Array>,
  options: ReadOptions,
): Promise<SubtitleSummary> {
  const decoder = decodingStream(options.encoding);
  const first = decoder.decode(head);
  const format = options.format === undefined ? formatOfText(first, options.name) : textFormat(options.format);
  const id = options.format ?? format?.ids[0];
  const open = id === undefined ? undefined : STREAMS[id];
  if (open === undefined || id === undefined || format === undefined) return wholeSummary(head, pieces, options);

  const figures = new SubtitleFigures();
  let language: Lang | null = null;
  let damaged = 0;
  const stream = open({
    cue: (start, end, characters) => figures.cue(start, end, characters),
    finding: (found) => figures.finding(found),
    language: (declared) => (language = declared),
  });
  const read = (text: string): void => {
    for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) damaged++;
    stream.piece(text);
  };
  for (const found of nameFindings(options, id, format.extensions)) figures.finding(found);
  read(first);
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    for (let at = 0; at < next.value.length; at += PIECE_BYTES) {
      read(decoder.decode(next.value.subarray(at, at + PIECE_BYTES)));
    }
  }
  read(decoder.end());
  stream.end();
  const detected = { ...decoder.detected(), damaged: 0 };
  for (const found of encodingFindings(detected, [])) figures.finding(found);
  // What the bytes could not be and what was written as U+FFFD are not told apart in passing.
  if (damaged > 0) figures.finding(finding("encoding/replacement-char", { count: damaged }));
  return figures.summary({ format: id, encoding: detected.encoding, language });
}

/**
 * The figures of a subtitle file whose bytes come in pieces. SubRip and WebVTT are read in one pass and with little memory,
 * however large they are; all else is read whole. Bytes of no known format give null for the format. Rejects only when
 * the pieces do.
 */
export async function summarizeSubtitles(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): Promise<SubtitleSummary> {
  const pieces = chunks[Symbol.asyncIterator]();
  const head = await take(pieces, HEAD_BYTES);
  const binary = options.format === undefined ? sniffBytes(head) : binaryFormat(options.format);
  return binary !== undefined || options.mode === "conforming" || head.length < HEAD_BYTES
    ? wholeSummary(head, pieces, options)
    : streamedSummary(head, pieces, options);
}
