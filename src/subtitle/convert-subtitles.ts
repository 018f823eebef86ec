import { UnknownValueError, type Finding, type SubtitleDocument, type SubtitleFormatId } from "../model/index.js";
import { repairCues, type CheckSettings } from "./checks/index.js";
import { conversionFindings } from "./conversion-findings.js";
import type { FormatWriting, SubtitleFormat, WritableDocument } from "./formats/format.js";
import { TEXT_FORMATS } from "./formats/registry.js";
import { inLostOrder, titleOf, withoutPlace, type LostPart } from "./lost.js";
import { writtenAsCueList, type SubtitleWriters } from "./cue-list-writers.js";
import { holdingOf, prepareDocument, type PreparedDocument } from "./prepare-document.js";

/** The formats that can be written. Of one that has two ids (`ass`, `ssa`) the first is written. */
export const WRITABLE_FORMATS: readonly SubtitleFormatId[] = TEXT_FORMATS.filter(
  ({ write }) => write !== undefined,
).map(({ ids }) => ids[0]!);

/** The format in which what was made of a file is written when none is asked for: its own, or SRT where that is only read. */
export function targetOf(format: SubtitleFormatId): SubtitleFormatId {
  if (format === "ssa") return "ass";
  return WRITABLE_FORMATS.includes(format) ? format : "srt";
}

/** How a document is to be written. */
export interface ConversionOptions extends FormatWriting {
  /** Repair what has one right repair, by these settings, before it is written. */
  readonly fix?: CheckSettings;
}

/** A file in another format, and what of the document it does not hold. */
export interface ConvertedSubtitles {
  readonly text: string;
  readonly lost: readonly LostPart[];
  /** What the file lacks because nobody has said it. */
  readonly findings: readonly Finding[];
  /** What was repaired, by the numbers that the cues had in the document that was given. */
  readonly fixed: readonly Finding[];
}

function writerOf(to: SubtitleFormatId): NonNullable<SubtitleFormat["write"]> {
  const format = TEXT_FORMATS.find(({ ids }) => ids[0] === to);
  if (format?.write === undefined) throw new UnknownValueError("to", to, WRITABLE_FORMATS);
  return format.write;
}

/** A prepared document with its faults repaired; times and places stay such as the format holds them. */
function repaired({ document, numbers }: PreparedDocument, settings: CheckSettings, writing: FormatWriting) {
  const { time } = holdingOf(document.format, document, writing);
  const { fixed, ...repairs } = repairCues(document, settings, { numbers, ...(time && { time }) });
  // Taking a sign away may leave a blank line, which no file has.
  return { document: prepareDocument(repairs.document, document.format, writing).document, fixed };
}

/**
 * Writes a document in another format. Texts and times survive, in order, as exactly as the format can hold them; what it
 * cannot is named in `lost`. What is repaired is repaired as the file will have it, so that a file that was written so has
 * nothing left to repair. Writers that are passed in are used where they give the same file.
 *
 * @throws UnknownValueError for a format that is not written, and a profile that does not exist.
 */
export function convertSubtitles(
  document: SubtitleDocument,
  to: SubtitleFormatId,
  { fix, ...options }: ConversionOptions = {},
  writers?: SubtitleWriters,
): ConvertedSubtitles {
  const write = writerOf(to);
  const prepared = prepareDocument(document, to, options);
  const title = options.title ?? titleOf(document);
  const writing: FormatWriting = { ...options, ...(title !== undefined && { title }) };
  const unrepaired: { readonly document: WritableDocument; readonly fixed: readonly Finding[] } = {
    document: prepared.document,
    fixed: [],
  };
  const { document: wanted, fixed } = fix === undefined ? unrepaired : repaired(prepared, fix, options);
  const byPackage = writers && writtenAsCueList(wanted, to, writing, writers);
  const written = byPackage ?? write(wanted, writing);
  return {
    text: written.text,
    lost: inLostOrder([...prepared.lost, ...withoutPlace(document, to), ...written.lost]),
    findings: conversionFindings(wanted, to, writing),
    fixed,
  };
}
