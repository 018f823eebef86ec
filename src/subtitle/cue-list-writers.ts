import type { SubtitleDocument, SubtitleFormatId } from "../model/index.js";
import type { FormatWriting, WrittenFormat } from "./formats/format.js";
import { srtCueText } from "./formats/srt/write-srt.js";
import { vttCueSettings, vttCueText } from "./formats/webvtt/write-webvtt.js";
import type { LostPart } from "./lost.js";

/** A cue with its text as it is to stand in the file: markup written, marks escaped. */
export interface WrittenCue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly id?: string;
  readonly settings?: string;
}

/** Writers that are passed in, as they come with a package. */
export interface SubtitleWriters {
  /** Writes cues as SRT or WebVTT; undefined for what it would not write rightly. */
  readonly writeCueList: (cues: readonly WrittenCue[], format: "srt" | "webvtt") => string | undefined;
}

/** Whether a file has more in it than a list of cues, or cues that speak of more. */
function hasHead(document: SubtitleDocument, { title = "" }: FormatWriting): boolean {
  if (document.cues.some(({ settings }) => settings?.region !== undefined)) return true;
  return title.trim() !== "" || (document.regions?.length ?? 0) > 0 || document.meta["STYLE"] !== undefined;
}

/**
 * A prepared document as a package writes it: the same bytes as our own writer gives. Undefined where the package has no
 * writer for the format, or would not write this document rightly.
 */
export function writtenAsCueList(
  document: SubtitleDocument,
  to: SubtitleFormatId,
  writing: FormatWriting,
  { writeCueList }: SubtitleWriters,
): WrittenFormat | undefined {
  if (to !== "srt" && to !== "webvtt") return undefined;
  if (to === "webvtt" && hasHead(document, writing)) return undefined;
  const lost = new Set<LostPart>();
  const cues = document.cues.map((cue): WrittenCue => {
    const { start, end, id } = cue;
    const written = to === "srt" ? srtCueText(cue) : vttCueText(cue);
    for (const part of written.lost) lost.add(part);
    const settings = to === "webvtt" ? vttCueSettings(cue.settings).trim() : "";
    return {
      start,
      end: end ?? start,
      text: written.text,
      ...(id !== undefined && { id }),
      ...(settings !== "" && { settings }),
    };
  });
  const text = writeCueList(cues, to);
  return text === undefined ? undefined : { text, lost: [...lost] };
}
