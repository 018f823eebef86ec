import { finding } from "../check/index.js";
import type { Finding, SubtitleDocument, SubtitleFormatId } from "../model/index.js";
import type { FormatWriting } from "./formats/format.js";

const UNDETERMINED = "und";

/** What a cinema's timed text must say of itself and nobody has said. */
function headFindings({ language }: SubtitleDocument, { title = "", ...writing }: FormatWriting): readonly Finding[] {
  return [
    ...((writing.language ?? language ?? UNDETERMINED) === UNDETERMINED ? [finding("convert/no-language", {})] : []),
    ...(title.trim() === "" ? [finding("convert/no-title", {})] : []),
  ];
}

/** What is wrong with a file that was written, for want of something in the document: `prepared` is what its cues are written from. */
export function conversionFindings(
  prepared: SubtitleDocument,
  to: SubtitleFormatId,
  writing: FormatWriting,
): readonly Finding[] {
  return [
    ...(prepared.cues.length === 0 ? [finding("convert/no-subtitles", {})] : []),
    ...(to.startsWith("dcp-") ? headFindings(prepared, writing) : []),
  ];
}
