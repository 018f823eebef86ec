import type { SubtitleDocument, SubtitleFormatId } from "../model/index.js";
import type { FormatWriting, WritableDocument, WrittenText } from "./formats/format.js";
import { srtCueText } from "./formats/srt/write-srt.js";
import { vttCueSettings, vttCueText } from "./formats/webvtt/write-webvtt.js";

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
  document: WritableDocument,
  to: SubtitleFormatId,
  writing: FormatWriting,
  { writeCueList }: SubtitleWriters,
): WrittenText | undefined {
  if (to !== "srt" && to !== "webvtt") return undefined;
  if (to === "webvtt" && hasHead(document, writing)) return undefined;
  const texts = document.cues.map((cue) => (to === "srt" ? srtCueText(cue) : vttCueText(cue)));
  const cues = document.cues.map(({ start, end, id, settings }, at): WrittenCue => {
    const placed = to === "webvtt" ? vttCueSettings(settings).trim() : "";
    return {
      start,
      end,
      text: texts[at]!.text,
      ...(id !== undefined && { id }),
      ...(placed !== "" && { settings: placed }),
    };
  });
  const text = writeCueList(cues, to);
  return text === undefined ? undefined : { text, lost: texts.flatMap(({ lost }) => lost) };
}
