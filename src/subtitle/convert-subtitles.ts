import { UnknownValueError, type Finding, type SubtitleDocument, type SubtitleFormatId } from "../model/index.js";
import { conversionFindings } from "./conversion-findings.js";
import type { FormatWriting, SubtitleFormat } from "./formats/format.js";
import { TEXT_FORMATS } from "./formats/registry.js";
import { inLostOrder, isLostPart, titleOf, withoutPlace, type LostPart } from "./lost.js";
import { writtenAsCueList, type SubtitleWriters } from "./cue-list-writers.js";
import { prepareDocument } from "./prepare-document.js";

/** The formats that can be written. Of one that has two ids (`ass`, `ssa`) the first is written. */
export const WRITABLE_FORMATS: readonly SubtitleFormatId[] = TEXT_FORMATS.filter(
  ({ write }) => write !== undefined,
).map(({ ids }) => ids[0]!);

/** The format in which what was made of a file is written when none is asked for: its own, or SRT where that is only read. */
export function targetOf(format: SubtitleFormatId): SubtitleFormatId {
  if (format === "ssa") return "ass";
  return WRITABLE_FORMATS.includes(format) ? format : "srt";
}

/** A file in another format, and what of the document it does not hold. */
export interface ConvertedSubtitles {
  readonly text: string;
  readonly lost: readonly LostPart[];
  /** What the file lacks because nobody has said it. */
  readonly findings: readonly Finding[];
}

function writerOf(to: SubtitleFormatId): NonNullable<SubtitleFormat["write"]> {
  const format = TEXT_FORMATS.find(({ ids }) => ids[0] === to);
  if (format?.write === undefined) throw new UnknownValueError("to", to, WRITABLE_FORMATS);
  return format.write;
}

/**
 * Writes a document in another format. Texts and times survive, in order, as exactly as the format can hold them; what it
 * cannot is named in `lost`. Writers that are passed in are used where they give the same file.
 *
 * @throws UnknownValueError for a format that is not written.
 */
export function convertSubtitles(
  document: SubtitleDocument,
  to: SubtitleFormatId,
  options: FormatWriting = {},
  writers?: SubtitleWriters,
): ConvertedSubtitles {
  const write = writerOf(to);
  const { document: prepared, lost } = prepareDocument(document);
  const title = options.title ?? titleOf(document);
  const writing: FormatWriting = { ...options, ...(title !== undefined && { title }) };
  const byPackage = writers && writtenAsCueList(prepared, to, writing, writers);
  const written = byPackage ?? write(prepared, writing);
  const told = written.lost.filter(isLostPart);
  return {
    text: written.text,
    lost: inLostOrder([...lost, ...withoutPlace(prepared, to), ...told]),
    findings: conversionFindings(prepared, to, writing),
  };
}
