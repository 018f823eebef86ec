import { Readable } from "node:stream";
import type { SubtitlesReadInput, SubtitlesReadOutput } from "../../generated/schema-types.js";
import type { Cue, Outcome, SubtitleDocument } from "../../model/index.js";
import { cueMarkup, summarizeSubtitles, type ReadOptions } from "../../subtitle/index.js";
import { ENCODINGS, isEncoding } from "../../text/index.js";
import { LanguageReading } from "../language-reading.js";
import { defineOperation, type Reader } from "../operation.js";
import { faulty, isRefusal, refusal, type Refusal } from "../refusal.js";
import { MOST_CUES, onlyWay, pathRefusal, readFile, readGiven } from "./file-input.js";
import { cappedFindings } from "./capped-findings.js";

type CueOutput = NonNullable<SubtitlesReadOutput["cues"]>[number];

function cueOutput(cue: Cue, markup: boolean): CueOutput {
  const { start, end, text, id, settings, position, image } = cue;
  return {
    start,
    end,
    text,
    ...(id !== undefined && { id }),
    ...(settings && { settings }),
    ...(position && { position: [...position] }),
    ...(image && { image }),
    ...(markup && { markup: cueMarkup(cue) }),
  };
}

function documentOutput(
  { value, findings }: Outcome<SubtitleDocument | null>,
  markup: boolean,
  tell: Reader["tell"],
): SubtitlesReadOutput {
  const told = cappedFindings(findings, tell);
  if (!value) return { format: null, encoding: null, language: null, cues: [], ...told };
  const { format, encoding, newline, language, frameRate, standard, meta, cues, regions } = value;
  return {
    format,
    encoding,
    newline,
    language,
    frameRate,
    meta,
    ...(standard && { standard }),
    cues: cues.map((cue) => cueOutput(cue, markup)),
    ...(regions && regions.length > 0 && { regions }),
    ...told,
  };
}

function readOptionsOf(input: SubtitlesReadInput): ReadOptions | Refusal {
  const { mode, format, encoding, frameRate } = input;
  const reading = new LanguageReading();
  const language = input.language === undefined ? undefined : reading.language(input.language, "/language");
  if (reading.refusal) return reading.refusal;
  if (encoding !== undefined && !isEncoding(encoding)) {
    const params = { allowedValues: ENCODINGS };
    return faulty("invalid-input", [{ pointer: "/encoding", rule: "known-encoding", params }]);
  }
  return {
    ...(mode && { mode }),
    ...(format && { format }),
    ...(encoding !== undefined && { encoding }),
    ...(frameRate !== undefined && { frameRate }),
    ...(language !== undefined && { language }),
  };
}

/** What is at hand already, as one piece. */
function onePiece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  return Readable.from([bytes]);
}

/** The pieces of the file: straight from the disk for a path, so that memory stays flat however large it is. */
async function piecesOf(
  input: SubtitlesReadInput,
  reader: Reader,
): Promise<{ readonly pieces: AsyncIterable<Uint8Array>; readonly encoding?: string } | Refusal> {
  const way = onlyWay(input, "");
  if (isRefusal(way)) return way;
  if (way === "path" && reader.files) {
    const path = input.path ?? "";
    const denied = await pathRefusal(path, reader, Number.POSITIVE_INFINITY);
    return denied ?? { pieces: reader.files.chunks(path) };
  }
  const given = await readGiven(input, "", reader);
  if (isRefusal(given)) return given;
  return given.kind === "bytes"
    ? { pieces: onePiece(given.bytes) }
    : { pieces: onePiece(new TextEncoder().encode(given.text)), encoding: "utf-8" };
}

async function summaryOutput(
  input: SubtitlesReadInput,
  options: ReadOptions,
  reader: Reader,
): Promise<SubtitlesReadOutput | Refusal> {
  const source = await piecesOf(input, reader);
  if (isRefusal(source)) return source;
  const name = input.name ?? input.path;
  const summary = await summarizeSubtitles(source.pieces, {
    ...options,
    ...(source.encoding !== undefined && { encoding: source.encoding }),
    ...(name !== undefined && { name }),
  });
  if (summary.count > MOST_CUES) return refusal("too-many-cues", { limit: MOST_CUES });
  const { format, encoding, language, count, firstStart, lastEnd, totalDuration, characters } = summary;
  const findings = summary.findings.map(reader.tell);
  const { findingCounts } = summary;
  const figures = { count, firstStart, lastEnd, totalDuration, characters };
  return { format, encoding, language, ...figures, findings, findingCounts };
}

/** `subtitles/read`: the cues of a subtitle file of any known kind, or their figures. */
export const readSubtitlesOperation = defineOperation("subtitles/read", async (input, reader) => {
  const options = readOptionsOf(input);
  if (isRefusal(options)) return options;
  if (input.summary) return summaryOutput(input, options, reader);
  const read = await readFile(input, "", reader, options);
  return isRefusal(read) ? read : documentOutput(read.outcome, input.markup === true, reader.tell);
});
